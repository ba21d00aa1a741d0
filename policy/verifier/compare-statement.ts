import * as z from 'zod';
import type { Recomputed } from './recomputed.ts';

/** One node of a statement that the facts and the law do not bear out. */
export interface Difference {
  readonly node: string;
  readonly stated: string;
  readonly computed: string;
}

const derived = z.object({ value: z.string() });

const advanceSchema = z.object({
  paidFen: z.number(),
  balanceFen: z.number(),
  recoverFen: z.number(),
  derivation: derived,
  netFen: z.number().optional(),
});

/** What of a statement is held against the second computation. */
export const statedSchema = z.object({
  schema: z.literal('xunzhang.statement/1'),
  pack: z.object({ id: z.string(), revision: z.string(), lawOf: z.string() }),
  basis: z.object({ facts: z.string(), law: z.string() }),
  asOf: z.string(),
  projectId: z.string(),
  claimId: z.string(),
  status: z.string(),
  provisional: z.boolean(),
  totalFen: z.number(),
  deadline: z.object({ lastDay: z.string(), lateWorkingDays: z.number() }).optional(),
  advance: advanceSchema.optional(),
  payee: z.string().optional(),
  gates: z.array(z.object({ id: z.string(), outcome: z.string(), derivation: derived })),
  classes: z.array(
    z.object({ id: z.string(), lawOf: z.string(), barred: z.boolean(), derivation: derived }),
  ),
  trainees: z.array(
    z.object({
      id: z.string(),
      classId: z.string(),
      fen: z.number(),
      kind: z.string(),
      derivation: derived,
    }),
  ),
  derivation: derived,
  choices: z.array(z.object({ id: z.string(), option: z.string() })),
});

/** What of a statement is held against the second computation. */
export type Stated = z.infer<typeof statedSchema>;

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

function advanceRow(advance: Stated['advance']): Row {
  if (advance === undefined) return {};
  const { derivation, ...amounts } = advance;
  return { ...amounts, 'derivation/value': derivation.value };
}

/** The comparable fields of a statement as rows: pointer below the statement, and value. */
function statedRows(stated: Stated): readonly [at: string, row: Row][] {
  const {
    pack,
    deadline,
    advance,
    asOf,
    projectId,
    claimId,
    status,
    provisional,
    totalFen,
    payee,
  } = stated;
  return [
    ['/pack', { lawOf: pack.lawOf }],
    ['', { asOf, projectId, claimId, status, provisional, totalFen, payee }],
    ['/deadline', { ...deadline }],
    ['/advance', advanceRow(advance)],
    ['/derivation', { value: stated.derivation.value }],
    ...stated.gates.map(({ derivation, id, outcome }, index): [string, Row] => [
      `/gates/${index}`,
      { id, outcome, 'derivation/value': derivation.value },
    ]),
    ...stated.classes.map(({ derivation, id, lawOf, barred }, index): [string, Row] => [
      `/classes/${index}`,
      { id, lawOf, barred, 'derivation/value': derivation.value },
    ]),
    ...stated.trainees.map(({ derivation, id, classId, fen, kind }, index): [string, Row] => [
      `/trainees/${index}`,
      { id, classId, fen, kind, 'derivation/value': derivation.value },
    ]),
  ];
}

function statedAdvance({ value, ...amounts }: NonNullable<Recomputed['advance']>) {
  return { ...amounts, derivation: { value } };
}

function asStated(computed: Recomputed): Omit<Stated, 'schema' | 'basis' | 'choices'> {
  const { lawOf, gates, classes, trainees, advance, ...rest } = computed;
  return {
    ...rest,
    advance: advance && statedAdvance(advance),
    pack: { id: '', revision: '', lawOf },
    gates: gates.map(({ value, ...gate }) => ({ ...gate, derivation: { value } })),
    classes: classes.map(({ value, ...each }) => ({ ...each, derivation: { value } })),
    trainees: trainees.map((line) => ({ ...line, derivation: { value: String(line.fen) } })),
    derivation: { value: String(computed.totalFen) },
  };
}

/** Every comparable field of a statement that was computed otherwise; an absent one is shown as `—`. */
export function compareStatement(stated: Stated, computed: Recomputed): readonly Difference[] {
  const { schema, basis, choices } = stated;
  const left = new Map(statedRows(stated));
  const right = new Map(statedRows({ schema, basis, choices, ...asStated(computed) }));
  const shown = (value: Row[string]): string => (value === undefined ? '—' : String(value));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((at) => {
    const [said, found] = [left.get(at) ?? {}, right.get(at) ?? {}];
    const keys = [...new Set([...Object.keys(said), ...Object.keys(found)])];
    return keys.flatMap((key): Difference[] =>
      said[key] === found[key]
        ? []
        : [
            {
              node: `/statement${at}/${key}`,
              stated: shown(said[key]),
              computed: shown(found[key]),
            },
          ],
    );
  });
}
