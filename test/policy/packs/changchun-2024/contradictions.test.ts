import { describe, expect, it } from 'vitest';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { contradictions } from '#policy/packs/changchun-2024/contradictions.ts';
import { hired, rawFacts } from './settlement/example-facts.ts';

const facts = settlementFactsSchema.parse(
  rawFacts({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'A', dayHours: [8, 8, 8, 8, 8] }],
    trainees: hired(5),
  }),
);
const [first] = facts.classes;
const [someone, ...others] = facts.trainees;
const [row] = facts.minimumWages;
const at = (time: string, accepted = true) => ({ at: time, accepted });
const attending = (...attendance: readonly object[]) => ({
  trainees: [{ ...someone, attendance }, ...others],
});
const bothDays = ['2024-04-08', '2024-04-09'];
const backwards = { ...first, days: first?.days.toReversed() };
const [sat] = someone?.attempts ?? [];
const attempting = (...attempts: readonly object[]) => ({
  trainees: [{ ...someone, attempts }, ...others],
});
const scored = { ...sat, theoryScore: 70, practiceScore: 70 };
const job = someone?.employment;
const employed = (change: object) => ({
  trainees: [{ ...someone, employment: { ...job, ...change } }, ...others],
});
const examined = (on: string) => ({
  trainees: [
    {
      ...someone,
      attempts: [{ on, passed: true }],
      certificate: { ...someone?.certificate, issuedOn: on },
    },
    ...others,
  ],
});

