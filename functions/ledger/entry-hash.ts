import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerEntry } from './entry.ts';

type WithoutHash<Entry> = Entry extends unknown ? Omit<Entry, 'hash'> : never;
/** An entry before it is sealed. */
export type UnsealedEntry = WithoutHash<LedgerEntry>;

/** What the first entry of a book names as its predecessor. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 over the canonical JSON (RFC 8785) of everything in the entry but the hash itself. */
export function entryHash(entry: UnsealedEntry): string {
  const { hash: _sealed, ...content } = entry as UnsealedEntry & { hash?: string };
  return createHash('sha256')
    .update(canonicalize(content) ?? '', 'utf8')
    .digest('hex');
}
