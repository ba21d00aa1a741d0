import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { deviceId } from './device.ts';

/** How long a nonce holds in real time: a training day from the first window to the last. */
export const NONCE_HOURS = 16;

/**
 * The session of one device with one class on one training day. Its nonce stands in every signed batch,
 * so that a signature of another day or another class proves nothing here.
 */
export const checkInSession = z.object({
  schemaVersion: z.literal(1),
  device: deviceId,
  classId,
  day: civilDateSchema,
  nonce: z.string().min(20).max(60),
  /** Seconds of the epoch in real time. */
  expiresAt: z.int().positive(),
});
export type CheckInSession = z.infer<typeof checkInSession>;

/** The sessions of devices. */
export interface CheckInSessionStore {
  /** Opens a session, or returns the one that still holds at `now` (seconds of the epoch). */
  open(one: CheckInSession, now: number): Promise<CheckInSession>;
  find(of: Pick<CheckInSession, 'device' | 'classId' | 'day'>): Promise<CheckInSession | undefined>;
}
