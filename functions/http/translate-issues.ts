import type * as z from 'zod';
import { issueSentence, type Sentence } from './issue-sentence.ts';
import { shown, shownName } from './mask.ts';
import type { FieldProblem } from './problem.ts';
import { schemasAt } from './schema-tree.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** The value is personal: errors show it masked. */
    personal?: boolean;
    /** What is expected, in words, in place of a pattern. */
    expected?: { zh: string; en: string };
  }
}

/**
 * Every issue of a failed parse as a problem of one field. A schema says with `.meta({ personal: true })`
 * that its values are masked and with `.meta({ expected: { zh, en } })` what it wants; a refinement says
 * the latter with `params: { zh, en }`.
 */
export function translateIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  input: unknown,
): FieldProblem[] {
  return issues.flatMap((issue) => translate(issue, schema, input));
}

function translate(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  input: unknown,
): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: fieldOf([...issue.path, key]),
      message: { zh: '没有这个字段', en: 'There is no such field' },
    }));
  }
  const nested = closest(issue);
  if (nested) {
    return nested.flatMap((one) =>
      translate({ ...one, path: [...issue.path, ...one.path] }, schema, input),
    );
  }
  const levels = schemasAt(schema, issue.path);
  const metas = levels.map((level) => level.map((one) => metaOf(one)));
  const personal = metas.flat().some((meta) => meta?.['personal'] === true);
  const expected = metas.at(-1)?.find((meta) => meta?.['expected'])?.['expected'];
  const given = valueAt(input, issue.path);
  const value = shown(given, personal);
  return [
    {
      field: fieldOf(issue.path),
      ...(value === undefined ? {} : { value }),
      message: sentenceOf(issue, given, expected as Sentence | undefined),
    },
  ];
}

/** Of a union, the one alternative that got furthest; none where all failed at its own place. */
function closest(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const deeper = issue.errors.filter((one) => one.some((inner) => inner.path.length > 0));
  return deeper.sort((a, b) => a.length - b.length)[0];
}

function sentenceOf(
  issue: z.core.$ZodIssue,
  given: unknown,
  expected: Sentence | undefined,
): Sentence {
  // A refinement may point at a field that is missing because of another one.
  if (issue.code === 'custom') return issueSentence(issue);
  if (given === undefined) {
    return {
      zh: expected ? `缺少：应为${expected.zh}` : '缺少此字段',
      en: expected ? `Missing: expected ${expected.en}` : 'This field is missing',
    };
  }
  if (expected) return { zh: `应为${expected.zh}`, en: `Expected ${expected.en}` };
  return issueSentence(issue);
}

function metaOf(schema: z.core.$ZodType): Record<string, unknown> | undefined {
  return (schema as z.ZodType).meta?.() as Record<string, unknown> | undefined;
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map(shownName).join('.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
