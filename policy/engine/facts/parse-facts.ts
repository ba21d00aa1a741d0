import * as z from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { sayForm, sayMissing } from './expected-words.ts';
import { maskPersonal } from './mask-personal.ts';

/** One thing wrong with facts: of which sort, where, what was given, what was expected. Place and sentence say what was typed as it is; whoever prints them masks them. */
export interface FactProblem {
  readonly code:
    | 'missing-field'
    | 'unknown-field'
    | 'invalid-type'
    | 'invalid-value'
    | 'invalid-format'
    | 'out-of-range'
    | 'contradiction';
  readonly path: string;
  readonly value: string;
  readonly sentence: Bilingual;
}

/** Facts that hold, or everything that is wrong with them. */
export type ParsedFacts<T> =
  | { readonly ok: true; readonly facts: T }
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

/** A place in facts as people read it: `trainees[2].group`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    input,
  );
}

/** A value as it stands in an error: cut where it is long, and masked before, so that no part of a number is left. */
export function shown(value: unknown): string {
  const masked = maskPersonal(JSON.stringify(value) ?? '∅');
  return masked.length > 60 ? `${masked.slice(0, 60)}…` : masked;
}

function sentenceText(answer: ReturnType<typeof chinese>): string {
  return typeof answer === 'string' ? answer : (answer?.message ?? '');
}

type Issue = z.core.$ZodIssue;

/** How far a value is from a branch of a union: of another type altogether, by how many complaints, how near the root. */
function distance(branch: readonly Issue[]): readonly [number, number, number] {
  const isOtherType = branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const depth = Math.max(...branch.map(({ path }) => path.length));
  return [isOtherType ? 1 : 0, branch.length, -depth];
}

function byDistance(a: readonly Issue[], b: readonly Issue[]): number {
  const [ofA, ofB] = [distance(a), distance(b)];
  return ofA[0] - ofB[0] || ofA[1] - ofB[1] || ofA[2] - ofB[2];
}

/** The most specific branch of a union: the one the value is nearest to. */
function leaves(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const best = branches.toSorted(byDistance)[0];
  if (best === undefined) return [issue];
  return best.flatMap((inner) => leaves({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The fields that the object of a schema knows. */
function fieldsOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function unknownField(
  path: readonly PropertyKey[],
  key: string,
  input: unknown,
  known: string,
): FactProblem {
  const at = [...path, key];
  return {
    code: 'unknown-field',
    path: pathText(at),
    value: shown(valueAt(input, at)),
    sentence: {
      zh: `没有这个字段：${key}；可用：${known}。`,
      en: `There is no field ${key}; known: ${known}.`,
    },
  };
}

const codes: Readonly<Partial<Record<Issue['code'], FactProblem['code']>>> = {
  invalid_type: 'invalid-type',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
  invalid_format: 'invalid-format',
  custom: 'contradiction',
};

/** A rule of ours finds a contradiction, unless it says that it looks at the form of one value alone. */
function codeOf(issue: Issue): FactProblem['code'] {
  const isForm = issue.code === 'custom' && issue.params?.['code'] === 'invalid-format';
  return isForm ? 'invalid-format' : (codes[issue.code] ?? 'invalid-value');
}

/** What is wrong in our own words, where the rule that refused it or the kinds it may be of say it. */
function ownSentence(issue: Issue): Bilingual | undefined {
  if (issue.code === 'custom') {
    const { zh, en } = issue.params ?? {};
    return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined;
  }
  if (issue.code !== 'invalid_union' || !('options' in issue)) return undefined;
  const known = [issue.options].flat().join(', ');
  return { zh: `没有这一种；可选：${known}。`, en: `There is no such kind; options: ${known}.` };
}

function problemsOf(issue: Issue, input: unknown): readonly FactProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(issue.path, key, input, issue.message));
  }
  const value = valueAt(input, issue.path);
  const isMissing = value === undefined && issue.code !== 'custom';
  const own = isMissing ? sayMissing(issue) : (ownSentence(issue) ?? sayForm(issue));
  const sentence = own ?? {
    zh: sentenceText(chinese(issue as z.core.$ZodRawIssue)),
    en: sentenceText(english(issue as z.core.$ZodRawIssue)),
  };
  const code = isMissing ? 'missing-field' : codeOf(issue);
  return [{ code, path: pathText(issue.path), value: shown(value), sentence }];
}

/** Checks facts against a stage's schema and lists every problem in Chinese and English. */
export function parseFacts<S extends z.ZodType>(
  schema: S,
  input: unknown,
): ParsedFacts<z.output<S>> {
  const result = schema.safeParse(input, {
    reportInput: true,
    // An issue forgets the schema that raised it; its message carries the fields of that schema.
    error: ({ code, inst }) =>
      code === 'unrecognized_keys' ? fieldsOf(inst).join(', ') : undefined,
  });
  if (result.success) return { ok: true, facts: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap(leaves).flatMap((issue) => problemsOf(issue, input)),
  };
}
