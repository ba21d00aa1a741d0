import type { Fraction } from '../fraction.ts';
import { over } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay, takenOf } from '../law-of-bundle.ts';
import { isAbove } from '../shares.ts';
import { fullSubsidy } from './full-subsidy.ts';
import type { ProjectFacts, TaughtClass } from './project-facts.ts';
import { type Hours, hoursOf, lacksSite, type TaughtDay, taughtDays } from './taught-days.ts';

/** What a class comes to. */
export interface ClassResult {
  readonly facts: TaughtClass;
  readonly law: LawOnDay;
  readonly days: readonly TaughtDay[];
  readonly hours: Hours;
  readonly full: { readonly fen: Fraction; readonly paidHours: Fraction };
  readonly bar: 'early' | 'window' | undefined;
  /** Theory above its share and nobody accepted why (CC24-3B.c, AMB-35). */
  readonly theoryUnexplained: boolean;
  /** A site is not named on which it turns whether a day is shown (AMB-44). */
  readonly siteUnknown: boolean;
}

/** The day whose law applies to a class (AMB-06), never before the text was signed. */
function lawDay(of: TaughtClass, facts: ProjectFacts, data: LawData): string {
  const approved = facts.project.approvedOn;
  const days: Readonly<Record<string, string>> = {
    PROJECT_APPROVAL_DATE: approved,
    CLAIM_DATE: facts.claim.filedOn,
  };
  const day = days[takenOf(data, 'policy.select_by') ?? ''] ?? of.openingApprovedOn ?? approved;
  return data.signedOn !== null && day < data.signedOn ? data.signedOn : day;
}

/** First and last day of the text (CC24-7.a, AMB-08); undefined while its publication is not recorded. */
export function windowOf(
  { activation }: ProjectFacts,
  law: LawOnDay,
): readonly [from: string, to: string] | undefined {
  const published = activation?.publishedOn;
  const from = law.reads('validity.start', 'SIGNATURE_DATE') ? law.data.signedOn : published;
  if (from === undefined || from === null) return undefined;
  return [from, activation?.validUntil ?? law.date('cc24.valid_until')];
}

function isOutside(of: TaughtClass, facts: ProjectFacts, law: LawOnDay): boolean {
  const window = windowOf(facts, law);
  if (window === undefined) return false;
  const { approvedOn } = facts.project;
  const opened = of.openingApprovedOn;
  const steps = law.reads('validity.event', 'PROJECT_APPROVED_INSIDE')
    ? [approvedOn]
    : law.reads('validity.event', 'WHOLE_CYCLE_INSIDE')
      ? [approvedOn, opened, facts.claim.filedOn]
      : [opened];
  return steps.some((day) => day !== null && (day < window[0] || window[1] < day));
}

function barOf(of: TaughtClass, facts: ProjectFacts, law: LawOnDay): ClassResult['bar'] {
  const opened = of.openingApprovedOn;
  const early = of.days.some(({ date }) => opened === null || date < opened);
  if (early && law.reads('unapproved_start', 'WHOLE_CLASS_BARRED')) return 'early';
  return isOutside(of, facts, law) ? 'window' : undefined;
}

function hasTooMuchTheory({ days }: TaughtClass, law: LawOnDay): boolean {
  if (law.reads('theory.base', 'PLANNED_ONLY')) return false;
  const onlineToo = law.reads('online.counts', 'ONLINE_IS_THEORY');
  let [theory, all] = [0, 0];
  for (const { count, kind, mode } of days.flatMap(({ lessons }) => lessons)) {
    all += count;
    if (kind === 'theory' || (onlineToo && mode === 'online')) theory += count;
  }
  return all > 0 && isAbove(over(theory, all), law.share('cc24.theory_share_max'), law);
}

/** What a class comes to under its own law. */
export function classResult(of: TaughtClass, facts: ProjectFacts, data: LawData): ClassResult {
  const law = lawOnDay(data, lawDay(of, facts, data));
  const days = taughtDays(of, facts, law);
  const hours = hoursOf(days, law);
  const bar = barOf(of, facts, law);
  const theoryUnexplained =
    bar === undefined && of.theoryExplanation === undefined && hasTooMuchTheory(of, law);
  const full = fullSubsidy(hours, of.catalogueClass, law);
  const siteUnknown = bar === undefined && lacksSite(of, facts, law);
  return { facts: of, law, days, hours, full, bar, theoryUnexplained, siteUnknown };
}
