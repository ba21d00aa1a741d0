import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';

/** Who opened which version of which evidence, in which role, and when by the wall clock. Never changed, never removed. */
export const fileAccess = z.strictObject({
  schemaVersion: z.literal(1),
  accessId: z.string().min(1),
  subject: subjectId,
  evidence: z.string().min(1),
  versionId: z.string().min(1),
  actor: z.string().min(1),
  role: z.string().min(1),
  at: z.iso.datetime({ precision: 3 }),
});
export type FileAccess = z.infer<typeof fileAccess>;
