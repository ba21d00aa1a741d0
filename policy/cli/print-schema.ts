import * as z from 'zod';
import { approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { timetableChangeFactsSchema } from '#policy/engine/facts/timetable-change.ts';
import { findProgramme, programmes } from '#policy/packs/programmes.ts';
import { reports } from '#policy/packs/reports.ts';
import { refusal } from './bad-input.ts';

/** Facts of stages and of reports, by name. */
const stages: Readonly<Record<string, z.ZodType>> = {
  approval: approvalFactsSchema,
  opening: openingFactsSchema,
  supervision: supervisionFactsSchema,
  'timetable-change': timetableChangeFactsSchema,
  assessment: assessmentFactsSchema,
  settlement: settlementFactsSchema,
  payment: paymentFactsSchema,
  ...Object.fromEntries(reports.map(({ id, facts }) => [id, facts])),
};

function written(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const packOfFile = {
  type: 'string' as const,
  description: '政策包或其版本 the pack of the facts, or its revision',
};

/** Facts of a claim as a file may hold them: with the pack they are of. */
function fileSchema(schema: z.ZodType<object>, pack: string): string {
  return written(
    z.toJSONSchema(schema, {
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        if (!Object.is(zodSchema, schema)) return;
        jsonSchema.properties = {
          pack: { ...packOfFile, examples: [pack] },
          ...jsonSchema.properties,
        };
      },
    }),
  );
}

function unknown(what: string, known: readonly string[]): never {
  const options = known.join(', ');
  throw refusal('unknown-schema', {
    zh: `没有 ${what} 的事实格式；可选：${options}。`,
    en: `There is no schema of ${what}; options: ${options}.`,
  });
}

/** The JSON Schema of the facts of a stage or report, or of a pack's claims of one kind; throws `BadInput` for one that is not known. */
export function schemaOf(name: string, kind?: string): string {
  const stage = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (stage !== undefined && kind === undefined) {
    return written(z.toJSONSchema(stage, { io: 'input' }));
  }
  const packs = programmes.flatMap(({ pack }) => [pack.id, pack.revision]);
  if (!packs.includes(name)) return unknown(name, [...Object.keys(stages), ...packs]);
  const { pack } = findProgramme(name);
  const kinds = pack.claims.map(({ id }) => id);
  const wanted = kind ?? (kinds.length === 1 ? kinds[0] : undefined);
  const claim = pack.claims.find(({ id }) => id === wanted);
  if (claim === undefined)
    return unknown(
      `${name} ${kind ?? ''}`.trim(),
      kinds.map((id) => `${pack.id} ${id}`),
    );
  return fileSchema(claim.facts, pack.id);
}
