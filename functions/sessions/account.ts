import * as z from 'zod';
import { role } from './session.ts';

/** Somebody who may sign in (账户): who acts, in which role, for which organisation, reached at which address. */
export const account = z.strictObject({
  actor: z.string().min(1),
  role,
  /** The institution or enterprise acted for; absent for the office's own staff. */
  organisation: z.string().min(1).optional(),
  /** The link of the one question that somebody without an account signs in for. */
  question: z.string().min(1).optional(),
  address: z.email().meta({ personal: true }),
});
export type Account = z.infer<typeof account>;

/** Who may sign in with a mail address: nobody, somebody, or one person in several roles. */
export interface Accounts {
  byAddress(address: string): Promise<readonly Account[]>;
}
