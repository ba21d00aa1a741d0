import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import {
  findProgramme,
  type Programme,
  programmes,
  type Settled,
} from '#policy/packs/programmes.ts';
import { refusal, refusedFacts } from './bad-input.ts';
import { readJson } from './read-json.ts';

/** A facts file, and how it is settled. */
export interface SettleRequest {
  readonly file: string;
  /** The pack or revision; undefined where the file names it. */
  readonly pack?: string | undefined;
  readonly choice: readonly string[];
  readonly 'computed-by': string;
}

/** The readings of `--choice ID=OPTION`; throws `BadInput`. */
export function overridesOf(choices: readonly string[]): ChoiceOverrides {
  return Object.fromEntries(
    choices.map((each) => {
      const [id, option, ...rest] = each.split('=');
      if (!id || !option || rest.length > 0) {
        throw refusal('bad-arguments', {
          zh: `--choice ${each}：应为 ID=OPTION，例如 cost.prorata=RATIO_CAPPED。`,
          en: `--choice ${each}: expected ID=OPTION, for example cost.prorata=RATIO_CAPPED.`,
        });
      }
      return [id, option];
    }),
  );
}

interface Addressed {
  /** What the file says of its pack. */
  readonly named: unknown;
  readonly facts: unknown;
}

/** A facts file may name its pack beside its facts, which do not know it. */
function addressed(file: unknown): Addressed {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return { named: undefined, facts: file };
  }
  const { pack: named, ...facts } = file as Readonly<Record<string, unknown>>;
  return { named, facts };
}

function programmeOf(named: unknown, asked: string | undefined): Programme {
  const wanted = asked ?? named;
  if (typeof wanted !== 'string') {
    const known = programmes.map(({ pack }) => pack.id).join(', ');
    throw refusal('pack-not-named', {
      zh: `pack：事实文件没有写明政策包，请在文件中写 pack，或用 --pack 指明；现有：${known}。`,
      en: `pack: the facts name no pack; write it in the file, or give --pack; known: ${known}.`,
    });
  }
  const found = findProgramme(wanted);
  if (typeof named === 'string' && findProgramme(named).pack.id !== found.pack.id) {
    throw refusal('pack-differs', {
      zh: `pack = ${named}：与 --pack ${wanted} 不是同一政策包。`,
      en: `pack = ${named}: not the pack of --pack ${wanted}.`,
    });
  }
  return found;
}

/** Settles a facts file by the pack it names, or by that of the request; throws `BadInput` or `EngineError`. */
export function settledFile(request: SettleRequest): {
  readonly pack: PolicyPack;
  readonly settled: Settled;
} {
  const { named, facts } = addressed(readJson(request.file));
  const { pack, settle } = programmeOf(named, request.pack);
  const settled = settle(facts, {
    computedBy: request['computed-by'],
    choices: overridesOf(request.choice),
  });
  if (!settled.ok) throw refusedFacts(settled.problems);
  return { pack, settled: settled.facts };
}
