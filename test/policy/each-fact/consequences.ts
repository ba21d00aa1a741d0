import type * as z from 'zod';
import { EngineError } from '#policy/engine/engine-error.ts';
import { alterations } from './alterations.ts';

/** One thing said of facts: what it is about, and what is said. */
export type Said = readonly [about: string, what: string];

/** Everything that is said of facts. */
export type Told = (facts: unknown) => readonly Said[];

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function lineOf([about, what]: Said): string {
  return `${about} | ${what}`;
}

/** What a schema finds wrong with altered facts; of types and formats it speaks in words of its own. */
function refusals(schema: z.ZodType, facts: unknown): readonly string[] {
  const { error } = schema.safeParse(facts);
  return (error?.issues ?? []).map((issue) =>
    issue.code === 'custom'
      ? `refused: ${issue.path.join('.')} | ${issue.params?.['zh']} | ${issue.params?.['en']}`
      : 'refused',
  );
}

/** What altered facts add to what is said of the sample, and what is no longer spoken of. */
function difference(before: readonly Said[], after: readonly Said[]): readonly string[] {
  const was = new Set(before.map(lineOf));
  const about = new Set(after.map(([subject]) => subject));
  return [
    ...before.filter(([subject]) => !about.has(subject)).map(([subject]) => `no more: ${subject}`),
    ...after.map(lineOf).filter((line) => !was.has(line)),
  ];
}

/** What is said otherwise, or the error that says why nothing is. */
function saidOtherwise(told: Told, before: readonly Said[], facts: unknown): readonly string[] {
  try {
    return difference(before, told(facts));
  } catch (error) {
    if (error instanceof EngineError) return [`${error.code}: ${error.message}`];
    throw error;
  }
}

/** What is said of a sample, then what follows from changing each of its facts alone. */
export function consequences(schema: z.ZodType, sample: object, told: Told): string {
  const before = told(sample);
  const found = new Map<string, Map<string, string[]>>();
  for (const { path, to, facts } of alterations(schema, sample)) {
    const refused = refusals(schema, facts);
    const said = refused.length > 0 ? refused : saidOtherwise(told, before, facts);
    const follows = [...new Set(said)].map((line) => `    ${line}\n`).join('') || '    nothing\n';
    const changes = found.get(follows) ?? new Map<string, string[]>();
    found.set(follows, changes);
    changes.set(path.join('.'), [...(changes.get(path.join('.')) ?? []), shown(to)]);
  }
  const paragraphs = [...found].map(([follows, changes]) => {
    const heads = [...changes].map(([path, values]) => `${path} → ${values.join(' or ')}\n`);
    return `${heads.join('')}${follows}`;
  });
  return [
    'as it is\n',
    ...before.map((each) => `    ${lineOf(each)}\n`),
    '\n',
    paragraphs.join('\n'),
  ].join('');
}
