import * as z from 'zod';

/** The roles a person can act in (角色). A contact of an enterprise has no account, only one question to answer. */
export const role = z.enum([
  'institution',
  'enterprise',
  'reviewer',
  'finance',
  'auditor',
  'administrator',
  'contact',
]);
export type Role = z.infer<typeof role>;
/** The roles that an account can have. */
export const accountRole = role.exclude(['contact']);

/**
 * Somebody signed in: who, in which role, and for which institution or enterprise. Stored under the
 * hash of the cookie's random value, revocable, with an idle and an absolute end in real time.
 */
export const session = z.object({
  schemaVersion: z.literal(1),
  actor: z.string().min(1),
  role,
  organisation: z.string().optional(),
  /** The link of the one question that a contact may see and answer. */
  question: z.string().optional(),
  formToken: z.string().min(1),
  createdAt: z.string(),
  lastSeenAt: z.string(),
});
export type Session = z.infer<typeof session>;