/** Facts that a schema cannot refuse, each with what is said of them. */
const rows: readonly (readonly [what: string, change: object, problems: readonly string[]])[] = [
  ['sound facts', {}, []],
  [
    'another class of the occupation',
    { classes: [{ ...first, catalogueClass: 'B' }] },
    ['classes[0].catalogueClass'],
  ],
  [
    'a class that there is not',
    { classes: [{ ...first, catalogueClass: 'D' }] },
    ['classes[0].catalogueClass'],
  ],
  [
    'an occupation outside the catalogue',
    { project: { ...facts.project, occupationCode: '6-99-99-99' } },
    ['project.occupationCode'],
  ],
  [
    'an occupation outside the catalogue, approved and filed',
    { project: { ...facts.project, occupationCode: '6-99-99-99', extraOccupation: true } },
    [],
  ],
  [
    'one that the text names and the catalogue lacks',
    { project: { ...facts.project, occupationCode: '6-29-03-99', occupation: '物联网安装调试员' } },
    [],
  ],
  [
    'an occupation by another name of its own',
    { project: { ...facts.project, occupation: '工业机器人操作员' } },
    [],
  ],
  [
    'the name of another occupation, approved and filed or not',
    { project: { ...facts.project, occupation: '汽车装调工', extraOccupation: true } },
    ['project.occupationCode'],
  ],
  [
    'a class that there is not, of an occupation outside the catalogue',
    {
      project: { ...facts.project, occupationCode: '6-99-99-99', extraOccupation: true },
      classes: [{ ...first, catalogueClass: 'D' }],
    },
    ['classes[0].catalogueClass'],
  ],
  [
    'a day on which another class was taught, and one on which the own class was',
    {
      classes: [first, { ...first, id: 'K2', days: first?.days.slice(1) }],
      trainees: [{ ...someone, classId: 'K2', attendance: [{ dates: bothDays, checkIns: 2 }] }],
    },
    ['trainees[0].attendance[0].dates[0]'],
  ],
  ['two minimum wages from one day', { minimumWages: [row, row] }, ['minimumWages[1].from']],
  [
    'a minimum wage of a district beside that of the city',
    { minimumWages: [row, { ...row, district: '示例区' }] },
    [],
  ],
  [
    'a minimum wage of another region',
    { minimumWages: [row, { ...row, region: '样例市', from: '2024-06-01' }] },
    ['minimumWages[1].region'],
  ],
  [
    'a day not taught',
    attending({ dates: ['2024-04-08', '2024-05-01'], checkIns: 2 }),
    ['trainees[0].attendance[0].dates[1]'],
  ],
  [
    'every day but one not taught',
    attending({ everyDayExcept: ['2024-05-01'] }),
    ['trainees[0].attendance[0].everyDayExcept[0]'],
  ],
  [
    'a single day not taught',
    attending({ date: '2024-05-01', in: at('08:00') }),
    ['trainees[0].attendance[0].date'],
  ],
  [
    'left before coming',
    attending({ date: '2024-04-08', in: at('08:00'), out: at('07:59') }),
    ['trainees[0].attendance[0].out.at'],
  ],
  [
    'left at the minute of coming',
    attending({ date: '2024-04-08', in: at('08:00'), out: at('08:00') }),
    [],
  ],
  [
    'a refused check-in before coming',
    attending({ date: '2024-04-08', in: at('08:00'), out: at('07:00', false) }),
    [],
  ],
  [
    'a refused check-in after leaving',
    attending({ date: '2024-04-08', in: at('09:00', false), out: at('08:00') }),
    [],
  ],
  [
    'a check-in without a time',
    attending({ date: '2024-04-08', in: { accepted: true }, out: at('08:00') }),
    [],
  ],
  [
    'a check-out without a time',
    attending({ date: '2024-04-08', in: at('08:00'), out: { accepted: true } }),
    [],
  ],
  ['coming alone', attending({ date: '2024-04-08', in: at('08:00') }), []],
  ['leaving alone', attending({ date: '2024-04-08', out: at('08:00') }), []],
  [
    'a claim before the first day taught',
    { claim: { ...facts.claim, filedOn: '2024-04-07' } },
    ['claim.filedOn'],
  ],
  [
    'a claim after that day, though the days are written in another order',
    { classes: [backwards], claim: { ...facts.claim, filedOn: '2024-04-09' } },
    [],
  ],
  [
    'an examination and a certificate before the first day taught',
    examined('2024-04-07'),
    ['trainees[0].attempts[0].on', 'trainees[0].certificate.issuedOn'],
  ],
  [
    'both after that day, though the days are written in another order',
    { classes: [backwards], ...examined('2024-04-09') },
    [],
  ],
  [
    'a group that there is not',
    { trainees: [{ ...someone, group: 'anybody' }, ...others] },
    ['trainees[0].group'],
  ],
  ['somebody of no group', { trainees: [{ ...someone, group: null }, ...others] }, []],
  ['no minimum wage', { minimumWages: [] }, []],
  [
    'a project approved after its first class',
    { project: { ...facts.project, approvedOn: '2024-04-09' } },
    ['project.approvedOn'],
  ],
  [
    'a project approved after its first class, a second one later',
    {
      project: { ...facts.project, approvedOn: '2024-04-09' },
      classes: [{ ...first, id: 'K2', openingApprovedOn: '2024-05-08' }, first],
    },
    ['project.approvedOn'],
  ],
  [
    'a project approved on the day of its first class',
    { project: { ...facts.project, approvedOn: '2024-04-08' } },
    [],
  ],
  [
    'approvals after the computation',
    {
      project: { ...facts.project, approvedOn: '2024-09-06' },
      classes: [{ ...first, openingApprovedOn: '2024-09-06' }],
    },
    ['project.approvedOn', 'classes[0].openingApprovedOn'],
  ],
  [
    'a class not approved',
    {
      project: { ...facts.project, approvedOn: '2024-09-05' },
      classes: [{ ...first, openingApprovedOn: null }],
    },
    [],
  ],
  ['one sitting twice', attempting(scored, scored), ['trainees[0].attempts[1]']],
  [
    'one sitting twice, passed and not',
    attempting(scored, { ...scored, passed: false }),
    ['trainees[0].attempts[1]'],
  ],
  [
    'one sitting without scores twice',
    attempting({ ...sat }, { ...sat }),
    ['trainees[0].attempts[1]'],
  ],
  [
    'two sittings of a day',
    attempting(
      { ...scored, theoryScore: 40, passed: false },
      { ...scored, practiceScore: 40, passed: false },
      scored,
    ),
    [],
  ],
  [
    'two sittings of a day without scores, the second passed',
    attempting({ ...sat, passed: false }, { ...sat }),
    [],
  ],
  ...(['theoryScore', 'practiceScore'] as const).map(
    (key) =>
      [
        `one sitting twice, passed and not, of which ${key} alone is given`,
        attempting({ ...sat, [key]: 70, passed: false }, { ...sat, [key]: 70, passed: true }),
        ['trainees[0].attempts[1]'],
      ] as const,
  ),
  [
    'two sittings of a day, each with the other of the scores',
    attempting({ ...sat, theoryScore: 70 }, { ...sat, practiceScore: 70 }),
    [],
  ],
  [
    'a sitting of a day with a score, and one without',
    attempting({ ...sat, theoryScore: 70 }, { ...sat }),
    [],
  ],
  ['the same scores on two days', attempting({ ...scored, on: '2024-08-29' }, scored), []],
  [
    'proofs of a job after the computation',
    employed({
      insurance: { insured: true, on: '2024-09-06' },
      wage: { ...job?.wage, month: '2024-10', paidOn: '2024-09-06' },
    }),
    [
      'trainees[0].employment.insurance.on',
      'trainees[0].employment.wage.paidOn',
      'trainees[0].employment.wage.month',
    ],
  ],
  [
    'proofs of a job before its contract',
    employed({
      insurance: { insured: true, on: '2024-09-03' },
      wage: { ...job?.wage, month: '2024-08', paidOn: '2024-09-03' },
    }),
    [
      'trainees[0].employment.insurance.on',
      'trainees[0].employment.wage.paidOn',
      'trainees[0].employment.wage.month',
    ],
  ],
  [
    'proofs of a job on the day of its contract',
    employed({
      insurance: { insured: true, on: '2024-09-04' },
      wage: { ...job?.wage, month: '2024-09', paidOn: '2024-09-05' },
    }),
    [],
  ],
  [
    'a contract after the computation',
    employed({ contract: { signedOn: '2024-09-06' } }),
    ['trainees[0].employment.contract.signedOn'],
  ],
  [
    'a contract before the class ended, which counts (AMB-25)',
    employed({ contract: { signedOn: '2024-04-10' } }),
    [],
  ],
  [
    'a contract before the opening was approved, which does not',
    employed({ contract: { signedOn: '2024-04-07' } }),
    [],
  ],
  ['nobody hired', { trainees: [{ ...someone, employment: null }, ...others] }, []],
  [
    'a certificate before the passed examination',
    {
      trainees: [
        {
          ...someone,
          attempts: [
            { on: '2024-04-20', passed: false },
            { on: '2024-05-20', passed: true },
          ],
          certificate: { ...someone?.certificate, issuedOn: '2024-05-19' },
        },
        ...others,
      ],
    },
    ['trainees[0].certificate.issuedOn'],
  ],
  [
    'a certificate of somebody who never passed',
    {
      trainees: [
        {
          ...someone,
          attempts: [{ on: '2024-05-20', passed: false }],
          certificate: { ...someone?.certificate, issuedOn: '2024-05-19' },
        },
        ...others,
      ],
    },
    [],
  ],
  [
    'a verdict before the last day taught',
    { taskVerdict: { ...facts.taskVerdict, on: '2024-04-11' } },
    ['taskVerdict.on'],
  ],
  [
    'more minutes than a day has',
    {
      classes: [
        {
          ...first,
          days: first?.days.map((day) => ({
            ...day,
            lessons: [{ count: 25, minutes: 60, mode: 'offline', kind: 'practice' }],
          })),
        },
      ],
    },
    [0, 1, 2, 3, 4].map((day) => `classes[0].days[${day}]`),
  ],
  [
    'days of several sorts after the computation',
    { asOf: '2024-04-11', claim: { ...facts.claim, filedOn: '2024-04-12' } },
    [
      'claim.filedOn',
      'taskVerdict.on',
      'classes[0].days[4].date',
      ...[0, 1, 2, 3, 4].flatMap((index) => [
        `trainees[${index}].attempts[0].on`,
        `trainees[${index}].certificate.issuedOn`,
      ]),
      ...[0, 1, 2, 3, 4].flatMap((index) => [
        `trainees[${index}].employment.contract.signedOn`,
        `trainees[${index}].employment.wage.month`,
      ]),
    ],
  ],
];

describe('facts of a project that contradict each other', () => {
  it.each(rows)('%s', (_what, change, problems) => {
    const changed = settlementFactsSchema.parse({ ...facts, ...change });
    expect(contradictions(changed).map(({ path }) => path)).toEqual(problems);
  });
});
