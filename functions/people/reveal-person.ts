import type { Instant } from '#functions/clock/business-clock.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import type { IdentityCipher } from './identity-cipher.ts';
import { type Identity, identity } from './person.ts';
import type { PersonStore } from './person-store.ts';

/** What unmasking needs from outside; `wallNow` is the wall clock, for access is a matter of security. */
export interface RevealPersonNeeds {
  readonly people: Pick<PersonStore, 'person' | 'recordAccess'>;
  readonly cipher: Pick<IdentityCipher, 'decrypt'>;
  readonly commit: Commit;
  readonly wallNow: () => Instant;
  readonly newId: () => string;
}

/** The identity in the clear, or that nobody has this id. */
export type Revelation =
  | { readonly outcome: 'revealed'; readonly identity: Identity }
  | { readonly outcome: 'unknown-person' };

/** Unmasks one person. The access record is committed first: without it nothing is decrypted. */
export async function revealPerson(
  needs: RevealPersonNeeds,
  request: { readonly personId: string; readonly actor: string; readonly reason: string },
): Promise<Revelation> {
  const person = await needs.people.person(request.personId);
  if (person === undefined) return { outcome: 'unknown-person' };
  await needs.commit(
    needs.people.recordAccess({
      schemaVersion: 1,
      accessId: needs.newId(),
      personId: request.personId,
      actor: request.actor,
      reason: request.reason,
      at: needs.wallNow(),
    }),
  );
  const plain = await needs.cipher.decrypt(request.personId, person.sealed);
  return { outcome: 'revealed', identity: identity.parse(JSON.parse(plain)) };
}
