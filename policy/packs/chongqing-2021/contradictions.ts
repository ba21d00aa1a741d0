import type { FactPath } from '#policy/engine/fact-change.ts';
import { approvalsInOrder } from '#policy/engine/facts/approvals-in-order.ts';
import { type Objections, objectionsTo } from '#policy/engine/facts/contradiction.ts';
import type { FactProblem } from '#policy/engine/facts/parse-facts.ts';
import type { PastSubsidy } from '#policy/engine/facts/person-history.ts';
import { plannedEnd } from './apprenticeship/trained-time.ts';
import type { AdvanceClaim } from './facts/advance-claim.ts';
import type { ApprenticeshipFacts } from './facts/apprenticeship.ts';
import type { CourseFacts } from './facts/course.ts';
import type { ChongqingFacts } from './facts/settlement.ts';
import type { WorkTrainee, WorkTrainingFacts } from './facts/work-training.ts';
import { parameters } from './parameters.ts';

const computed = ['核算日', 'the day of the computation'] as const;

const claimed = ['申报日', 'the day of the claim'] as const;

/** A class hour is at least so long (CQ21-2.b). */
const minutesOfClassHour = Number(
  parameters.find(({ id }) => id === 'cq21.class_hour_minutes')?.values[0]?.value,
);

function inCourse(facts: CourseFacts, groups: readonly string[]): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, classes, trainees, advances, claim } = facts;
  for (const path of [
    ['claim', 'filedOn'],
    ['taskVerdict', 'on'],
  ])
    say.notAfter(path, asOf, ...computed);
  advances.forEach((_, at) => {
    say.notAfter(['advances', at, 'paidOn'], asOf, ...computed);
  });
  classes.forEach(({ days }, at) => {
    days.forEach(({ offline, online }, day) => {
      const path = ['classes', at, 'days', day];
      say.notAfter([...path, 'date'], asOf, ...computed);
      say.withinDay(path, (offline + online) * minutesOfClassHour);
    });
  });
  const taughtLast = classes
    .flatMap(({ days }) => days.map(({ date }) => date))
    .toSorted()
    .at(-1);
  for (const path of [
    ['claim', 'filedOn'],
    ['taskVerdict', 'on'],
  ])
    say.notBefore(path, taughtLast, '最后授课日', 'the last day taught');
  say.certificatesOnce(['trainees']);
  trainees.forEach((trainee, at) => {
    const { classId, group } = trainee;
    inHistory(say, ['trainees', at], trainee, asOf);
    const dates = classes.find(({ id }) => id === classId)?.days.map(({ date }) => date) ?? [];
    const issued = ['trainees', at, 'certificate', 'issuedOn'];
    say.notAfter(issued, claim.filedOn, ...claimed);
    say.notBefore(issued, dates.toSorted()[0], '首次授课日', 'the first day taught');
    groupKnown(['trainees', at, 'group'], group, groups, say);
  });
  upliftOfEnterprise(facts, say);
  approvalsInOrder(facts, say);
  openedWhileTaught(facts, say);
  advancesAfterApproval(facts, say);
  return say.problems;
}

function inWorkTraining(
  facts: WorkTrainingFacts,
  groups: readonly string[],
): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, workers, claim } = facts;
  say.eachOnce(['workers']);
  for (const key of ['filedOn', 'admittedOn']) say.notAfter(['claim', key], asOf, ...computed);
  say.notBefore(['claim', 'admittedOn'], claim.filedOn, '申报日', 'the day of the claim');
  workers.forEach((worker, at) => {
    const { group } = worker;
    inHistory(say, ['workers', at], worker, asOf);
    paidAlready(worker, at, say);
    say.notAfter(['workers', at, 'to'], asOf, ...computed);
    groupKnown(['workers', at, 'group'], group, groups, say);
  });
  return say.problems;
}

function inApprenticeship(facts: ApprenticeshipFacts): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, apprentices, claim, project } = facts;
  say.eachOnce(['apprentices']);
  say.certificatesOnce(['apprentices']);
  say.notAfter(['claim', 'filedOn'], asOf, ...computed);
  apprentices.forEach((each, at) => {
    inHistory(say, ['apprentices', at], each, asOf);
    const ended = ['apprentices', at, 'endedOn'];
    const issued = ['apprentices', at, 'certificate', 'issuedOn'];
    say.notAfter(ended, asOf, ...computed);
    say.notAfter(issued, claim.filedOn, ...claimed);
    say.notBefore(
      ['apprentices', at, 'from'],
      project.openedOn,
      '开班批准日',
      'the day of the opening',
    );
    say.notBefore(issued, each.from, '培训开始日', 'the day the training began');
    if (each.endedBy === 'cycle-completed') {
      say.notBefore(ended, plannedEnd(each), '计划周期届满日', 'the end of the planned cycle');
    }
  });
  openedBeforeTheEnd(facts, say);
  return say.problems;
}

