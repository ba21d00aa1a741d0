import { type ApprovalFacts, approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { type AssessmentFacts, assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { type OpeningFacts, openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { type EnterpriseWord, enterpriseWordSchema } from '#policy/engine/facts/shared-facts.ts';
import { type SupervisionFacts, supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import {
  type TimetableChangeFacts,
  timetableChangeFactsSchema,
} from '#policy/engine/facts/timetable-change.ts';

const activation = {
  instrument: '启用通知（示例）',
  publishedOn: '2024-04-01',
  validUntil: '2024-12-31',
};
const plan = { theory: { offline: 96, online: 0 }, practice: { offline: 144, online: 0 } };
const filed = { present: true };

/** What the enterprise of the samples answered. */
export const said = (outcome: EnterpriseWord['outcome']): EnterpriseWord[] => [
  enterpriseWordSchema.parse({
    enterpriseId: 'e1',
    outcome,
    on: '2024-04-27',
    sha256: 'a'.repeat(64),
  }),
];

/** The complete application of an invented project: class A, 240 hours, D = P = 15. */
export const approval: ApprovalFacts = approvalFactsSchema.parse({
  asOf: '2024-05-06',
  activation,
  projectId: 'p1',
  appliedOn: '2024-04-28',
  planYear: 2024,
  enterprises: [{ id: 'e1', qualified: { flag: true, reason: '示例认定' }, withdrawn: false }],
  institution: { id: 'i1', type: 'technical-school', active: true },
  declaredDemand: 15,
  plannedHeadcount: 15,
  skillStandard: '四级/中级工',
  standardReference: '国家职业标准（示例）',
  posts: ['机器人操作'],
  occupationCode: '6-31-07-03',
  occupation: '工业机器人系统操作员',
  plan,
  lessonMinutes: 45,
  agreement: { signedOn: '2024-04-26', enterpriseIds: ['e1'], institutionId: 'i1' },
  attachments: { demandStatement: filed, trainingPlan: filed, trainingAgreement: filed },
  funding: { available: 7_200_000, fundCode: 'skills-upgrading-account' },
  approvedThisYear: 100,
  waivers: [],
});

/** A day of 8 class hours of 45 minutes, 40 % theory over five days. */
const day = (date: string, theory: number) => ({
  date,
  lessons: [
    ...(theory > 0 ? [{ count: theory, minutes: 45, mode: 'offline', kind: 'theory' }] : []),
    ...(theory < 8 ? [{ count: 8 - theory, minutes: 45, mode: 'offline', kind: 'practice' }] : []),
  ],
});

/** The opening request of a class of 40 hours: 24 enrolled of a plan of 20. */
export const opening: OpeningFacts = openingFactsSchema.parse({
  asOf: '2024-05-20',
  activation,
  project: {
    id: 'p1',
    approvedOn: '2024-05-06',
    declaredDemand: 20,
    plannedHeadcount: 20,
    occupationCode: '6-31-07-03',
    catalogueClass: 'A',
    extraOccupation: false,
    fullSubsidy: 80_000,
    noticeEndedOn: '2024-05-13',
    openObjections: 0,
  },
  classId: 'c1',
  requestedOn: '2024-05-15',
  registeredInNamedSystem: true,
  enrolmentClosedOn: '2024-05-14',
  roster: Array.from({ length: 24 }, (_, at) => ({
    traineeId: `t${at + 1}`,
    personKey: `person-${at + 1}`,
    identityComplete: true,
    group: 'registered-unemployed',
    groupProof: { validOn: '2024-03-01' },
    inRunningClass: null,
    existingStaff: false,
  })),
  enrolledInOtherClasses: 0,
  plannedForClass: 20,
  overEnrolmentReason: '预计有人中途退出',
  plan: { theory: { offline: 16, online: 0 }, practice: { offline: 24, online: 0 } },
  timetable: [
    day('2024-05-21', 8),
    day('2024-05-22', 8),
    day('2024-05-23', 0),
    day('2024-05-24', 0),
    day('2024-05-27', 0),
  ],
  materials: {
    trainingAgreement: filed,
    employmentIntention: filed,
    commissioningAgreement: filed,
    teachingPlan: filed,
    teachers: filed,
    teachingResources: filed,
    assessmentMethod: filed,
  },
  funding: { available: 320_000 },
  waivers: [],
});

/** A training day of 8 hours with two trainees and two clips. */
export const supervision: SupervisionFacts = supervisionFactsSchema.parse({
  asOf: '2024-05-21',
  classId: 'c1',
  openingApprovedOn: '2024-05-20',
  date: '2024-05-21',
  timetable: day('2024-05-21', 8).lessons,
  windows: { in: { from: '07:30', to: '08:30' }, out: { from: '16:00', to: '18:00' } },
  trainees: ['t1', 't2'].map((traineeId) => ({
    traineeId,
    in: { at: '08:00', accepted: true },
    out: { at: '16:30', accepted: true },
  })),
  clips: [
    { seconds: 1_200, accepted: true },
    { seconds: 1_500, accepted: true },
  ],
  waivers: [],
});

/** Five days of 8 hours, 16 of 40 theory; the class is two days in, the third is moved a week on. */
export const timetableChange: TimetableChangeFacts = timetableChangeFactsSchema.parse({
  asOf: '2024-05-22',
  reportedAt: '19:00',
  activation,
  classId: 'c1',
  openingApprovedOn: '2024-05-20',
  plan: { theory: { offline: 16, online: 0 }, practice: { offline: 24, online: 0 } },
  change: { kind: 'moved', date: '2024-05-23', to: '2024-05-30' },
  before: [{ ...lessonsOf(8, 'practice')[0], startsAt: '08:30', endsAt: '16:00' }],
  timetable: [
    { date: '2024-05-21', lessons: lessonsOf(8, 'theory') },
    { date: '2024-05-22', lessons: lessonsOf(8, 'theory') },
    { date: '2024-05-24', lessons: lessonsOf(8, 'practice') },
    { date: '2024-05-27', lessons: lessonsOf(8, 'practice') },
    { date: '2024-05-30', lessons: lessonsOf(8, 'practice') },
  ],
  recorded: { checkIns: 0, files: 0 },
  waivers: [],
});

function lessonsOf(count: number, kind: 'theory' | 'practice') {
  return [{ count, minutes: 45, mode: 'offline', kind }];
}

const sitting = (passed: boolean) => ({
  on: '2024-07-01',
  theoryScore: passed ? 80 : 40,
  practiceScore: passed ? 85 : 50,
  passed,
});

/** The examination of a class of two: t1 passed, t2 failed. */
export const assessment: AssessmentFacts = assessmentFactsSchema.parse({
  asOf: '2024-07-05',
  classId: 'c1',
  trainingEndedOn: '2024-06-28',
  enrolled: ['t1', 't2'],
  paper: { authors: ['enterprise', 'institution'], hasTheory: true, hasPractice: true },
  examiners: [
    { id: 'x1', side: 'enterprise' },
    { id: 'x2', side: 'institution' },
  ],
  video: { present: true, archiveNumber: 'D-2024-001' },
  results: [
    {
      traineeId: 't1',
      attempts: [sitting(true)],
      certificate: { kind: 'completion', number: 'Z-0001', issuedOn: '2024-07-03' },
    },
    { traineeId: 't2', attempts: [sitting(false)] },
  ],
  waivers: [],
});
