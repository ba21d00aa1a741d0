import type { SealedText } from './person.ts';

/** Encrypts what identifies a person, and matches without decrypting. */
export interface IdentityCipher {
  /** Encrypts for one person; the result opens for no other person id. */
  encrypt(personId: string, plain: string): Promise<SealedText>;
  /** Throws where the text was changed or was sealed for another person. */
  decrypt(personId: string, sealed: SealedText): Promise<string>;
  /** Keyed fingerprint (64 hex digits), the same for the same text; the key never leaves its module. */
  fingerprint(text: string): Promise<string>;
}
