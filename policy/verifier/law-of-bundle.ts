import * as z from 'zod';
import { type Fraction, fractionOf } from './fraction.ts';
import { NotCovered } from './not-covered.ts';

const datedValue = z.object({
  from: z.string(),
  to: z.string().optional(),
  value: z.union([z.number(), z.string()]),
});

/** The pack data a bundle brings along: numbers with their days, readings taken, groups, calendar. */
export const lawDataSchema = z.object({
  id: z.string(),
  revision: z.string(),
  draft: z.boolean(),
  provisional: z.boolean(),
  signedOn: z.string().nullable(),
  parameters: z.array(z.object({ of: z.string(), id: z.string(), values: z.array(datedValue) })),
  choices: z.array(
    z.object({
      of: z.string(),
      id: z.string(),
      default: z.string(),
      options: z.array(z.object({ id: z.string() })),
      taken: z.string(),
    }),
  ),
  groups: z.array(z.object({ of: z.string(), id: z.string(), clauses: z.array(z.string()) })),
  catalogue: z.array(z.object({ code: z.string(), class: z.string() })),
  calendar: z.array(
    z.object({
      year: z.number(),
      daysOff: z.array(z.string()),
      makeUpDays: z.array(z.string()),
    }),
  ),
});

/** The pack data of a bundle. */
export type LawData = z.infer<typeof lawDataSchema>;

/** The numbers of the law on one day, and the readings taken. */
export interface LawOnDay {
  readonly data: LawData;
  readonly day: string;
  number(id: string): number;
  share(id: string): Fraction;
  date(id: string): string;
  has(id: string): boolean;
  /** Whether this option of a reading is the one taken. */
  reads(choice: string, option: string): boolean;
}

type Dated = z.infer<typeof datedValue>;

function inForce(values: readonly Dated[], day: string): Dated | undefined {
  return values
    .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
}

const readings = new WeakMap<LawData, ReadonlyMap<string, string>>();

/** The reading taken of a choice; the pack nearest to the place speaks first. */
export function takenOf(data: LawData, id: string): string | undefined {
  const known =
    readings.get(data) ?? new Map(data.choices.toReversed().map((each) => [each.id, each.taken]));
  readings.set(data, known);
  return known.get(id);
}

/** The law of a bundle on `day`. */
export function lawOnDay(data: LawData, day: string): LawOnDay {
  const numbers = new Map<string, string | number>();
  const found = (id: string): string | number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const held = data.parameters
      .filter((parameter) => parameter.id === id)
      .map(({ values }) => inForce(values, day))
      .find((value) => value !== undefined);
    if (held === undefined) throw new NotCovered(`parameter ${id} on ${day}`);
    numbers.set(id, held.value);
    return held.value;
  };
  return {
    data,
    day,
    number: (id) => {
      const value = found(id);
      if (typeof value === 'number') return value;
      throw new NotCovered(`parameter ${id} = ${value}`);
    },
    share: (id) => fractionOf(String(found(id))),
    date: (id) => String(found(id)),
    has: (id) => data.parameters.some((parameter) => parameter.id === id),
    reads: (choice, option) => {
      const taken = takenOf(data, choice);
      if (taken === undefined) throw new NotCovered(`choice ${choice}`);
      return taken === option;
    },
  };
}
