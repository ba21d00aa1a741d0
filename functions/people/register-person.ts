import type { Instant } from '#functions/clock/business-clock.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { IdentityCipher } from './identity-cipher.ts';
import { maskIdentityNumber, maskName } from './mask.ts';
import { type Identity, identity as identitySchema, type Person } from './person.ts';
import type { PersonStore } from './person-store.ts';

/** What registering needs from outside. */
export interface RegisterPersonNeeds {
  readonly people: Pick<PersonStore, 'byFingerprint' | 'register'>;
  readonly cipher: Pick<IdentityCipher, 'encrypt' | 'fingerprint'>;
  readonly newId: () => string;
}

/** A new person with the writes to commit, a known one, or a known number under another name. */
export type Registration =
  | { readonly outcome: 'new'; readonly person: Person; readonly writes: Write[] }
  | { readonly outcome: 'known'; readonly person: Person }
  | { readonly outcome: 'name-differs'; readonly person: Person };

/**
 * Finds the person with this ID number or prepares a new one. The number must have passed
 * `parseIdentityNumber`. Where the commit conflicts, register again: the person is known by then.
 */
export async function registerPerson(
  { people, cipher, newId }: RegisterPersonNeeds,
  given: Identity,
  at: Instant,
): Promise<Registration> {
  const identity = identitySchema.parse(given);
  const numberFingerprint = await cipher.fingerprint(identity.number);
  const identityFingerprint = await cipher.fingerprint(`${identity.number} ${identity.name}`);
  const known = await people.byFingerprint(numberFingerprint);
  if (known !== undefined) {
    const same = known.identityFingerprint === identityFingerprint;
    return { outcome: same ? 'known' : 'name-differs', person: known };
  }
  const personId = newId();
  const person: Person = {
    schemaVersion: 1,
    personId,
    sealed: await cipher.encrypt(personId, JSON.stringify(identity)),
    numberFingerprint,
    identityFingerprint,
    maskedName: maskName(identity.name),
    maskedNumber: maskIdentityNumber(identity.number),
    registeredAt: at,
  };
  return { outcome: 'new', person, writes: people.register(person) };
}
