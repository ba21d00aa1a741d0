import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits as text for cookies and forms. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A code of six digits, each equally likely. */
export function randomCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** SHA-256 of the parts in hexadecimal; the separator keeps `ab, c` from meeting `a, bc`. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex');
}
