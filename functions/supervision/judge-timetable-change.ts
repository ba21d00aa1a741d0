import { taughtDays, withChange } from '#functions/cases/taught-days.ts';
import type { DayChange } from '#functions/cases/timetable-change.ts';
import type { ClassIn, TimetableDay } from '#functions/cases/training-class.ts';
import { civilDateOf, timeOf } from '#functions/clock/civil-time.ts';
import { type FieldProblem, Problem } from '#functions/http/problem.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { activationFacts } from '#functions/masterdata/activation-facts.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { timetableChangeFactsSchema } from '#policy/engine/facts/timetable-change.ts';
import { type Finding, type Verdict, verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import type { SupervisionPorts } from './supervision-ports.ts';

/** What judging a change reads. */
export type JudgingPorts = Pick<SupervisionPorts, 'cases' | 'attendance' | 'evidence' | 'clock'> & {
  readonly masterdata: MasterdataStore;
};

/** A change as it would stand: the day before it, all days after it, and what the rules say. */
export interface JudgedChange {
  readonly before: TimetableDay;
  readonly after: readonly TimetableDay[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/**
 * What the rules say of a change of the timetable: the same before it is reported and when it is.
 *
 * @throws {Problem} `bad-request`, naming the day that cannot be changed or moved to.
 */
export async function judgeTimetableChange(
  ports: JudgingPorts,
  one: ClassIn<'opened'>,
  change: DayChange,
): Promise<JudgedChange> {
  const days = taughtDays(one);
  const closed = (await ports.cases.days(one.id)).map(({ date }) => date);
  const before = findChangeable(days, closed, change);
  const after = withChange(days, change);
  const pack = packOf(one.law.pack, one.law.revision);
  const [now, checkIns, files, activation] = await Promise.all([
    ports.clock.now(),
    ports.attendance.ofDay(one.id, change.date),
    ports.evidence.of(one.id),
    activationFacts(ports.masterdata, one.law.pack),
  ]);
  const { kind, date } = change;
  const facts = timetableChangeFactsSchema.parse({
    asOf: civilDateOf(now),
    reportedAt: timeOf(now),
    activation,
    classId: one.id,
    openingApprovedOn: one.law.openedOn,
    plan: one.plan,
    change: kind === 'moved' ? { kind, date, to: change.to } : { kind, date },
    before: before.lessons,
    timetable: after,
    recorded: {
      checkIns: checkIns.length,
      files: files.filter(({ day }) => day === date).length,
    },
    waivers: one.waivers,
  });
  const findings = decide(
    pack.rules.timetableChange,
    facts,
    lawOn(pack, one.law.openedOn),
    facts.waivers,
  );
  return { before, after, findings, verdict: verdictOf(findings) };
}

function findChangeable(
  days: readonly TimetableDay[],
  closed: readonly string[],
  change: DayChange,
): TimetableDay {
  const found = days.find(({ date }) => date === change.date);
  if (found === undefined) {
    throw refused('date', change.date, '不是课表中的培训日', 'Not a day of the timetable');
  }
  if (closed.includes(change.date)) {
    throw refused('date', change.date, '该日课次已结束，不能再调整', 'This training day is closed');
  }
  if (change.kind === 'moved' && days.some(({ date }) => date === change.to)) {
    throw refused(
      'to',
      change.to,
      '该日已有课次；请取消原课次，并调整该日的课时',
      'This day has lessons already; cancel the one day and report the lessons of the other',
    );
  }
  if (
    change.kind === 'taught-otherwise' &&
    canonicalJson(change.lessons) === canonicalJson(found.lessons)
  ) {
    throw refused('lessons', '', '与现有课表相同，没有调整', 'The same as before: nothing changes');
  }
  return found;
}

function refused(field: string, value: string, zh: string, en: string): Problem {
  const fields: FieldProblem[] = [
    { field, ...(value === '' ? {} : { value }), message: { zh, en } },
  ];
  const message = {
    zh: '课表调整不正确，未保存',
    en: 'The change is not valid; nothing was stored',
  };
  return new Problem('bad-request', message, { fields });
}
