import * as z from 'zod';
import { approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { paymentFactsSchema } from '#policy/engine/facts/payment.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { timetableChangeFactsSchema } from '#policy/engine/facts/timetable-change.ts';
import { refusal } from './bad-input.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  approval: approvalFactsSchema,
  opening: openingFactsSchema,
  supervision: supervisionFactsSchema,
  'timetable-change': timetableChangeFactsSchema,
  assessment: assessmentFactsSchema,
  settlement: settlementFactsSchema,
  payment: paymentFactsSchema,
};

/** The JSON Schema of a stage's facts; throws `BadInput` for an unknown stage. */
export function schemaOf(stage: string): string {
  const schema = Object.hasOwn(schemas, stage) ? schemas[stage] : undefined;
  if (schema === undefined) {
    const known = Object.keys(schemas).join(', ');
    throw refusal({
      zh: `没有阶段 ${stage}；可选：${known}。`,
      en: `There is no stage ${stage}; options: ${known}.`,
    });
  }
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
