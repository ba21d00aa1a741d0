import { approval, assessment, opening, supervision, timetableChange } from './sample-facts.ts';

/** Every wrong at once, so that as many rules as possible block. */
export const wrong = {
  approval: {
    ...approval,
    asOf: '2025-02-01',
    enterprises: [{ id: 'e1', qualified: { flag: false, reason: '示例' }, withdrawn: true }],
    posts: [],
    institution: { id: 'i2', type: 'bookshop', active: false },
    declaredDemand: 4,
    planYear: 2030,
    occupationCode: '6-99-99-99',
    occupation: '甲',
    extraOccupation: {
      cityApprovedOn: '2025-03-01',
      filingReceiptOn: '2025-03-02',
      catalogueClass: 'A',
    },
    plan: { theory: { offline: 30, online: 0 }, practice: { offline: 9, online: 0 } },
    lessonMinutes: 40,
    agreement: { signedOn: '2024-05-01', enterpriseIds: [], institutionId: 'i1' },
    attachments: {
      demandStatement: { present: false },
      trainingPlan: { present: false },
      trainingAgreement: { present: false },
    },
    funding: { available: 1, fundCode: 'f' },
  },
  opening: {
    ...opening,
    asOf: '2025-02-01',
    project: {
      ...opening.project,
      occupationCode: '6-99-99-99',
      extraOccupation: false,
      plannedHeadcount: 2,
      openObjections: 1,
    },
    enrolmentClosedOn: '2025-01-30',
    roster: ['t1', 't2', 't3'].map((traineeId) => ({
      traineeId,
      personKey: 'same',
      identityComplete: false,
      group: traineeId === 't1' ? 'graduating-student' : 'recent-school-leaver',
      groupSubType: 'kindergarten',
      graduatedOn: '2020-07-01',
      groupProof: { validOn: '2025-03-01' },
      inRunningClass: 'c9',
      existingStaff: false,
    })),
    plan: { theory: { offline: 30, online: 0 }, practice: { offline: 9, online: 0 } },
    timetable: [
      {
        date: '2024-05-21',
        lessons: [{ count: 9, minutes: 40, mode: 'offline', kind: 'theory' }],
      },
    ],
    materials: Object.fromEntries(
      Object.keys(opening.materials).map((key) => [key, { present: false }]),
    ),
    funding: { available: 0 },
  },
  supervision: {
    ...supervision,
    openingApprovedOn: null,
    clips: [{ seconds: 1, accepted: true }],
    delivered: [{ count: 9, minutes: 40, mode: 'offline', kind: 'theory' }],
  },
  timetableChange: {
    ...timetableChange,
    asOf: '2024-06-03',
    openingApprovedOn: '2024-06-01',
    timetable: timetableChange.timetable.map(({ date }) => ({
      date,
      lessons: [{ count: 9, minutes: 40, mode: 'offline', kind: 'theory' }],
    })),
    recorded: { checkIns: 1, files: 1 },
  },
  assessment: {
    ...assessment,
    claimFiledOn: '2024-06-01',
    paper: { authors: [], hasTheory: false, hasPractice: false },
    examiners: [],
    video: { present: false, archiveNumber: 'D-1' },
    results: ['t1', 't1', 't2'].map((traineeId) => ({
      traineeId,
      attempts: [1, 2, 3].map((at) => ({
        on: `2024-07-0${at}`,
        theoryScore: 10,
        practiceScore: 10,
        passed: false,
      })),
      certificate: { kind: 'completion', number: 'Z', issuedOn: '2024-06-01' },
    })),
  },
};
