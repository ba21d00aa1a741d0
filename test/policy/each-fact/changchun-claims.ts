import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts, TraineeFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  type ProjectSpec,
  project,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';

const classA = { catalogueClass: 'A', dayHours: [8, 8, 8, 8], online: 8, theory: 16 } as const;

/** Five of whom four are hired and one has no certificate: a project just above every limit. */
function small(change: Partial<ProjectSpec> = {}): SettlementFacts {
  const facts = project({
    demand: 5,
    plan: 5,
    classes: [classA],
    trainees: [...hired(4), { noCertificate: true }],
    filedOn: '2024-06-04',
    ...change,
  });
  return { ...facts, activation: { ...facts.activation, validUntil: '2024-12-31' } as never };
}

/** The facts with the first trainee changed. */
function withFirst(facts: SettlementFacts, change: (first: TraineeFacts) => object): object {
  return {
    ...facts,
    trainees: facts.trainees.map((each, at) => (at === 0 ? { ...each, ...change(each) } : each)),
  };
}

/** A day without its clips that an officer excepted, figures that were changed, and a day of leave. */
function byDefault(): object {
  const facts = small({
    classes: [{ ...classA, oneClipOn: [1] }],
    change: { demand: 5, plan: 5 },
    waivedClipDays: ['K1/2024-04-09'],
  });
  const excusedDays = ['2024-04-09'];
  return { ...facts, trainees: facts.trainees.map((each) => ({ ...each, excusedDays })) };
}

/** Each check-in of a day by itself: in and out, one refused, one missing. */
function checkedIn(): object {
  const at = (time: string) => ({ at: time, accepted: true });
  return withFirst(small(), ({ attendance }) => ({
    attendance: [
      { date: '2024-04-08', in: at('08:00'), out: at('17:00') },
      { date: '2024-04-09', in: at('08:00'), out: { at: '07:00', accepted: false } },
      { date: '2024-04-10', in: at('08:00') },
      { dates: ['2024-04-11'], checkIns: 2 },
      ...attendance.slice(1),
    ],
  }));
}

/** Short class hours, offline and online, beside whole ones. */
function shortHours(): object {
  const facts = small();
  const [first] = facts.classes;
  const days = first?.days.map((day, at) => ({
    ...day,
    lessons: day.lessons.map((row) => (at % 2 === 0 ? { ...row, minutes: 30 } : row)),
  }));
  return { ...facts, classes: [{ ...first, days }] };
}

/** A day of leave on which the trainee was away. */
function onLeave(): object {
  return withFirst(small({ classes: [{ ...classA, dayHours: [8, 8, 8, 8, 8] }] }), (first) => ({
    excusedDays: ['2024-04-09'],
    attendance: [
      { dates: ['2024-04-08', '2024-04-10', '2024-04-11'], checkIns: 2 },
      ...first.attendance.slice(1),
    ],
  }));
}

/** Forty hours for everybody but one, whom an officer excepted. */
function excepted(): object {
  const facts = withFirst(small(), (first) => ({ attendance: first.attendance.slice(0, 1) }));
  const waiver = {
    rule: 'cc24/settlement/delivered-min-hours',
    subject: { kind: 'trainee', id: 'T01' },
    officer: 'O1',
    reason: '示例',
    on: '2024-06-04',
  };
  return { ...facts, waivers: [waiver] };
}

/** Two classes at one site on the same days, one without clips. */
function atOneSite(): object {
  const facts = small({
    classes: [
      { ...classA, oneClipOn: [0, 1, 2, 3] },
      { ...classA, id: 'K2' },
    ],
    trainees: [...hired(4), ...hired(1, { classId: 'K2' })],
  });
  return { ...facts, classes: facts.classes.map((each) => ({ ...each, site: '示例教室' })) };
}

/** A claim after its last day, for people who signed at different times. */
function late(): object {
  return small({
    trainees: [
      ...hired(3, { signedOn: '2024-05-20' }),
      ...hired(1, { signedOn: '2024-06-03' }),
      { noCertificate: true },
    ],
  });
}

/** Part-time work at the hourly minimum, or a wage of the district. */
function partTime(): object {
  const facts = withFirst(small(), ({ employment }) => ({
    employment: {
      ...employment,
      wage: {
        ...employment?.wage,
        fen: 20_000,
        workingTime: 'part-time',
        hours: 10,
        district: '示例区',
      },
    },
  })) as SettlementFacts;
  const row = { region: '长春市', from: '2021-12-01', fen: 188_000, hourlyFen: 2_000 };
  const raised = { ...row, from: '2024-06-01', fen: 190_000 };
  return {
    ...facts,
    minimumWages: [raised, row, { ...row, district: '示例区', fen: 20_000 }],
  };
}

type Tried = readonly [facts: () => object, choices?: ChoiceOverrides];

/** Projects of Changchun whose facts are changed one by one, each under the readings that it turns on. */
export const changchunClaims: Readonly<Record<string, Tried>> = {
  small: [byDefault],
  'checked-in': [checkedIn],
  'short-hours': [shortHours, { short_hour: 'CONVERT_MINUTES' }],
  'on-leave': [onLeave, { 'attendance.leave': 'EXCUSED_REMOVED_FROM_DENOMINATOR' }],
  'excepted-hours': [excepted, { 'min_hours.base': 'DELIVERED_PER_TRAINEE' }],
  'one-site': [atOneSite, { 'video.unit': 'SITE_AND_DAY' }],
  late: [late, { 'claim.clock_start': 'PER_TRAINEE', 'claim.late': 'LATE_REFUSED' }],
  'part-time': [partTime, { min_wage: 'HOURLY_FOR_PART_TIME', 'employment.unproven': 'UNPAID' }],
  district: [partTime, { min_wage: 'DISTRICT_TABLE' }],
  'five-hired': [() => small({ trainees: hired(5) }), { 'min_demand.scope': 'HIRED' }],
};
