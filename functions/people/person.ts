import * as z from 'zod';
import { instant } from '#functions/clock/business-clock.ts';

/** Who a person is, in the clear. Lives in memory only, never in a log, event, link or item. */
export const identity = z.strictObject({
  name: z.string().trim().min(1).max(60),
  /** A resident ID number that has been checked. */
  number: z.string().regex(/^\d{17}[\dX]$/),
});
export type Identity = z.infer<typeof identity>;

/** A text encrypted under a data key of its own, both in Base64. */
export const sealedText = z.strictObject({
  /** The data key, itself encrypted by the key of the vault. */
  key: z.base64().min(1),
  /** Nonce, authentication tag and ciphertext (AES-256-GCM). */
  ciphertext: z.base64().min(1),
});
export type SealedText = z.infer<typeof sealedText>;

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** A person (学员) as stored: ciphertext, keyed fingerprints, and what a page may show masked. */
export const person = z.strictObject({
  schemaVersion: z.literal(1),
  personId: z.string().min(1),
  sealed: sealedText,
  /** Keyed fingerprint of the ID number, by which a known person is found. */
  numberFingerprint: fingerprint,
  /** Keyed fingerprint of number and name, so that a differing name shows without decrypting. */
  identityFingerprint: fingerprint,
  maskedName: z.string().min(1),
  maskedNumber: z.string().min(1),
  registeredAt: instant,
});
export type Person = z.infer<typeof person>;
