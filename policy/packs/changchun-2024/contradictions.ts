import { approvalsInOrder } from '#policy/engine/facts/approvals-in-order.ts';
import { objectionsTo } from '#policy/engine/facts/contradiction.ts';
import type { FactProblem } from '#policy/engine/facts/parse-facts.ts';
import type { SettlementFacts, TraineeFacts } from '#policy/engine/facts/settlement.ts';
import { catalogue2024, occupationClasses } from './catalogue.ts';
import { employmentDays } from './employment-days.ts';
import { groups } from './groups.ts';
import { occupationKnown } from './occupation-known.ts';
import { sittingsOnce } from './sittings-once.ts';

const computed = ['核算日', 'the day of the computation'] as const;

type Entry = TraineeFacts['attendance'][number];

/** The days that an entry of attendance names, with their places in it. */
function daysNamed(
  entry: Entry,
): readonly (readonly [path: readonly (string | number)[], day: string])[] {
  if ('date' in entry) return [[['date'], entry.date]];
  const key = 'dates' in entry ? 'dates' : 'everyDayExcept';
  const dates = 'dates' in entry ? entry.dates : entry.everyDayExcept;
  return dates.map((day, at) => [[key, at], day]);
}

/** Whether somebody left before he came; what was refused, or has no time, says nothing. */
function leftBeforeComing(entry: Entry): boolean {
  if (!('date' in entry)) return false;
  const { in: came, out: left } = entry;
  if (came?.accepted !== true || left?.accepted !== true) return false;
  return came.at !== undefined && left.at !== undefined && left.at < came.at;
}

/** Where facts of a project contradict each other or the catalogue: attendance of days not taught, leaving before coming, days yet to come, examinations and certificates before the first day taught, certificates before the pass, a verdict before the last day taught, more hours than a day has, one certificate of two people, two minimum wages from one day or of two regions, another class of the occupation, an unknown group or occupation, approvals and proofs of a job out of order, a sitting given twice. */
export function contradictions(facts: SettlementFacts): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, project, classes, trainees, minimumWages } = facts;
  const listed = catalogue2024.entries.find(({ code }) => code === project.occupationCode)?.class;
  for (const path of [
    ['claim', 'filedOn'],
    ['taskVerdict', 'on'],
  ])
    say.notAfter(path, asOf, ...computed);
  const taughtOn = classes.flatMap(({ days }) => days.map(({ date }) => date)).toSorted();
  // By the first contract (AMB-39) a claim may be filed while another class is still taught.
  say.notBefore(['claim', 'filedOn'], taughtOn[0], '首次授课日', 'the first day taught');
  say.notBefore(['taskVerdict', 'on'], taughtOn.at(-1), '最后授课日', 'the last day taught');
  say.eachDayOnce(['minimumWages'], ['region', 'district', 'from']);
  const [ofCity] = minimumWages;
  minimumWages.forEach(({ region }, at) => {
    if (region === ofCity?.region) return;
    say.refuse(
      ['minimumWages', at, 'region'],
      `各行须为同一地区，首行为${ofCity?.region}。`,
      `All rows are of one region, the first one of ${ofCity?.region}.`,
    );
  });
  classes.forEach(({ catalogueClass, days }, at) => {
    const path = ['classes', at, 'catalogueClass'];
    if (!occupationClasses.some((known) => known === catalogueClass)) {
      say.unknown(path, occupationClasses);
    } else if (listed !== undefined && listed !== catalogueClass) {
      say.refuse(
        path,
        `目录中职业 ${project.occupationCode} 为 ${listed} 类。`,
        `The catalogue has occupation ${project.occupationCode} in class ${listed}.`,
      );
    }
    days.forEach(({ lessons }, day) => {
      const here = ['classes', at, 'days', day];
      say.notAfter([...here, 'date'], asOf, ...computed);
      say.withinDay(
        here,
        lessons.reduce((sum, { count, minutes }) => sum + count * minutes, 0),
      );
    });
  });
  const groupIds: readonly string[] = groups.map(({ id }) => id);
  say.certificatesOnce(['trainees']);
  trainees.forEach(({ classId, group, attendance, attempts }, at) => {
    const taught = classes.find(({ id }) => id === classId)?.days.map(({ date }) => date) ?? [];
    if (group !== null && !groupIds.includes(group))
      say.unknown(['trainees', at, 'group'], groupIds);
    attendance.forEach((entry, index) => {
      const here = ['trainees', at, 'attendance', index];
      for (const [path, day] of daysNamed(entry)) {
        if (taught.some((each) => each === day)) continue;
        say.refuse(
          [...here, ...path],
          `班级 ${classId} 当日没有授课。`,
          `Class ${classId} was not taught on that day.`,
        );
      }
      if (leftBeforeComing(entry)) {
        say.refuse([...here, 'out', 'at'], '签退早于签到。', 'Checked out before checking in.');
      }
    });
    // A certificate may be issued after the claim: it may still be supplemented (AMB-40).
    const passed = attempts.find((attempt) => attempt.passed)?.on;
    say.notBefore(
      ['trainees', at, 'certificate', 'issuedOn'],
      passed,
      '合格考核日',
      'the day of the passed examination',
    );
    const examined = attempts.map((_, index) => ['trainees', at, 'attempts', index, 'on']);
    for (const path of [...examined, ['trainees', at, 'certificate', 'issuedOn']]) {
      say.notAfter(path, asOf, ...computed);
      say.notBefore(path, taught.toSorted()[0], '首次授课日', 'the first day taught');
    }
  });
  approvalsInOrder(facts, say);
  occupationKnown(facts, say);
  trainees.forEach((trainee, at) => {
    sittingsOnce(trainee, at, say);
    employmentDays(facts, trainee, at, say);
  });
  return say.problems;
}
