import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  approval,
  assessment,
  opening,
  supervision,
  timetableChange,
} from './rules/sample-facts.ts';
import {
  amidHired,
  type ClassSpec,
  hired,
  type ProjectSpec,
  people,
  project,
} from './settlement/example-facts.ts';
import { settled } from './settlement/example-row.ts';

/** What can be seen of a case under some readings; two readings differ where this differs. */
export type Seen = (choices: ChoiceOverrides) => string;

function seenOf(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ rule, subject, outcome, waivable, observed, required }) => [
    rule,
    subject.id,
    outcome,
    waivable,
    observed,
    required,
  ]);
}

/** The facts of the cases that are settlements. */
export const settledFacts = new Map<Seen, SettlementFacts>();

function settling(facts: SettlementFacts): Seen {
  const seen: Seen = (choices) => {
    const { status, trainees, deadline, pack, findings } = settled(facts, choices);
    const amounts = trainees.map(({ fen }) => fen);
    return JSON.stringify([status, amounts, deadline, pack.lawOf, seenOf(findings)]);
  };
  settledFacts.set(seen, facts);
  return seen;
}

function judging<F extends { readonly asOf: string }>(
  rules: readonly Rule<F>[],
  facts: F,
  change: object = {},
): Seen {
  const changed = { ...facts, ...change };
  return (choices) =>
    JSON.stringify(
      seenOf(decide(rules, changed, lawOn(changchun2024, civilDate(changed.asOf), choices))),
    );
}

const { rules } = changchun2024;
const applying = (change: object = {}): Seen => judging(rules.approval, approval, change);
const opens = (change: object = {}): Seen => judging(rules.opening, opening, change);
const onDay = (change: object = {}): Seen => judging(rules.supervision, supervision, change);
const changing = (change: object = {}): Seen =>
  judging(rules.timetableChange, timetableChange, change);
/** A day called off in the evening of the day. */
const today = { change: { kind: 'cancelled', date: timetableChange.asOf } };
const examining = (change: object = {}): Seen => judging(rules.assessment, assessment, change);

const C = { catalogueClass: 'C', offline: 80 } as const;
const A = { catalogueClass: 'A', offline: 240 } as const;
const one = { hired: true } as const;

function ten(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ demand: 10, plan: 10, classes: [C], trainees: hired(10), ...change });
}
const inClass = (spec: Partial<ClassSpec>): SettlementFacts =>
  ten({ classes: [{ ...C, ...spec }] });
const hiredOf = (count: number, others: number): SettlementFacts =>
  ten({ trainees: [...hired(count), ...people(others)] });

/** The first trainee of the facts changed. */
function withFirst(
  facts: SettlementFacts,
  change: (trainee: SettlementFacts['trainees'][number]) => object,
): SettlementFacts {
  const trainees = facts.trainees.map((each, at) =>
    at === 0 ? { ...each, ...change(each) } : each,
  );
  return { ...facts, trainees: trainees as SettlementFacts['trainees'] };
}

function withJob(facts: SettlementFacts, job: object, wage: object = {}): SettlementFacts {
  return withFirst(facts, ({ employment }) => ({
    employment: { ...employment, ...job, wage: { ...employment?.wage, ...wage } },
  }));
}

const absent = amidHired(A, { attended: 215 });
const missesLeave = withFirst(absent, ({ attendance }) => {
  const there = new Set(attendance.flatMap((each) => ('dates' in each ? each.dates : [])));
  const days = absent.classes[0]?.days.map(({ date }) => date) ?? [];
  return { excusedDays: days.filter((day) => !there.has(day)) };
});
const mayHoliday = { trainees: hired(10, { signedOn: '2024-04-26' }), filedOn: '2024-05-08' };
const twoSignatures = [
  ...hired(9, { signedOn: '2024-04-26' }),
  ...hired(1, { signedOn: '2024-04-22' }),
];
const early = { startsOn: '2024-05-06', openingApprovedOn: '2024-05-08' };
const partTime = withJob(ten(), {}, { workingTime: 'part-time', hours: 40, fen: 80_000 });
const siblings = ten({
  classes: [
    { ...C, oneClipOn: [0] },
    { ...C, id: 'K2', oneClipOn: [0] },
  ],
});
const atOneSite = {
  ...siblings,
  classes: siblings.classes.map((each) => ({ ...each, site: '示例实训楼' })),
};
const failedOnce = withFirst(ten({ trainees: hired(11) }), ({ attempts }) => ({
  attempts: [{ on: '2024-08-01', passed: false }, ...attempts],
}));
const failedTwice = withFirst(ten({ trainees: hired(11) }), ({ attempts }) => ({
  attempts: [{ on: '2024-08-01', passed: false }, { on: '2024-08-08', passed: false }, ...attempts],
}));
const onlySkillLevel = withFirst(ten({ trainees: hired(11) }), () => ({
  certificate: { kind: 'skill-level', number: 'ZS-1', issuedOn: '2024-08-30' },
}));
const withoutVideo = ten();
const enterprises = [{ id: 'e1', qualified: { flag: false, reason: '示例' }, withdrawn: false }];
const roster = (change: object) => opening.roster.map((each) => ({ ...each, ...change }));
const planOf = (theory: number, practice: number, online: number) => ({
  theory: { offline: theory, online: 0 },
  practice: { offline: practice, online },
});

