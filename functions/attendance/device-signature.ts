import { createHash, createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '#policy/engine/canonical-json.ts';

/** An Ed25519 public key as SPKI in PEM; nothing else is taken, and no private key by mistake. */
export const ed25519PublicKey = z
  .string()
  .max(500)
  .refine(isEd25519, {
    params: {
      zh: '应为 PEM 格式（SPKI）的 Ed25519 公钥',
      en: 'Expected an Ed25519 public key as SPKI in PEM',
    },
  });

function isEd25519(pem: string): boolean {
  if (!pem.trim().startsWith('-----BEGIN PUBLIC KEY-----')) return false;
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** True where `signature` (Base64) was made over the canonical JSON (RFC 8785) of `body` with the device's key. */
export function isSignedBy(publicKey: string, body: object, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length !== 64) return false;
  return verify(null, Buffer.from(canonicalJson(body)), createPublicKey(publicKey), bytes);
}

/** SHA-256 of the canonical JSON of what was signed, in hexadecimal. */
export function signedHash(body: object): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}
