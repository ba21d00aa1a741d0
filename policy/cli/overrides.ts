import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { type PolicyPack, precedence } from '#policy/engine/pack.ts';
import { refusal } from './bad-input.ts';

/** Signs that two names have in common at their beginning. */
function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Fewer signs at the beginning that are the same make no two names alike. */
const leastShared = 4;

/** The names that begin most like `wanted`; all where none does. */
function nearest(wanted: string, known: readonly string[]): readonly string[] {
  const most = Math.max(...known.map((name) => sharedStart(wanted, name)));
  return most < leastShared ? known : known.filter((name) => sharedStart(wanted, name) === most);
}

function checkKnown(given: string, id: string, pack: PolicyPack): void {
  const known = precedence(pack).flatMap(({ choices }) => choices.map((choice) => choice.id));
  if (known.includes(id)) return;
  const near = nearest(id, [...new Set(known)]).join(', ');
  throw refusal('unknown-choice', {
    zh: `--choice ${given}：政策包 ${pack.id} 没有解释口径 ${id}；可选：${near}。`,
    en: `--choice ${given}: pack ${pack.id} has no choice ${id}; options: ${near}.`,
  });
}

/** The readings of `--choice ID=OPTION`, each of a choice of the pack and given once; throws `BadInput`. */
export function overridesOf(choices: readonly string[], pack: PolicyPack): ChoiceOverrides {
  const taken = new Map<string, string>();
  for (const each of choices) {
    const [id, option, ...rest] = each.split('=');
    if (!id || !option || rest.length > 0) {
      throw refusal('bad-arguments', {
        zh: `--choice ${each}：应为 ID=OPTION，例如 cost.prorata=RATIO_CAPPED。`,
        en: `--choice ${each}: expected ID=OPTION, for example cost.prorata=RATIO_CAPPED.`,
      });
    }
    checkKnown(each, id, pack);
    const before = taken.get(id) ?? option;
    if (before !== option) {
      throw refusal('bad-arguments', {
        zh: `--choice ${each}：同一口径已取 ${before}，只能取一个。`,
        en: `--choice ${each}: ${before} is taken already, and only one can be.`,
      });
    }
    taken.set(id, option);
  }
  return Object.fromEntries(taken);
}
