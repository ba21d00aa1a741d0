import * as z from 'zod';
import { onceEach } from '#policy/engine/facts/once-each.ts';
import { civilDateSchema, fenSchema, idSchema } from '#policy/engine/facts/shared-facts.ts';
import { fundCodes } from '../fund-sources.ts';

/** The lines of a payment order, each with the funds it draws on. */
export const paymentLineFactsSchema = z
  .strictObject({
    paymentId: idSchema,
    on: civilDateSchema,
    lines: z
      .array(
        z.strictObject({
          id: idSchema,
          sources: z
            .array(z.strictObject({ fund: z.enum(fundCodes), fen: fenSchema }))
            .min(1)
            .describe('资金来源 funds of the line'),
        }),
      )
      .min(1)
      .refine(
        ...onceEach<{ id: string }>(({ id }) => id, {
          zh: '同一笔写了两次。',
          en: 'A line stands twice.',
        }),
      ),
  })
  .meta({ id: 'PaymentLineFacts', title: '拨付明细事实 lines of a payment' });

/** The lines of a payment order. */
export type PaymentLineFacts = z.infer<typeof paymentLineFactsSchema>;
