import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { type Case, runCases } from './judge-case.ts';
import { opening } from './sample-facts.ts';

type Facts = { -readonly [K in keyof OpeningFacts]: OpeningFacts[K] };
type Entry = {
  -readonly [K in keyof OpeningFacts['roster'][number]]: OpeningFacts['roster'][number][K];
};
const as = (change: (facts: Facts) => void) => change as never;
const same = as(() => {});
const first = (change: (entry: Entry) => void) =>
  as((facts) => {
    const [entry] = facts.roster;
    if (entry !== undefined) change(entry);
  });
const project = (change: Partial<OpeningFacts['project']>) =>
  as((facts) => (facts.project = { ...facts.project, ...change }));
/** P people planned, E enrolled. */
const heads = (planned: number, enrolled: number, others = 0) =>
  as((facts) => {
    const [entry] = facts.roster;
    if (entry === undefined) throw new Error('no sample');
    facts.project = { ...facts.project, plannedHeadcount: planned };
    facts.enrolledInOtherClasses = others;
    facts.roster = Array.from({ length: enrolled }, (_, at) => ({ ...entry, traineeId: `t${at}` }));
  });
/** Another class, open for a share of the plan, and what the fund still has. */
const besides = (planned: number, enrolled: number, available: number) =>
  as((facts) => {
    const opened = { plannedHeadcount: planned, fullSubsidy: 80_000 as never };
    facts.enrolledInOtherClasses = enrolled;
    facts.otherClasses = [{ id: 'c2', enrolled, opened }];
    facts.plannedForClass = 20 - planned;
    facts.funding = { available: available as never };
  });
const lessons = (count: number, minutes = 45) =>
  as((facts) => {
    facts.timetable = [
      {
        date: '2024-05-21' as never,
        lessons: [{ count, minutes, mode: 'offline', kind: 'practice' }],
      },
    ];
  });

/** Lessons of practice on days in the order given. */
const taughtOn = (...dates: readonly string[]) =>
  as(
    (facts) =>
      (facts.timetable = dates.map((date) => ({
        date: date as never,
        lessons: [{ count: 8, minutes: 45, mode: 'offline', kind: 'practice' }],
      }))),
  );
const ofClassPlan = { 'over_enrolment.base': 'CLASS_PLAN' };

