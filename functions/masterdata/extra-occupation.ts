import * as z from 'zod';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/**
 * An occupation outside the catalogue that the city admitted (目录外职业, CC24-2.1.b): its approval, the
 * receipt of the provincial filing, and the class the city gave it. Without the receipt it can be
 * entered, but the rules do not let a project through (AMB-13).
 */
export const extraOccupation = z.strictObject({
  schemaVersion: z.literal(1),
  pack: z.string().min(1).max(60),
  code: z.string().min(1).max(20),
  occupation: z.string().min(1).max(60),
  catalogueClass: z.string().min(1).max(10),
  cityApprovedOn: civilDateSchema,
  cityApproval: z.string().min(1).max(200),
  filingReceiptOn: civilDateSchema.optional(),
  filingReceipt: z.string().min(1).max(200).optional(),
});
export type ExtraOccupation = z.infer<typeof extraOccupation>;
