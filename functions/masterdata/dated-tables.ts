import * as z from 'zod';
import { inOrder } from '#policy/engine/facts/in-order.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/** The monthly minimum wage (最低工资标准) from a day on, as entered from its instrument; amount in fen. */
export const minimumWage = z.strictObject({
  schemaVersion: z.literal(1),
  from: civilDateSchema,
  fen: z.int().positive(),
  instrument: z.string().min(1).max(200),
});
export type MinimumWage = z.infer<typeof minimumWage>;

/**
 * What made a policy pack binding: the instrument, the day of publication, and the last day, which
 * a later instrument may prolong (CC24-0.a, CC24-7.a, CC24-7.b).
 */
export const packActivation = z
  .strictObject({
    schemaVersion: z.literal(1),
    pack: z.string().min(1),
    instrument: z.string().min(1).max(200),
    publishedOn: civilDateSchema,
    validUntil: civilDateSchema.optional(),
  })
  .refine(
    ...inOrder('publishedOn', 'validUntil', {
      zh: '有效期在发布前已满。',
      en: 'No longer valid when it was published.',
    }),
  );
export type PackActivation = z.infer<typeof packActivation>;