const table: Readonly<Record<string, readonly Case[]>> = {
  'cc24/opening/validity-window': [
    ['inside', same, 'pass'],
    ['WE-37 approved 2024-12-30', as((f) => (f.asOf = '2024-12-30' as never)), 'pass'],
    ['WE-37 asked for in 2025', as((f) => (f.asOf = '2025-01-02' as never)), 'block'],
    [
      'asked for in 2025, project approved inside',
      as((f) => (f.asOf = '2025-01-02' as never)),
      'pass',
      { 'validity.event': 'PROJECT_APPROVED_INSIDE' },
    ],
    ['publication unknown', as((f) => (f.activation = null)), 'undetermined'],
  ],
  'cc24/opening/notice-ended': [
    ['ended a week ago', same, 'pass'],
    ['ended today', project({ noticeEndedOn: '2024-05-20' as never }), 'pass'],
    ['ends tomorrow', project({ noticeEndedOn: '2024-05-21' as never }), 'block'],
    ['an objection is open', project({ openObjections: 1 }), 'block'],
    [
      'no notice',
      as((f) => {
        const { noticeEndedOn: _, ...rest } = f.project;
        f.project = rest;
      }),
      'undetermined',
    ],
    [
      'no notice, no waiting',
      as((f) => {
        const { noticeEndedOn: _, ...rest } = f.project;
        f.project = rest;
      }),
      'not-applicable',
      { 'publicity.wait': 'NO_WAITING' },
    ],
  ],
  'cc24/opening/occupation-listed': [
    ['listed, same class', same, 'pass'],
    ['class changed since approval', project({ catalogueClass: 'B' }), 'warn'],
    ['not listed', project({ occupationCode: '6-99-99-99' }), 'block'],
    [
      'not listed, approved and filed',
      project({ occupationCode: '6-99-99-99', extraOccupation: true }),
      'pass',
    ],
    [
      'listed in another class, whatever was filed',
      project({ catalogueClass: 'C', extraOccupation: true }),
      'warn',
    ],
  ],
  'cc24/opening/enrolment-closed': [
    ['closed the day before', same, 'pass'],
    ['closed after the request', as((f) => (f.enrolmentClosedOn = '2024-05-16' as never)), 'block'],
    ['nobody enrolled', as((f) => (f.roster = [])), 'block'],
    ['not closed', as((f) => delete f.enrolmentClosedOn), 'undetermined'],
    [
      'closed on the day of the request',
      as((f) => (f.enrolmentClosedOn = '2024-05-15' as never)),
      'pass',
    ],
    ['one enrolled', heads(20, 1), 'pass'],
  ],
  'cc24/opening/one-person-once': [
    ['24 people', same, 'pass'],
    ['one person twice', first((e) => (e.personKey = 'person-2')), 'block'],
    ['one sits in another class', first((e) => (e.inRunningClass = 'c9')), 'block'],
    [
      'one person three times',
      as((f) => (f.roster = f.roster.slice(0, 3).map((each) => ({ ...each, personKey: 'same' })))),
      'block',
    ],
  ],
  'cc24/opening/identity-complete': [
    ['complete', same, 'pass'],
    ['one incomplete', first((e) => (e.identityComplete = false)), 'block'],
  ],
  'cc24/opening/eligible-group': [
    ['all in a group, proven', same, 'pass'],
    ['WE-80 one outside the groups', first((e) => (e.group = null)), 'warn'],
    [
      'WE-80 one outside, refused',
      first((e) => (e.group = null)),
      'block',
      { outside_groups: 'REFUSED' },
    ],
    ['present staff', first((e) => (e.existingStaff = true)), 'warn'],
    [
      'present staff, eligible by choice',
      first((e) => (e.existingStaff = true)),
      'pass',
      { 'eligibility.existing_staff': 'ELIGIBLE' },
    ],
    ['a group that does not exist', first((e) => (e.group = 'astronaut')), 'block'],
    [
      'proven from the day of the decision',
      first((e) => (e.groupProof = { validOn: '2024-05-20' as never })),
      'pass',
    ],
    ['no proof', first((e) => delete e.groupProof), 'undetermined'],
    [
      'proof from after the decision',
      first((e) => (e.groupProof = { validOn: '2024-05-21' as never })),
      'block',
    ],
    [
      'proof between enrolment and decision, tested at enrolment',
      first((e) => (e.groupProof = { validOn: '2024-05-16' as never })),
      'block',
      { 'eligibility.test_date': 'ENROLMENT' },
    ],
    [
      'a group that does not exist, where others count',
      first((e) => (e.group = 'astronaut')),
      'pass',
      { 'eligibility.list': 'OPEN' },
    ],
    [
      'outside the groups, where others count',
      first((e) => (e.group = null)),
      'warn',
      { 'eligibility.list': 'OPEN' },
    ],
    [
      'present staff, refused',
      first((e) => (e.existingStaff = true)),
      'block',
      { outside_groups: 'REFUSED' },
    ],
    [
      'present staff of no group, eligible by choice',
      first((e) => {
        e.existingStaff = true;
        e.group = null;
      }),
      'warn',
      { 'eligibility.existing_staff': 'ELIGIBLE' },
    ],
    ['proof of an unknown day', first((e) => (e.groupProof = {})), 'undetermined'],
    [
      'proven on the day enrolment closed, tested then',
      first((e) => (e.groupProof = { validOn: '2024-05-14' as never })),
      'pass',
      { 'eligibility.test_date': 'ENROLMENT' },
    ],
    [
      'enrolment not closed, tested then',
      as((f) => delete f.enrolmentClosedOn),
      'undetermined',
      { 'eligibility.test_date': 'ENROLMENT' },
    ],
  ],
  'cc24/opening/graduate-window': [
    ['no graduates', same, 'not-applicable'],
    [
      'graduates in 2024',
      first((e) => {
        e.group = 'graduating-student';
        e.groupSubType = 'technical-technician-class';
        e.graduatedOn = '2024-07-01' as never;
      }),
      'pass',
    ],
    [
      'graduated in 2023',
      first((e) => {
        e.group = 'graduating-student';
        e.groupSubType = 'college';
        e.graduatedOn = '2023-07-01' as never;
      }),
      'block',
    ],
    [
      'a kind that does not exist',
      first((e) => {
        e.group = 'graduating-student';
        e.groupSubType = 'kindergarten';
        e.graduatedOn = '2024-07-01' as never;
      }),
      'block',
    ],
    [
      'left school on the day itself',
      first((e) => {
        e.group = 'recent-school-leaver';
        e.graduatedOn = '2024-05-20' as never;
      }),
      'pass',
    ],
    [
      'leaves school tomorrow',
      first((e) => {
        e.group = 'recent-school-leaver';
        e.graduatedOn = '2024-05-21' as never;
      }),
      'block',
    ],
    [
      'left school a year ago to the day',
      first((e) => {
        e.group = 'recent-school-leaver';
        e.graduatedOn = '2023-05-20' as never;
      }),
      'pass',
    ],
    [
      'left school a year and a day ago',
      first((e) => {
        e.group = 'recent-school-leaver';
        e.graduatedOn = '2023-05-19' as never;
      }),
      'block',
    ],
    ['day unknown', first((e) => (e.group = 'recent-school-leaver')), 'undetermined'],
    [
      'kind unknown',
      first((e) => {
        e.group = 'graduating-student';
        e.graduatedOn = '2024-07-01' as never;
      }),
      'undetermined',
    ],
    [
      'graduates, day unknown',
      first((e) => {
        e.group = 'graduating-student';
        e.groupSubType = 'college';
      }),
      'undetermined',
    ],
    [
      'the second of the roster left school too early',
      as((f) => {
        f.roster = f.roster.map((each, at) =>
          at === 1
            ? { ...each, group: 'recent-school-leaver', graduatedOn: '2022-07-01' as never }
            : each,
        );
      }),
      'block',
    ],
    [
      'of the second of the roster the day is unknown',
      as((f) => {
        f.roster = f.roster.map((each, at) =>
          at === 1 ? { ...each, group: 'recent-school-leaver' } : each,
        );
      }),
      'undetermined',
    ],
  ],
  'cc24/opening/over-enrolment': [
    ['WE-41 P = 20, E = 24', heads(20, 24), 'pass'],
    ['WE-41 P = 20, E = 25', heads(20, 25), 'block'],
    ['WE-41 P = 7, E = 8', heads(7, 8), 'pass'],
    ['WE-41 P = 7, E = 9', heads(7, 9), 'block'],
    ['WE-41 P = 8, E = 9', heads(8, 9), 'pass'],
    ['WE-41 P = 8, E = 10', heads(8, 10), 'block'],
    [
      'WE-41 P = 8, E = 10, half up',
      heads(8, 10),
      'pass',
      { 'over_enrolment.rounding': 'HALF_UP' },
    ],
    ['WE-41 P = 8, E = 10, up', heads(8, 10), 'pass', { 'over_enrolment.rounding': 'CEIL' }],
    ['WE-41 P = 5, E = 6', heads(5, 6), 'pass'],
    ['WE-41 P = 5, E = 7', heads(5, 7), 'block'],
    ['WE-41 two classes, P = 40, together 48', heads(40, 24, 24), 'pass'],
    ['WE-41 two classes, P = 40, together 49', heads(40, 25, 24), 'block'],
    [
      'WE-41 two classes, P = 40, literally 28 each',
      heads(40, 28, 28),
      'pass',
      { 'over_enrolment.base': 'LITERAL' },
    ],
    [
      'WE-41 two classes, P = 40, literally 29',
      heads(40, 29, 28),
      'block',
      { 'over_enrolment.base': 'LITERAL' },
    ],
    [
      'WE-41 25 of 20 with a waiver',
      as((f) => {
        f.enrolledInOtherClasses = 1;
        f.waivers = [
          {
            rule: 'cc24/opening/over-enrolment',
            subject: { kind: 'class', id: 'c1' },
            officer: 'o1',
            reason: '示例',
            on: '2024-05-19' as never,
          },
        ];
      }),
      'warn',
    ],
    ['a class of 20, 24 in it and 24 in others', heads(40, 24, 24), 'pass', ofClassPlan],
    ['a class of 20, 25 in it', heads(40, 25), 'block', ofClassPlan],
    [
      'nobody knows the plan of the class',
      as((f) => delete f.plannedForClass),
      'undetermined',
      ofClassPlan,
    ],
    ['nobody asks for the plan of the class', as((f) => delete f.plannedForClass), 'pass'],
  ],
  'cc24/opening/over-enrolment-reason': [
    ['above plan, with reason', same, 'pass'],
    ['above plan, without', as((f) => delete f.overEnrolmentReason), 'warn'],
    [
      'above plan with the other class, without',
      as((f) => {
        f.roster = f.roster.slice(12);
        f.enrolledInOtherClasses = 9;
        delete f.overEnrolmentReason;
      }),
      'warn',
    ],
    ['not above plan', heads(24, 24), 'not-applicable'],
  ],
  'cc24/opening/materials-complete': [
    ['seven filed', same, 'pass'],
    [
      'teachers not filed',
      as((f) => (f.materials = { ...f.materials, teachers: { present: false } })),
      'block',
    ],
    [
      'resources unknown',
      as((f) => {
        const { teachingResources: _, ...rest } = f.materials;
        f.materials = rest;
      }),
      'undetermined',
    ],
  ],
  'cc24/opening/minimum-hours': [
    ['WE-45 40 hours', same, 'pass'],
    [
      'WE-45 39 hours',
      as(
        (f) =>
          (f.plan = { theory: { offline: 15, online: 0 }, practice: { offline: 24, online: 0 } }),
      ),
      'block',
    ],
  ],
  'cc24/opening/theory-share': [
    ['16 of 40 in plan and timetable', same, 'pass'],
    [
      '17 of 40 in the plan',
      as(
        (f) =>
          (f.plan = { theory: { offline: 17, online: 0 }, practice: { offline: 23, online: 0 } }),
      ),
      'block',
    ],
    ['8 of 8 in the timetable', as((f) => (f.timetable = f.timetable.slice(0, 1))), 'block'],
    ['no timetable', as((f) => (f.timetable = [])), 'undetermined'],
    [
      'a plan of no hours',
      as(
        (f) =>
          (f.plan = { theory: { offline: 0, online: 0 }, practice: { offline: 0, online: 0 } }),
      ),
      'undetermined',
    ],
  ],
  'cc24/opening/timetable-follows-plan': [
    ['40 and 40', same, 'pass'],
    ['32 and 40', as((f) => (f.timetable = f.timetable.slice(1))), 'warn'],
  ],
  'cc24/opening/class-hour-length': [
    ['no timetable', as((f) => (f.timetable = [])), 'undetermined'],
    ['45 minutes', same, 'pass'],
    ['WE-47 40 minutes', lessons(8, 40), 'block'],
    [
      'one of 40 minutes between longer ones',
      as(
        (f) =>
          (f.timetable = f.timetable.map((day, at) => ({
            ...day,
            lessons: day.lessons.map((each) => ({ ...each, minutes: at === 1 ? 40 : 50 })),
          }))),
      ),
      'block',
    ],
    ['50 minutes', lessons(8, 50), 'pass'],
  ],
  'cc24/opening/day-limit': [
    ['no timetable', as((f) => (f.timetable = [])), 'undetermined'],
    ['8 hours', lessons(8), 'pass'],
    ['WE-46 9 hours', lessons(9), 'block'],
    [
      'two entries of one day, 8 and 1',
      as(
        (f) =>
          (f.timetable = [
            ...f.timetable,
            {
              date: '2024-05-21' as never,
              lessons: [{ count: 1, minutes: 45, mode: 'online', kind: 'practice' }],
            },
          ]),
      ),
      'block',
    ],
  ],
  'cc24/opening/approved-before-first-session': [
    ['no timetable', as((f) => (f.timetable = [])), 'undetermined'],
    ['the day after', same, 'pass'],
    ['on the day itself', as((f) => (f.asOf = '2024-05-21' as never)), 'pass'],
    ['WE-38 two days before approval', as((f) => (f.asOf = '2024-05-23' as never)), 'block'],
    [
      'the earliest of three, named last',
      taughtOn('2024-05-22', '2024-05-21', '2024-05-19'),
      'block',
    ],
    [
      'the earliest of three, named second',
      taughtOn('2024-05-22', '2024-05-20', '2024-05-21'),
      'pass',
    ],
  ],
  'cc24/opening/reservation-funded': [
    ['4 more heads × 800.00', same, 'pass'],
    ['one fen short', as((f) => (f.funding = { available: 319_999 as never })), 'block'],
    [
      'two classes, the rest of the plan still held: 14 × 800.00',
      besides(10, 8, 1_120_000),
      'pass',
    ],
    ['two classes, one fen short', besides(10, 8, 1_119_999), 'block'],
    ['the other class has taken the whole plan: 24 × 800.00', besides(20, 22, 1_920_000), 'pass'],
    ['the whole plan taken, one fen short', besides(20, 22, 1_919_999), 'block'],
    [
      'the other class is asked for but not open: 4 × 800.00',
      as((f) => {
        f.enrolledInOtherClasses = 8;
        f.otherClasses = [{ id: 'c2', enrolled: 8, opened: null }];
      }),
      'pass',
    ],
    ['other classes that are not named', as((f) => (f.enrolledInOtherClasses = 8)), 'undetermined'],
    [
      'worst case reserved before',
      as((f) => (f.funding = { available: 0 as never })),
      'pass',
      { reservation: 'WORST_CASE_AT_APPROVAL' },
    ],
    ['funds unknown', as((f) => delete f.funding), 'undetermined'],
    [
      'a class that has no limits',
      project({ occupationCode: '6-99-99-99', catalogueClass: 'D' }),
      'undetermined',
    ],
    [
      'not listed, of class C: 4 × 800.00 to add',
      as((f) => {
        f.project = { ...f.project, occupationCode: '6-99-99-99', catalogueClass: 'C' };
        f.funding = { available: 320_000 as never };
      }),
      'pass',
    ],
    [
      'fewer enrolled than planned, nothing to add',
      as((f) => {
        f.roster = f.roster.slice(0, 19);
        f.funding = { available: 0 as never };
      }),
      'pass',
    ],
    [
      'as many enrolled as planned, nothing to add',
      as((f) => {
        f.roster = f.roster.slice(0, 20);
        f.funding = { available: 0 as never };
      }),
      'pass',
    ],
    ['nobody knows the plan of the class', as((f) => delete f.plannedForClass), 'undetermined'],
    ['an empty list of other classes', as((f) => (f.otherClasses = [])), 'pass'],
  ],
  'cc24/opening/no-advance': [
    ['none asked for', same, 'not-applicable'],
    ['WE-73 an advance asked for', as((f) => (f.advanceRequested = 100_000 as never)), 'block'],
    ['an advance of nothing', as((f) => (f.advanceRequested = 0 as never)), 'not-applicable'],
    ['an advance of one fen', as((f) => (f.advanceRequested = 1 as never)), 'block'],
  ],
};

runCases(table, changchun2024.rules.opening, opening);
