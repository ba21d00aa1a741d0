import * as z from 'zod';
import { dayAt, dayNumber, daysInside, monthsLater } from '../day-count.ts';
import { type Fraction, least, nothing, over, times } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay } from '../law-of-bundle.ts';
import { NotCovered } from '../not-covered.ts';
import type { Recomputed } from '../recomputed.ts';
import { isAfterEnd, isBeforeNotice } from './notice-day.ts';
import { type Asking, barredBy, historySchema, type Limit } from './person-limits.ts';
import { type Line, putTogether } from './put-together.ts';

const apprentice = z.object({
  id: z.string(),
  enteredByRealName: z.boolean(),
  from: z.string(),
  plannedMonths: z.number(),
  endedOn: z.string(),
  endedBy: z.string(),
  mainCoursesDone: z.boolean(),
  standardMet: z.boolean(),
  certificate: z.object({ level: z.string(), issuedOn: z.string() }).optional(),
  history: historySchema,
});

/** What of the facts of an apprenticeship (企业新型学徒制) the arithmetic reads. */
export const apprenticeshipSchema = z.object({
  asOf: z.string(),
  project: z.object({
    id: z.string(),
    openedOn: z.string(),
    occupation: z.object({ code: z.string().nullable(), name: z.string() }).optional(),
  }),
  annualRate: z.object({ fen: z.number(), from: z.string() }).nullable(),
  apprentices: z.array(apprentice),
  claim: z.object({ id: z.string() }),
  waivers: z.array(
    z.object({ rule: z.string(), subject: z.object({ kind: z.string(), id: z.string() }) }),
  ),
});

type Apprenticeship = z.infer<typeof apprenticeshipSchema>;
type Apprentice = z.infer<typeof apprentice>;

const MONTHS = 12;
const DAYS = 365;

/** The changes of an enterprise that may cut an apprenticeship short and still be paid (CQ21-5.e). */
const events: ReadonlySet<string> = new Set([
  'restructuring',
  'closure',
  'bankruptcy',
  'other-major-change',
]);

/** The last of some months that begin on `from`: the day before the same day, or the end of a month that has no such day. */
function lastDayOf(from: string, months: number): string {
  const later = monthsLater(from, months);
  return later.slice(-2) === from.slice(-2) ? dayAt(dayNumber(later) - 1) : later;
}

/** Years really trained, where training was cut short (CQ21-5.f, AMB-52). */
function yearsTrained({ from, endedOn, plannedMonths }: Apprentice, law: LawOnDay): Fraction {
  const days = daysInside(from, endedOn);
  if (law.reads('apprenticeship.prorata', 'FULL_MONTHS')) {
    let months = 0;
    while (months < plannedMonths && lastDayOf(from, months + 1) <= endedOn) months += 1;
    return over(months, MONTHS);
  }
  if (law.reads('apprenticeship.prorata', 'REAL_OF_PLANNED')) {
    const planned = daysInside(from, lastDayOf(from, plannedMonths));
    return times(over(Math.min(days, planned), planned), over(plannedMonths, MONTHS));
  }
  return least(over(days, DAYS), over(plannedMonths, MONTHS));
}

/** Why nothing is paid for an apprentice (CQ21-5.e, 5.f, 8.d); undefined where something is. What a cycle cut short earns, no text said before the notice. */
function whyNothing(each: Apprentice, hasNotice: boolean): string | undefined {
  if (!each.enteredByRealName) return 'not-entered';
  if (each.certificate === undefined) return 'no-certificate';
  if (each.endedBy === 'cycle-completed') return undefined;
  if (!hasNotice) return 'ended-early';
  if (!events.has(each.endedBy)) return 'no-listed-event';
  return each.mainCoursesDone && each.standardMet ? undefined : 'conditions-unmet';
}

/** Whether the cycle is outside one to two years and nobody waived that (CQ21-5.d, AMB-02). */
function isCycleBarred({ id, plannedMonths }: Apprentice, facts: Apprenticeship, law: LawOnDay) {
  const inside =
    law.number('cq21.apprenticeship_cycle_min') <= plannedMonths &&
    plannedMonths <= law.number('cq21.apprenticeship_cycle_max');
  if (inside || law.reads('in_principle.mode', 'WARN_ONLY')) return false;
  const waived = facts.waivers.some(
    ({ rule, subject }) =>
      rule === 'cq21/approval/apprenticeship-cycle' &&
      subject.kind === 'apprentice' &&
      subject.id === id,
  );
  return !waived || law.reads('in_principle.mode', 'HARD_BLOCK');
}

/** Nothing for anybody and nothing decided: what opened after the action follows an instrument that is not at hand (CQ21-5.g). */
function waiting({ asOf, project, claim, apprentices }: Apprenticeship, law: LawOnDay): Recomputed {
  return putTogether({
    law,
    asOf,
    projectId: project.id,
    claimId: claim.id,
    refused: false,
    open: true,
    classes: [],
    advances: [],
    lines: apprentices.map(({ id }) => ({
      id,
      classId: project.id,
      kind: 'after-action',
      fen: nothing,
    })),
  });
}

/** Whom an apprenticeship is asked to be paid for; its occupation is given wherever a history is. */
function asking(each: Apprentice, { project: { occupation }, waivers }: Apprenticeship): Asking {
  const { id, from, endedOn, certificate, history } = each;
  return {
    id,
    called: 'apprentice',
    history,
    waivers,
    asked: {
      kind: 'apprenticeship',
      occupationCode: occupation?.code ?? null,
      trade: occupation?.name ?? '',
      level: certificate?.level ?? 'none',
      from,
      to: endedOn,
      certifiedOn: certificate?.issuedOn,
    },
  };
}

/** What a place asks of apprenticeships. */
export interface ApprenticeshipTerms {
  isEnough(fenPerYear: number, law: LawOnDay): boolean;
  readonly limits: readonly Limit[];
}

/** An apprenticeship once more: the annual rate of its opening times the years (CQ21-5.d to 5.h; before the notice what QJ19-4.1.e says alone). */
export function recomputeApprenticeship(
  facts: Apprenticeship,
  data: LawData,
  { isEnough, limits }: ApprenticeshipTerms,
): Recomputed {
  const { asOf, project, annualRate, apprentices, claim } = facts;
  const law = lawOnDay(data, project.openedOn);
  if (isAfterEnd(law)) return waiting(facts, law);
  if (annualRate === null) throw new NotCovered('annualRate: null');
  const hasNotice = !isBeforeNotice(law);
  const isRateLate = hasNotice && annualRate.from > project.openedOn;
  return putTogether({
    law,
    asOf,
    projectId: project.id,
    claimId: claim.id,
    refused: isRateLate || !isEnough(annualRate.fen, law),
    open: false,
    classes: [],
    advances: [],
    lines: apprentices.map((each): Line => {
      const line = { id: each.id, classId: project.id };
      const why = whyNothing(each, hasNotice);
      if (why !== undefined) return { ...line, kind: why, fen: nothing };
      const early = each.endedBy !== 'cycle-completed';
      const years = early ? yearsTrained(each, law) : over(each.plannedMonths, MONTHS);
      const fen = times(years, over(annualRate.fen));
      const barred = fen[0] > 0n ? barredBy(asking(each, facts), limits, law) : undefined;
      if (barred !== undefined) return { ...line, kind: barred, fen: nothing };
      if (hasNotice && fen[0] > 0n && isCycleBarred(each, facts, law)) {
        return { ...line, kind: 'rule-blocked', fen: nothing };
      }
      return { ...line, kind: early ? 'cut-short' : 'completed', fen };
    }),
  });
}
