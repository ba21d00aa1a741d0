import * as z from 'zod';
import { accountRole } from '#functions/sessions/session.ts';

/**
 * An account: a person of an office, an institution or an enterprise who can sign in with one mail
 * address. Institution and enterprise accounts name their organisation.
 */
export const account = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(60),
  address: z.email(),
  roles: z.array(accountRole).min(1),
  organisation: z.string().optional(),
  active: z.boolean(),
});
export type Account = z.infer<typeof account>;