/** Earlier subsidies stand once each, and none was earned after the day of the computation: on the day of its certificate, or on its last where it has none. */
function inHistory(
  say: Objections,
  place: FactPath,
  { history = [] }: { readonly history?: readonly PastSubsidy[] | undefined },
  asOf: string,
): void {
  say.eachOnce([...place, 'history']);
  history.forEach(({ certifiedOn }, at) => {
    const earned = certifiedOn === undefined ? 'to' : 'certifiedOn';
    say.notAfter([...place, 'history', at, earned], asOf, ...computed);
  });
}

/** Objects to training through work that was paid for days claimed now: no month is paid twice (QJ19-4.1.f, CQ21-3.b). */
function paidAlready({ from, to, history = [] }: WorkTrainee, at: number, say: Objections): void {
  history.forEach((past, index) => {
    if (past.kind !== 'work-training' || past.from > to || past.to < from) return;
    say.refuse(
      ['workers', at, 'history', index, 'from'],
      `${past.from} 至 ${past.to} 的以工代训已经补贴，与本次申报的 ${from} 至 ${to} 重叠，不得重复补贴。`,
      `Training through work from ${past.from} to ${past.to} is paid already and overlaps ${from} to ${to}, claimed now; nothing is paid twice.`,
    );
  });
}

/** Objects to an uplift where no enterprise trains: there it would raise nothing (CQ21-4.h, AMB-60). */
function upliftOfEnterprise({ project }: CourseFacts, say: Objections): void {
  if (project.enterpriseTraining === true) return;
  for (const key of ['upliftPermille', 'upliftDecision'] as const) {
    if (project[key] === undefined) continue;
    say.refuse(
      ['project', key],
      '上浮只用于企业职工培训，enterpriseTraining 不是 true。',
      'An uplift is for the training of an enterprise alone; enterpriseTraining is not true.',
    );
  }
}

/** Where the facts of an advance contradict each other. */
export function inAdvance(facts: AdvanceClaim): readonly FactProblem[] {
  const say = objectionsTo(facts);
  facts.earlier.forEach((_, at) => {
    say.notAfter(['earlier', at, 'paidOn'], facts.on, '申请日', 'the day it was asked for');
  });
  enrolledWithinPlan(facts, say);
  return say.problems;
}

/** Where facts of the kinds that the city knows contradict each other, or name a group that is none of `groups`; where there are none nobody is in one. */
export function cityContradictions(
  facts: ChongqingFacts,
  groups: readonly string[],
): readonly FactProblem[] {
  switch (facts.kind) {
    case 'course':
      return inCourse(facts, groups);
    case 'work-training':
      return inWorkTraining(facts, groups);
    case 'apprenticeship':
      return inApprenticeship(facts);
    default:
      return facts satisfies never;
  }
}

/** Objects to a group that is none of those the pack knows; a pack that tells no groups apart takes none. */
function groupKnown(
  path: FactPath,
  group: string | null,
  groups: readonly string[],
  say: Objections,
): void {
  if (group === null || groups.includes(group)) return;
  if (groups.length > 0) {
    say.unknown(path, groups);
    return;
  }
  say.refuse(
    path,
    '本政策包不区分人群，此处应为 null。',
    'This pack tells no groups apart; null is expected here.',
  );
}

/** Objects to an opening approved when all days were taught. What becomes of single days before it the notices leave open, so that they stand. */
function openedWhileTaught({ classes }: CourseFacts, say: Objections): void {
  classes.forEach(({ days }, at) => {
    const last = days
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    if (last === undefined) return;
    say.notAfter(['classes', at, 'openingApprovedOn'], last, '最后授课日', 'the last day taught');
  });
}

/** Objects to an advance paid before its project was approved. */
function advancesAfterApproval({ advances, project }: CourseFacts, say: Objections): void {
  advances.forEach((_, at) => {
    const path = ['advances', at, 'paidOn'];
    say.notBefore(path, project.approvedOn, '立项批准日', 'the day the project was approved');
  });
}

/** Objects to an opening yet to come, and to one after somebody's apprenticeship ended. */
function openedBeforeTheEnd(facts: ApprenticeshipFacts, say: Objections): void {
  const path = ['project', 'openedOn'];
  const [first] = facts.apprentices.map(({ endedOn }) => endedOn).toSorted();
  say.notAfter(path, facts.asOf, ...computed);
  if (first === undefined || facts.project.openedOn > facts.asOf) return;
  say.notAfter(path, first, '最早的培训结束日', 'the first day on which a training ended');
}

/** Objects to more people at the opening than were approved: no clause of the notices on advances allows more (DDK22-5.4.a, QJ19-4.2.g). */
function enrolledWithinPlan({ enrolled, plannedHeadcount }: AdvanceClaim, say: Objections): void {
  if (enrolled <= plannedHeadcount) return;
  say.refuse(
    ['enrolled'],
    `多于批准计划的 ${plannedHeadcount} 人。`,
    `More than the ${plannedHeadcount} people of the approved plan.`,
  );
}
