import { objectionsTo } from '#policy/engine/facts/contradiction.ts';
import type { FactProblem } from '#policy/engine/facts/parse-facts.ts';
import { plannedEnd } from './apprenticeship/trained-time.ts';
import type { AdvanceClaim } from './facts/advance-claim.ts';
import type { ApprenticeshipFacts } from './facts/apprenticeship.ts';
import type { CourseFacts } from './facts/course.ts';
import type { ChongqingFacts } from './facts/settlement.ts';
import type { WorkTrainingFacts } from './facts/work-training.ts';

const computed = ['核算日', 'the day of the computation'] as const;

function inCourse(facts: CourseFacts, groups: readonly string[]): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, classes, trainees, advances } = facts;
  for (const path of [
    ['claim', 'filedOn'],
    ['taskVerdict', 'on'],
  ])
    say.notAfter(path, asOf, ...computed);
  advances.forEach((_, at) => {
    say.notAfter(['advances', at, 'paidOn'], asOf, ...computed);
  });
  classes.forEach(({ days }, at) => {
    days.forEach((_, day) => {
      say.notAfter(['classes', at, 'days', day, 'date'], asOf, ...computed);
    });
  });
  const [begun] = classes.flatMap(({ days }) => days.map(({ date }) => date)).toSorted();
  say.notBefore(['claim', 'filedOn'], begun, '首次授课日', 'the first day taught');
  trainees.forEach(({ classId, group }, at) => {
    const dates = classes.find(({ id }) => id === classId)?.days.map(({ date }) => date) ?? [];
    const issued = ['trainees', at, 'certificate', 'issuedOn'];
    say.notAfter(issued, asOf, ...computed);
    say.notBefore(issued, dates.toSorted()[0], '首次授课日', 'the first day taught');
    if (groups.length > 0 && group !== null && !groups.includes(group)) {
      say.unknown(['trainees', at, 'group'], groups);
    }
  });
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
  workers.forEach(({ group }, at) => {
    say.notAfter(['workers', at, 'to'], asOf, ...computed);
    if (groups.length > 0 && group !== null && !groups.includes(group)) {
      say.unknown(['workers', at, 'group'], groups);
    }
  });
  return say.problems;
}

function inApprenticeship(facts: ApprenticeshipFacts): readonly FactProblem[] {
  const say = objectionsTo(facts);
  const { asOf, apprentices } = facts;
  say.eachOnce(['apprentices']);
  say.notAfter(['claim', 'filedOn'], asOf, ...computed);
  apprentices.forEach((each, at) => {
    const ended = ['apprentices', at, 'endedOn'];
    const issued = ['apprentices', at, 'certificate', 'issuedOn'];
    say.notAfter(ended, asOf, ...computed);
    say.notAfter(issued, asOf, ...computed);
    say.notBefore(issued, each.from, '培训开始日', 'the day the training began');
    if (each.endedBy === 'cycle-completed') {
      say.notBefore(ended, plannedEnd(each), '计划周期届满日', 'the end of the planned cycle');
    }
  });
  return say.problems;
}

/** Where the facts of an advance contradict each other. */
export function inAdvance(facts: AdvanceClaim): readonly FactProblem[] {
  const say = objectionsTo(facts);
  facts.earlier.forEach((_, at) => {
    say.notAfter(['earlier', at, 'paidOn'], facts.on, '申请日', 'the day it was asked for');
  });
  return say.problems;
}

/** Where facts of the kinds that the city knows contradict each other, or name a group that is none of `groups`; no groups, no objection. */
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
