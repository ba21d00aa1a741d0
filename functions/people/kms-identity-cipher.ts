import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  KMSClient,
} from '@aws-sdk/client-kms';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import type { IdentityCipher } from './identity-cipher.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Ids of the two keys of the vault. */
export interface VaultKeys {
  /** Symmetric key that encrypts data keys. */
  readonly dataKeyId: string;
  /** HMAC_256 key that fingerprints; KMS never exports it. */
  readonly matchKeyId: string;
}

/**
 * Envelope encryption: a KMS data key for each text, bound to the person by encryption context, and
 * AES-256-GCM with the person's id as additional data.
 */
export function kmsIdentityCipher(kms: KMSClient, keys: VaultKeys): IdentityCipher {
  return {
    async encrypt(personId, plain) {
      const { Plaintext, CiphertextBlob } = await kms.send(
        new GenerateDataKeyCommand({
          KeyId: keys.dataKeyId,
          KeySpec: 'AES_256',
          EncryptionContext: { person: personId },
        }),
      );
      const key = present(Plaintext);
      try {
        const nonce = randomBytes(nonceBytes);
        const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(personId, 'utf8'));
        const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
        return {
          key: Buffer.from(present(CiphertextBlob)).toString('base64'),
          ciphertext: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64'),
        };
      } finally {
        key.fill(0);
      }
    },

    async decrypt(personId, sealed) {
      const { Plaintext } = await kms.send(
        new DecryptCommand({
          KeyId: keys.dataKeyId,
          CiphertextBlob: Buffer.from(sealed.key, 'base64'),
          EncryptionContext: { person: personId },
        }),
      );
      const key = present(Plaintext);
      try {
        const bytes = Buffer.from(sealed.ciphertext, 'base64');
        const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        })
          .setAAD(Buffer.from(personId, 'utf8'))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        const text = decipher.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } finally {
        key.fill(0);
      }
    },

    async fingerprint(text) {
      const { Mac } = await kms.send(
        new GenerateMacCommand({
          KeyId: keys.matchKeyId,
          MacAlgorithm: 'HMAC_SHA_256',
          Message: Buffer.from(text, 'utf8'),
        }),
      );
      return Buffer.from(present(Mac)).toString('hex');
    },
  };
}

/** The port of the vault's cipher. */
export const identityCipherPort = port(
  { PERSONAL_KEY_ID: z.string().min(1), MATCH_KEY_ID: z.string().min(1) },
  (environment) =>
    kmsIdentityCipher(new KMSClient({}), {
      dataKeyId: environment.PERSONAL_KEY_ID,
      matchKeyId: environment.MATCH_KEY_ID,
    }),
);

function present(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error('KMS answered without the bytes asked for');
  return bytes;
}
