import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One check-in (打卡签到) of one trainee, at the start or the end of a training day (CC24-3A.3.a). */
export const checkIn = z.object({
  schemaVersion: z.literal(1),
  classId,
  trainee: z.string().min(1),
  day: civilDateSchema,
  side: z.enum(['in', 'out']),
  at: instant,
  /** Inside its window, or late with a cause that a supervisor accepted (AMB-31). */
  accepted: z.boolean(),
  /** What was given as the cause at the device; with an acceptance, the cause that the officer recorded. */
  cause: z.string().optional(),
  /** The officer who accepted a late check-in, and what proved its cause. */
  acceptedBy: z.string().optional(),
  proof: z.string().optional(),
  device: z.string().min(1),
  /** SHA-256 of the signed event. */
  sha256,
  /** SHA-256 of the signed batch it came in. */
  batch: sha256.optional(),
});
export type CheckIn = z.infer<typeof checkIn>;

/** A signed batch exactly as it came in, so that anybody can verify the signature again years later. */
export const signedBatch = z.object({
  schemaVersion: z.literal(1),
  classId,
  day: civilDateSchema,
  device: z.string().min(1),
  sha256,
  /** The canonical JSON that was signed. */
  body: z.string().min(2),
  /** Ed25519, Base64. */
  signature: z.string().min(1),
  publicKey: z.string().min(1),
  receivedAt: instant,
});
export type SignedBatch = z.infer<typeof signedBatch>;
