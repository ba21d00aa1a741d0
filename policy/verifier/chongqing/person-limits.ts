import * as z from 'zod';
import { dayAt, dayNumber, monthsLater } from '../day-count.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import { isBeforeNotice } from './notice-day.ts';

const earlierSchema = z.object({
  region: z.string(),
  kind: z.string(),
  occupationCode: z.string().nullable(),
  trade: z.string(),
  level: z.string(),
  from: z.string(),
  to: z.string(),
  certifiedOn: z.string().optional(),
});

/** What somebody was subsidised for before; of whom none is given nothing is known. */
export const historySchema = z.array(earlierSchema).optional();

type Subsidy = Omit<z.infer<typeof earlierSchema>, 'region'>;
type Earlier = z.infer<typeof earlierSchema>;

/** Somebody for whom a further subsidy is asked. */
export interface Asking {
  readonly id: string;
  /** How the claim calls him, and a waiver its subject. */
  readonly called: 'trainee' | 'apprentice';
  readonly asked: Subsidy;
  readonly history: readonly Earlier[] | undefined;
  readonly waivers: readonly {
    readonly rule: string;
    readonly subject: { readonly kind: string; readonly id: string };
  }[];
}

/** A limit of one person's subsidies: the kind of the line that it leaves unpaid, and whether it does. */
export interface Limit {
  readonly kind: string;
  bars(who: Asking, history: readonly Earlier[], law: LawOnDay): boolean;
}

/** The kind of the line that the first limit leaves unpaid; undefined where none does. */
export function barredBy(who: Asking, limits: readonly Limit[], law: LawOnDay): string | undefined {
  const { history } = who;
  if (history === undefined) return undefined;
  return limits.find((limit) => limit.bars(who, history, law))?.kind;
}

/** The first digits of the districts of Chongqing by GB/T 2260; subsidies of elsewhere are not counted (AMB-49). */
const chongqing = '50';

const earnedOn = ({ certifiedOn, to }: Subsidy): string => certifiedOn ?? to;
const yearOf = (day: string): string => day.slice(0, 4);

/** The first day of the year that is counted up to `end` (AMB-49). */
function countedFrom(end: string, law: LawOnDay): string {
  if (law.reads('annual_limit.window', 'CALENDAR_YEAR')) return `${yearOf(end)}-01-01`;
  return dayAt(dayNumber(monthsLater(end, -12)) + 1);
}

/** What makes subsidies one: an apprenticeship of a trade is counted once in a calendar year. */
function countedAs(one: Subsidy, place: number): string {
  return one.kind === 'apprenticeship'
    ? `${one.trade} in ${yearOf(earnedOn(one))}`
    : `number ${place}`;
}

/** The most subsidies of a person in one year, the one asked for among them (CQ21-3.e, QJ19-4.2.b, AMB-49). */
function mostInAYear(asked: Subsidy, history: readonly Earlier[], law: LawOnDay): number {
  const here = history.filter(
    ({ kind, region }) => kind !== 'work-training' && region.startsWith(chongqing),
  );
  const all = [asked, ...here];
  const counts = all.map((last) => {
    const [first, end] = [countedFrom(earnedOn(last), law), earnedOn(last)];
    const isInside = (one: Subsidy) => first <= earnedOn(one) && earnedOn(one) <= end;
    if (!isInside(asked)) return 0;
    const names = all.map(countedAs).filter((_, place) => {
      const one = all[place];
      return one !== undefined && isInside(one);
    });
    return new Set(names).size;
  });
  return Math.max(...counts);
}

/** So many subsidies a year as a number of the law says; in principle, so an officer may except (AMB-02). */
export function yearlyLimit(rule: string, most: string): Limit {
  return {
    kind: 'annual-limit',
    bars: ({ id, called, asked, waivers }, history, law) => {
      if (law.reads('in_principle.mode', 'WARN_ONLY')) return false;
      if (mostInAYear(asked, history, law) <= law.number(most)) return false;
      const isExcepted = waivers.some(
        ({ rule: of, subject }) => of === rule && subject.kind === called && subject.id === id,
      );
      return !isExcepted || law.reads('in_principle.mode', 'HARD_BLOCK');
    },
  };
}

/** No course or apprenticeship on a day of training through work, since the notice of the city (CQ21-3.f). */
export const besideWorkTraining: Limit = {
  kind: 'during-work-training',
  bars: ({ asked }, history, law) =>
    !isBeforeNotice(law) &&
    history.some(
      ({ kind, from, to }) => kind === 'work-training' && !(to < asked.from || asked.to < from),
    ),
};

/** Whether two subsidies are of one item: its code, or its trade where one has none or by choice, and the level (AMB-50). */
export function isOneItem(a: Subsidy, b: Subsidy, law: LawOnDay): boolean {
  const byCode =
    law.reads('repeat.key', 'OCCUPATION_CODE_AND_LEVEL') &&
    a.occupationCode !== null &&
    b.occupationCode !== null;
  const isSame = byCode ? a.occupationCode === b.occupationCode : a.trade === b.trade;
  return isSame && a.level === b.level;
}

/** An item is subsidised once, for life or in a calendar year (QJ19-4.2.c, AMB-50). */
export const itemOnce: Limit = {
  kind: 'same-item',
  bars: ({ asked }, history, law) =>
    history.some(
      (one) =>
        one.kind !== 'work-training' &&
        isOneItem(one, asked, law) &&
        (law.reads('repeat.period', 'FOR_LIFE') ||
          yearOf(earnedOn(one)) === yearOf(earnedOn(asked))),
    ),
};

/** What the notice of the city says of persons; Dadukou stands on it. */
export const limitsOfCity: readonly Limit[] = [
  yearlyLimit('cq21/opening/annual-limit', 'cq21.subsidies_per_year_max'),
  besideWorkTraining,
];