const skillLevelResults = assessment.results.map((each) => ({
  ...each,
  certificate: { ...each.certificate, kind: 'skill-level' },
}));
const retaken = assessment.results.map(({ attempts, ...each }) => ({
  ...each,
  attempts: [{ ...attempts[0], passed: false }, ...attempts],
}));

/** For each reading that is not the default: a case in which it makes a difference. */
export const readingCases: Readonly<Record<string, Readonly<Record<string, Seen>>>> = {
  'bounds.inclusive': { EXCLUSIVE_ABOVE: applying({ declaredDemand: 5 }) },
  'in_principle.mode': {
    WARN_ONLY: applying({ declaredDemand: 4 }),
    HARD_BLOCK: applying({ declaredDemand: 4 }),
  },
  'money.rounding': {
    DOWN_FEN_PER_TRAINEE: settling(amidHired({ ...A, offline: 310 }, { attended: 233 })),
    HALF_UP_FEN_PER_PROJECT: settling(
      amidHired({ ...A, offline: 310 }, { attended: 233 }, { attended: 233 }),
    ),
    HALF_UP_YUAN: settling(amidHired({ ...A, offline: 310 }, { attended: 233 })),
  },
  'ratio.compare': {
    ROUNDED_1_DECIMAL: settling(amidHired({ ...A, offline: 4000 }, { attended: 2799 })),
    ROUNDED_INTEGER: settling(amidHired({ ...A, offline: 1000 }, { attended: 699 })),
  },
  'deadline.calendar': {
    MON_FRI_NO_HOLIDAYS: settling(ten(mayHoliday)),
    CALENDAR_DAYS: settling(ten(mayHoliday)),
  },
  'deadline.start': { SAME_DAY: settling(ten(mayHoliday)) },
  'policy.select_by': {
    PROJECT_APPROVAL_DATE: settling(ten()),
    CLAIM_DATE: settling(ten()),
  },
  'profile.cc24.status': { TREAT_AS_IN_FORCE: settling(ten({ draft: true })) },
  'validity.event': {
    PROJECT_APPROVED_INSIDE: settling(inClass({ openingApprovedOn: '2025-01-02' })),
    WHOLE_CYCLE_INSIDE: settling(ten({ filedOn: '2025-03-10' })),
  },
  'validity.start': { SIGNATURE_DATE: settling(inClass({ openingApprovedOn: '2024-03-31' })) },
  'catalogue.named_but_unlisted': {
    ELIGIBLE_AS_CLASS_A: applying({ occupationCode: undefined, occupation: '智能硬件装调员' }),
    EXCLUDED: applying({
      occupationCode: undefined,
      occupation: '智能硬件装调员',
      extraOccupation: {},
    }),
  },
  'extra_occupation.gate': {
    CITY_APPROVAL_ONLY: applying({
      occupationCode: '6-99-99-99',
      extraOccupation: { cityApprovedOn: '2024-04-20', catalogueClass: 'B' },
    }),
  },
  'eligibility.list': { OPEN: opens({ roster: roster({ group: 'veteran' }) }) },
  'eligibility.test_date': {
    ENROLMENT: opens({ roster: roster({ groupProof: { validOn: '2024-05-18' } }) }),
  },
  'eligibility.existing_staff': { ELIGIBLE: opens({ roster: roster({ existingStaff: true }) }) },
  'annual_target.mode': { HARD_QUOTA: applying({ approvedThisYear: 3000 }) },
  'enterprise.qualify': {
    ANY_WITH_DEMAND: applying({ enterprises }),
    INDUSTRY_IN_ANNEX_1: applying({
      enterprises: [{ ...enterprises[0], industry: '绿色农副产品加工' }],
    }),
  },
  'min_demand.scope': {
    OCCUPATION: applying({
      demandByOccupation: [
        { occupationCode: '6-31-07-03', demand: 11 },
        { occupationCode: '6-18-02-04', demand: 4 },
      ],
    }),
    ENTERPRISE_YEAR: applying({
      declaredDemand: 4,
      enterprises: [{ ...approval.enterprises[0], demandThisYear: 9 }],
    }),
    HIRED: settling(project({ demand: 5, plan: 5, classes: [C], trainees: [...hired(4), {}] })),
  },
  'over_enrolment.base': {
    CLASS_PLAN: opens({ plannedForClass: 10 }),
    LITERAL: opens({ plannedForClass: 10 }),
  },
  'over_enrolment.rounding': {
    CEIL: opens({ project: { ...opening.project, plannedHeadcount: 7 } }),
    HALF_UP: opens({ project: { ...opening.project, plannedHeadcount: 8 } }),
  },
  'over_plan.pay': { CAP_AT_PLAN: settling(ten({ trainees: hired(12) })) },
  reservation: {
    WORST_CASE_AT_APPROVAL: applying(),
    PLAN_ONLY: opens(),
  },
  'project.employers': {
    ONE_EMPLOYER: applying({ enterprises: [...enterprises, { ...enterprises[0], id: 'e2' }] }),
  },
  'employment.compare': { MORE_THAN: settling(hiredOf(7, 3)) },
  'employment.denominator': {
    DECLARED_DEMAND: settling(ten({ plan: 12, trainees: [...hired(8), ...people(4)] })),
    PLAN_HEADCOUNT: settling(ten({ demand: 12, trainees: [...hired(8), ...people(4)] })),
    ENROLLED: settling(ten({ trainees: [...hired(8), ...people(4)] })),
  },
  'employment.numerator': {
    ALL_HIRED_TRAINEES: settling(ten({ trainees: [...hired(6), { ...one, failed: true }] })),
  },
  'employment.proof': { CONTRACT_ONLY: settling(ten({ trainees: hired(10, { noWage: true }) })) },
  'employment.employer': {
    ANY_EMPLOYER: settling(ten({ trainees: hired(10, { employer: 'E9' }) })),
  },
  'employment.contract_window': {
    MINIMUM_MONTHS_IN_POST: settling(withJob(ten(), { inPostUntil: '2024-10-04' })),
  },
  'attendance.floor_scope': {
    UNEMPLOYED_ONLY: settling(ten({ trainees: [...hired(10), { ...one, attended: 52 }] })),
  },
  'paid_hours.employed': {
    ATTENDED_BY_TRAINEE: settling(amidHired(A, { ...one, attended: 200 })),
    SCALED_70_TO_90: settling(amidHired(A, { ...one, attended: 200 })),
  },
  'cost.prorata': { RATIO_CAPPED: settling(absent), LINEAR_TO_90: settling(absent) },
  'cost.base': {
    CLASS_MAXIMUM: settling(amidHired({ ...C, offline: 60 }, {})),
    PER_HOUR_STANDARD: settling(amidHired({ ...A, offline: 310 }, { attended: 233 })),
  },
  'full.scope': { ALL_QUALIFIED: settling(hiredOf(7, 3)) },
  'attendance.unit': {
    DAYS: settling(amidHired({ ...C, dayHours: [8, 8, 4] }, { checkIns: [2, 2, 0] })),
    CHECKIN_COUNT: settling(amidHired({ ...C, dayHours: [8, 8, 4] }, { checkIns: [2, 2, 1] })),
  },
  'attendance.leave': { EXCUSED_REMOVED_FROM_DENOMINATOR: settling(missesLeave) },
  'online.cap_fill': {
    PRO_RATA: settling(amidHired({ ...C, offline: 60, online: 40 }, one)),
    CHRONOLOGICAL: settling(amidHired({ ...C, offline: 60, online: 40, onlineFirst: true }, one)),
    AMOUNT_CAP_ONLY: settling(amidHired({ ...C, offline: 60, online: 40 }, one)),
  },
  'online.counts': { ONLINE_IS_THEORY: applying({ plan: planOf(30, 50, 20) }) },
  'theory.base': { PLANNED_ONLY: settling(inClass({ theory: 40 })) },
  'min_hours.base': {
    DELIVERED_PER_TRAINEE: settling(ten({ classes: [{ ...C, offline: 39 }] })),
  },
  day_limit: { WHOLE_DAY_VOID: settling(inClass({ dayHours: [9, 8] })) },
  short_hour: { CONVERT_MINUTES: settling(inClass({ minutes: 40 })) },
  unapproved_start: { EXCLUDE_HOURS: settling(inClass(early)) },
  'timetable.change_until': {
    BEFORE_FIRST_LESSON: changing(today),
    DAY_BEFORE: changing({ ...today, reportedAt: '00:01' }),
  },
  'video.missing': { WARN_ONLY: settling(inClass({ oneClipOn: [0] })) },
  'video.unit': { SITE_AND_DAY: settling(atOneSite) },
  'video.archive': {
    CLIPS_ONLY: settling({
      ...withoutVideo,
      classes: withoutVideo.classes.map(({ fullVideo: _, ...each }) => each),
    }),
  },
  'attendance.denominator': {
    PLANNED: settling(
      amidHired({ ...A, offline: 230, planned: { practice: 240 } }, { attended: 215 }),
    ),
    PAYABLE: settling(amidHired({ ...A, offline: 310 }, { attended: 233 })),
  },
  'claim.clock_start': {
    FIRST_CONTRACT: settling(ten({ trainees: twoSignatures, filedOn: '2024-05-06' })),
    PER_TRAINEE: settling(ten({ trainees: twoSignatures, filedOn: '2024-05-06' })),
  },
  'claim.evidence': {
    CLOCK_FROM_EVIDENCE_COMPLETE: settling(withJob(ten(mayHoliday), {}, { paidOn: '2024-05-31' })),
  },
  'claim.late': { LATE_REFUSED: settling(ten(mayHoliday)) },
  min_wage: {
    DISTRICT_TABLE: settling(withJob(ten(), {}, { district: '双阳区' })),
    HOURLY_FOR_PART_TIME: settling({
      ...partTime,
      minimumWages: partTime.minimumWages.map((row) => ({ ...row, hourlyFen: 1_900 as never })),
    }),
  },
  'certificate.accept': { COMPLETION_ONLY: settling(onlySkillLevel) },
  'assessment.retake': {
    NONE: settling(failedOnce),
    UNLIMITED_BEFORE_CLAIM: settling(failedTwice),
  },
  'publicity.wait': {
    NO_WAITING: opens({ project: { ...opening.project, noticeEndedOn: '2024-05-27' } }),
  },
  'task.complete': {
    HOURS: settling(ten({ verdict: 'none' })),
    HEADCOUNT: settling(ten({ trainees: hired(9) })),
    BOTH: settling(ten({ trainees: hired(9) })),
  },
  'employment.unproven': {
    UNPAID: settling(ten({ trainees: [...hired(9), { ...one, noInsurance: true }] })),
  },
  outside_groups: {
    REFUSED: opens({ roster: roster({ group: null }) }),
    COUNTS_FOR_GATE: settling(ten({ trainees: [...hired(6), { ...one, outsideGroups: true }] })),
  },
  'exam.joint': { SOFT: examining({ examiners: [] }) },
  'project.figures': {
    LAST_APPROVED_CHANGE: settling(ten({ demand: 20, plan: 20, change: { demand: 10, plan: 10 } })),
  },
};

/** Cases of the same readings in other stages, where a reading is asked in several. */
export const furtherCases: readonly (readonly [choice: string, option: string, seen: Seen])[] = [
  ['video.missing', 'WARN_ONLY', onDay({ clips: [] })],
  ['video.unit', 'SITE_AND_DAY', onDay({ clips: [], otherClipsOfSite: supervision.clips })],
  ['certificate.accept', 'COMPLETION_ONLY', examining({ results: skillLevelResults })],
  ['assessment.retake', 'NONE', examining({ results: retaken })],
  ['validity.start', 'SIGNATURE_DATE', applying({ asOf: '2024-03-31' })],
  ['profile.cc24.status', 'TREAT_AS_IN_FORCE', applying({ activation: null })],
];
