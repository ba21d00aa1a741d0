import { approval, opening } from '#test/policy/packs/changchun-2024/rules/sample-facts.ts';

/** Two enterprises that ask together for an occupation outside the catalogue, one of each occupation counted. */
export const jointApproval = {
  ...approval,
  enterprises: [
    { id: 'e1', qualified: { flag: true, reason: '示例认定' }, withdrawn: false, industry: '汽车' },
    { id: 'e2', qualified: { flag: true, reason: '示例认定' }, withdrawn: false, industry: '食品' },
  ],
  demandByOccupation: [
    { occupationCode: '6-99-99-99', demand: 5 },
    { occupationCode: '6-31-07-03', demand: 10 },
  ],
  occupationCode: '6-99-99-99',
  occupation: '样例职业',
  extraOccupation: {
    cityApprovedOn: '2024-05-02',
    filingReceiptOn: '2024-05-04',
    catalogueClass: 'B',
  },
  plan: { theory: { offline: 60, online: 20 }, practice: { offline: 100, online: 60 } },
  agreement: { signedOn: '2024-04-26', enterpriseIds: ['e1', 'e2'], institutionId: 'i1' },
};

/** A class of four where the plan has room for three. */
export const smallOpening = {
  ...opening,
  project: { ...opening.project, declaredDemand: 5, plannedHeadcount: 5 },
  roster: opening.roster.slice(0, 4),
  plannedForClass: 3,
};

/** The small class of one trainee, for which money is asked before anything was taught. */
export const openingWithAdvance = {
  ...smallOpening,
  roster: opening.roster.slice(0, 1),
  advanceRequested: 100_000,
};

const [someone] = opening.roster;

/** A graduate of this year, one who left school, and one outside the groups, taught partly online. */
export const graduatesOpening = {
  ...opening,
  project: { ...opening.project, declaredDemand: 5, plannedHeadcount: 5, openObjections: 1 },
  roster: [
    {
      ...someone,
      traineeId: 't1',
      personKey: 'person-1',
      group: 'graduating-student',
      groupSubType: 'college',
      graduatedOn: '2024-07-01',
    },
    {
      ...someone,
      traineeId: 't2',
      personKey: 'person-2',
      group: 'recent-school-leaver',
      graduatedOn: '2023-07-01',
    },
    { ...someone, traineeId: 't3', personKey: 'person-3', group: null, groupProof: undefined },
  ],
  plannedForClass: 3,
  plan: { theory: { offline: 8, online: 8 }, practice: { offline: 20, online: 4 } },
  timetable: [
    {
      date: '2024-05-21',
      lessons: [
        { count: 4, minutes: 45, mode: 'offline', kind: 'theory' },
        { count: 4, minutes: 50, mode: 'offline', kind: 'practice' },
      ],
    },
    { date: '2024-05-22', lessons: [{ count: 8, minutes: 45, mode: 'online', kind: 'theory' }] },
    { date: '2024-05-23', lessons: [{ count: 8, minutes: 45, mode: 'offline', kind: 'practice' }] },
    { date: '2024-05-24', lessons: [{ count: 4, minutes: 45, mode: 'online', kind: 'practice' }] },
  ],
};

/** A transfer to the institution’s own account by somebody who reviewed nothing. */
export const transfer = {
  claimId: 'k1',
  on: '2024-09-20',
  amount: 6_531_600,
  institutionName: '示例技工学校',
  accountHolder: '示例技工学校',
  payer: 'f1',
  reviewers: ['r1', 'r2'],
};

/** A transfer by one of those who reviewed. */
export const transferByReviewer = { ...transfer, payer: 'r1', reviewers: ['r1'] };
