import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { CourseFacts } from '#policy/packs/chongqing-2021/facts/course.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { agreed } from './agreed.ts';

/** The same of 2021, the last year of the action in Qijiang. */
function aYearEarlier(facts: object): object {
  return JSON.parse(JSON.stringify(facts).replaceAll('"2022-', '"2021-')) as object;
}

/** A course of 2022, the year of the notice of Dadukou. */
const course: CourseFacts = JSON.parse(
  JSON.stringify(courseFacts({ standard: 1500, days: daysOf(10, 6) })).replaceAll(
    '"2021-',
    '"2022-',
  ),
);
/** A course in either district with one trainee, certified as `certificate` says. */
function certified(certificate: object, project: object = {}, group = 'veteran') {
  return {
    ...course,
    project: { ...course.project, projectType: 'key-groups', ...project },
    trainees: course.trainees.map((each) => ({
      ...each,
      group,
      certificate: { ...each.certificate, ...certificate },
    })),
    taskVerdict: { officer: '样例经办人', reason: '样例', on: '2022-08-25', completed: true },
  };
}

const { taskVerdict, ...undecided } = certified({});
const ofCompletion = { kind: 'completion' };
const byCompletion = { 'certificate.accept': 'COMPLETION_ONLY' };

type Row = [what: string, pack: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

const rows: readonly Row[] = [
  ['the approved occupation and level', 'dadukou-2022', certified({}), 'payable: 1500 certified'],
  ['another level', 'dadukou-2022', certified({ level: '4' }), 'payable: 0 no-certificate'],
  [
    'another occupation',
    'dadukou-2022',
    certified({ occupationCode: '4-10-04-02' }),
    'payable: 0 no-certificate',
  ],
  [
    'completion, where the project does not name it',
    'dadukou-2022',
    certified(ofCompletion),
    'payable: 0 no-certificate',
  ],
  [
    'completion, where it does',
    'dadukou-2022',
    certified(ofCompletion, { completionCertificateNamed: true }),
    'payable: 1500 certified',
  ],
  [
    'completion of whatever occupation, where it does',
    'dadukou-2022',
    certified(
      { ...ofCompletion, occupationCode: null, level: 'none' },
      { completionCertificateNamed: true },
    ),
    'payable: 1500 certified',
  ],
  [
    'the right one, while no officer has found the training completed',
    'dadukou-2022',
    undecided,
    'held: 1500 certified',
  ],
  [
    'the right one, where the headcount decides and not an officer',
    'dadukou-2022',
    { ...undecided, project: { ...undecided.project, plannedHeadcount: 1 } },
    'payable: 1500 certified',
    { 'task.complete': 'HEADCOUNT' },
  ],
  [
    'the right one, where the officer found it not completed',
    'dadukou-2022',
    { ...undecided, taskVerdict: { ...taskVerdict, completed: false } },
    'refused: 0 project-refused',
  ],
  [
    'the right one, in a project of no type',
    'dadukou-2022',
    certified({}, { projectType: undefined }),
    'held: 1500 certified',
  ],
  ['a skill level', 'qijiang-2019', certified({}), 'payable: 1500 certified'],
  ['completion or higher', 'qijiang-2019', certified(ofCompletion), 'payable: 1500 certified'],
  [
    'completion alone, and a skill level',
    'qijiang-2019',
    certified({}),
    'payable: 0 no-certificate',
    byCompletion,
  ],
  [
    'completion alone, and completion',
    'qijiang-2019',
    certified(ofCompletion),
    'payable: 1500 certified',
    byCompletion,
  ],
];

describe('engine and verifier agree on certificates', () => {
  it.each(rows)('%s (%s)', (_what, pack, facts, comesTo, choices) => {
    const inForce = pack === 'qijiang-2019' ? aYearEarlier(facts) : facts;
    expect(agreed(pack, inForce, choices)).toBe(comesTo);
  });
});
