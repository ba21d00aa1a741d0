import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { ed25519PublicKey } from './device-signature.ts';

/** The name under which a device is registered and signs. */
export const deviceId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/)
  .meta({
    expected: {
      zh: '设备编号：字母、数字、点、横线或下划线，最多 60 位',
      en: 'a device id of letters, digits, dots, dashes or underscores, at most 60',
    },
  });

/**
 * A check-in device (打卡设备) or adapter, registered to one class by the office. It signs with its own
 * key; faces and their templates never leave it.
 */
export const device = z.object({
  schemaVersion: z.literal(1),
  id: deviceId,
  classId,
  /** Ed25519, SPKI in PEM. */
  publicKey: ed25519PublicKey,
  label: z.string().min(1).max(100),
  registeredAt: instant,
  registeredBy: z.string().min(1),
  revokedAt: instant.optional(),
  /** Who revoked it and why; both stand where `revokedAt` does, except on devices revoked before reasons were asked for. */
  revokedBy: z.string().min(1).optional(),
  revokedFor: z.string().min(1).max(500).optional(),
});
export type Device = z.infer<typeof device>;
