import type { Trainee } from '#functions/cases/trainee.ts';
import type { Person } from './person.ts';

interface People {
  person(personId: string): Promise<Person | undefined>;
}

/** The people of a roster as the vault keeps them to be shown: masked, by trainee id. */
export async function maskedPeople(
  people: People,
  roster: readonly Trainee[],
): Promise<ReadonlyMap<string, Pick<Person, 'maskedName' | 'maskedNumber'>>> {
  const found = await Promise.all(roster.map((one) => people.person(one.personId)));
  return new Map(
    roster.flatMap((one, at) => {
      const person = found[at];
      return person === undefined ? [] : [[one.id, person] as const];
    }),
  );
}

/** Masked names alone. */
export async function maskedNames(
  people: People,
  roster: readonly Trainee[],
): Promise<ReadonlyMap<string, string>> {
  const found = await maskedPeople(people, roster);
  return new Map([...found].map(([id, one]) => [id, one.maskedName]));
}
