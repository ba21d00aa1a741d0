import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { longApprenticeship, staffCourse } from '#test/policy/each-fact/chongqing-claims.ts';
import { newEntry, openings, person, plan } from '#test/policy/each-fact/chongqing-samples.ts';
import { approval, timetableChange } from '#test/policy/packs/changchun-2024/rules/sample-facts.ts';
import { hired, project } from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

/** Facts, and the readings they are judged by. */
type Further = readonly [facts: () => object, choices?: ChoiceOverrides];

/** Ten people taught half theory where less was planned, which an officer accepted. */
function explainedTheory(): object {
  const drifting = { offline: 80, theory: 40, planned: { theory: 32, practice: 48 } };
  const facts = project({
    demand: 10,
    plan: 10,
    classes: [{ catalogueClass: 'A', ...drifting }],
    trainees: hired(10),
  });
  const theoryExplanation = { officer: '样例经办人', reason: '样例理由', on: '2024-06-01' };
  return { ...facts, classes: facts.classes.map((each) => ({ ...each, theoryExplanation })) };
}

/** Five people in a class that opened before the policy was published. */
function openedTooEarly(): object {
  const facts = project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'A', offline: 80 }],
    trainees: hired(5),
  });
  return { ...facts, activation: { ...facts.activation, publishedOn: '2024-06-01' } };
}

/** An apprentice of a year whose training opened after the action. */
function openedAfterAction(): object {
  const facts = longApprenticeship() as {
    readonly project: object;
    readonly apprentices: readonly object[];
  };
  const openedOn = '2022-03-01';
  const ofYear = { from: openedOn, plannedMonths: 12, endedOn: '2023-02-28' };
  return {
    ...facts,
    project: { ...facts.project, openedOn },
    apprentices: facts.apprentices.map((each) => ({ ...each, ...ofYear })),
  };
}

const { relationProof: _, ...unproven } = person;

/** A class of one who works for a platform and cannot show it. */
const platformWorker = {
  ...openings['all-online'],
  roster: [{ ...unproven, relation: 'platform-worker' }],
};

/** What some rules stop only under a rare reading, or where several facts are rare at once: by the sample whose rules are asked. */
export const furtherSamples: Readonly<Record<string, Readonly<Record<string, Further>>>> = {
  'changchun-2024/approval': {
    quota: [
      () => ({ ...approval, approvedThisYear: 2990 }),
      { 'annual_target.mode': 'HARD_QUOTA' },
    ],
  },
  'changchun-2024/timetable-change': {
    'whole-cycle': [() => timetableChange, { 'validity.event': 'WHOLE_CYCLE_INSIDE' }],
  },
  'changchun-2024/claims/project-small': {
    'explained-theory': [explainedTheory],
    'opened-too-early': [openedTooEarly],
  },
  'chongqing-2021/new-entry': {
    'divisor-only': [() => newEntry, { 'new.standard': 'DIVISOR_ONLY' }],
  },
  'chongqing-2021/claims/course-of-staff': {
    'divisor-only': [staffCourse, { 'new.standard': 'DIVISOR_ONLY' }],
  },
  'chongqing-2021/claims/apprenticeship': { 'after-action': [openedAfterAction] },
  'chongqing-14-5/all-online': { 'platform-worker': [() => platformWorker] },
  'qijiang-2019/plan': { 'named-group': [() => ({ ...plan, groups: ['poor-worker'] })] },
  'qijiang-2019/claims/course': {
    'all-certified': [() => courseFacts({ standard: 1500, days: daysOf(8, 3, 3) })],
  },
};
