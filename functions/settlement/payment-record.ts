import * as z from 'zod';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

/** What finance enters about a transfer (CC24-5.2.d, 5.2.e). The account is the institution's own; amount and capitals are typed and compared. */
export const paymentRecord = z.strictObject({
  voucherNumber: z.string().min(1).max(60),
  bankDate: civilDateSchema,
  fundCode: z.string().min(1).max(60),
  amountFen: z.int().positive(),
  amountInCapitals: z.string().min(1).max(100),
  accountHolder: z.string().min(1).max(100),
});
export type PaymentRecord = z.infer<typeof paymentRecord>;

/** What finance enters about the funding request and its reply (CC24-5.2.c). */
export const fundingRecord = z.strictObject({
  requestNumber: z.string().min(1).max(60),
  requestedOn: civilDateSchema,
  replyNumber: z.string().min(1).max(60),
  repliedOn: civilDateSchema,
});
export type FundingRecord = z.infer<typeof fundingRecord>;
