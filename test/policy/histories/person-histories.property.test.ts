import { expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type PastSubsidy, personFactsSchema } from '#policy/engine/facts/person-history.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { notDuringWorkTraining } from '#policy/packs/chongqing-2021/persons/not-during-work-training.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { personRules } from '#policy/packs/qijiang-2019/rules/opening/rules.ts';
import { anyPersonHistory, type PersonEvent, tellPerson } from './any-person-history.ts';
import { holdsFor } from './hold-for.ts';

const mostAYear = 3;

function isGranted(asked: PastSubsidy, history: readonly PastSubsidy[], window: string): boolean {
  const law = lawOn(qijiang2019, civilDate('2021-04-20'), { 'annual_limit.window': window });
  const facts = personFactsSchema.parse({ traineeId: 't1', asked, history });
  const findings = decide([...personRules, notDuringWorkTraining], facts, law);
  return findings.every(({ outcome }) => outcome !== 'block');
}

/** Whether two days lie in one year: the calendar's, or any twelve months. */
const sameYear = {
  CALENDAR_YEAR: (end: string, day: string) => end.slice(0, 4) === day.slice(0, 4),
  ROLLING_12_MONTHS: (end: string, day: string) =>
    day <= end && day > `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`,
};

const dayOf = ({ certifiedOn, to }: PastSubsidy) => certifiedOn ?? to;

/** The most subsidies that fall into one year; an apprenticeship counts once in each calendar year. */
function mostInOneYear(granted: readonly PastSubsidy[], window: keyof typeof sameYear): number {
  const counted = granted.filter(({ kind }) => kind !== 'work-training');
  const years = counted.map((end) =>
    counted
      .filter((one) => sameYear[window](dayOf(end), dayOf(one)))
      .map((one) =>
        one.kind === 'apprenticeship' ? `${one.trade} ${dayOf(one).slice(0, 4)}` : one.id,
      ),
  );
  return Math.max(0, ...years.map((ids) => new Set(ids).size));
}

/** What is wrong with what a person was granted, in words. */
function complaint(granted: readonly PastSubsidy[], window: keyof typeof sameYear) {
  const most = mostInOneYear(granted, window);
  if (most > mostAYear) return `${most} subsidies in one year`;
  const courses = granted.filter(({ kind }) => kind !== 'work-training');
  for (const [index, one] of courses.entries()) {
    const twice = courses
      .slice(0, index)
      .find(({ trade, level }) => trade === one.trade && level === one.level);
    if (twice !== undefined) return `${one.id} is subsidised like ${twice.id} before it`;
  }
  for (const [index, { id, kind, from, to }] of granted.entries()) {
    const during = granted
      .slice(0, index)
      .find((work) => work.kind === 'work-training' && work.from <= to && from <= work.to);
    if (kind !== 'work-training' && during !== undefined)
      return `${id} is taken during ${during.id}`;
  }
  return undefined;
}

it.each(['CALENDAR_YEAR', 'ROLLING_12_MONTHS'] as const)(
  'grants nobody more than the limits of a person, in whatever order asked (%s)',
  async (window) => {
    let atTheLimit = 0;
    await holdsFor<PersonEvent[]>(
      anyPersonHistory,
      tellPerson,
      async (events) => {
        const history: PastSubsidy[] = [];
        for (const [index, { kind, subsidy }] of events.entries()) {
          if (kind === 'paid elsewhere' || isGranted(subsidy, history, window))
            history.push(subsidy);
          const granted = history.filter(({ region }) => region.startsWith('50'));
          const wrong = complaint(granted, window);
          if (wrong !== undefined) return `after event ${index + 1}, ${wrong}`;
          if (mostInOneYear(granted, window) === mostAYear) atTheLimit += 1;
        }
        return undefined;
      },
      300,
    );
    expect(atTheLimit).toBeGreaterThan(30);
  },
);
