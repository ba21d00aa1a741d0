import * as z from 'zod';
import { EngineError } from './engine-error.ts';
import { type FactProblem, parseFacts } from './facts/parse-facts.ts';
import type { PolicyPack } from './pack.ts';
import { packSchemas } from './pack-schema.ts';

function plain(key: string, value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof z.ZodType) return 'schema';
  if (key === 'standsOn') return (value as readonly PolicyPack[]).map(({ revision }) => revision);
  return value;
}

/** A pack as JSON: what computes is named `function`, a schema `schema`, the packs it stands on by their revisions. */
export function packForm(pack: PolicyPack): Record<string, unknown> {
  return JSON.parse(JSON.stringify(pack, plain));
}

/** Everything in the JSON form of a pack that no schema knows: misspelt keys, missing or wrong values, each by its path. */
export function packProblems(form: Readonly<Record<string, unknown>>): readonly FactProblem[] {
  const kind = 'catalogue' in form ? 'machines' : 'settle' in form ? 'programme' : 'document';
  const parsed = parseFacts(packSchemas[kind], form);
  return parsed.ok ? [] : parsed.problems;
}

const checked = new WeakSet<PolicyPack>();

/** Holds a pack against its closed schema, once. Throws `EngineError` bad-pack that names every wrong place. */
export function checkPack(pack: PolicyPack): void {
  if (checked.has(pack)) return;
  const problems = packProblems(packForm(pack));
  if (problems.length > 0) {
    const told = (language: 'zh' | 'en') =>
      problems.map(({ path, sentence }) => `${path}: ${sentence[language]}`).join(' ');
    throw new EngineError('bad-pack', {
      zh: `政策包 ${pack.id} 的数据有误：${told('zh')}`,
      en: `The data of pack ${pack.id} are wrong: ${told('en')}`,
    });
  }
  checked.add(pack);
}
