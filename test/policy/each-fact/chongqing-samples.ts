const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
const note = { officer: '样例经办人', reason: '样例理由', on: '2020-05-20' };
const occupation = { code: '6-18-02-04', name: '焊工', level: '5', newOccupation: false };
const waived = (rule: string, kind: string, id: string) => ({
  rule,
  subject: { kind, id },
  ...note,
});

/** A course plan, once project-based for groups, once for the staff of an enterprise. */
export const plan = {
  projectId: 'p1',
  on: '2020-06-01',
  organisation: 'project-based',
  occupation,
  courseKind: 'safety',
  groups: ['veteran', 'enterprise-staff'],
  listedIn: ['scarce-2022'],
  hours: { offline: 60, online: 20 },
  generalCompetence: [{ topic: 'law', hours: 4 }],
  textbooks: [
    { title: '样例教材', approved: true, generalCompetence: true, uniform: true },
    { title: '样例讲义', approved: false, generalCompetence: false, uniform: false },
  ],
};

/** The plan with nothing but approved books. */
export const approvedBooks = { ...plan, textbooks: plan.textbooks.slice(0, 1) };

/** A call to institutions. */
export const call = {
  id: 'c1',
  on: '2020-06-01',
  publishedOn: '2020-05-01',
  procurement: { method: 'open-tender', number: 'C-1' },
  conditions: ['qualification', 'occupation'],
};

/** An institution with one closed case and one that is open, all money returned. */
export const conduct = {
  institutionId: 'i1',
  on: '2020-06-01',
  exitedOn: null,
  openClasses: 1,
  inspections: [{ year: 2019, passed: true, on: '2020-01-15' }],
  cases: [
    {
      id: 'v1',
      kind: 'subsidy-fraud',
      openedOn: '2020-02-01',
      closedOn: '2020-05-01',
      decision: '样例决定',
      recoverFen: 100_000,
      recoveredFen: 100_000,
    },
    {
      id: 'v2',
      kind: 'honest-mistake',
      openedOn: '2020-05-10',
      closedOn: null,
      recoverFen: 0,
      recoveredFen: 0,
    },
  ],
};

/** Money still owed in a case that is open, and in one that was opened and closed on the day. */
export const owing = {
  ...conduct,
  cases: [
    { ...conduct.cases[0], closedOn: null, recoveredFen: 40_000 },
    {
      ...conduct.cases[0],
      id: 'v3',
      openedOn: '2020-06-01',
      closedOn: '2020-06-01',
      recoveredFen: 0,
    },
    { ...conduct.cases[0], id: 'v4', openedOn: '2020-06-02', closedOn: null, recoveredFen: 0 },
    conduct.cases[1],
  ],
};

/** An institution that left, with a class still running. */
export const exited = { ...conduct, exitedOn: '2020-05-31', cases: [] };

/** A person on a roster of whom everything is known. */
export const person = {
  traineeId: 't1',
  group: 'rural-transfer-worker',
  groupProof: evidence,
  declaration: true,
  relation: 'employee',
  relationProof: evidence,
  employedNow: false,
  relationEndedOn: '2022-04-20',
  insuranceStoppedOn: '2022-04-25',
  graduatedOn: '2021-06-20',
  pensionEntitled: false,
  qualifiesForLevel: '3',
  qualificationProof: evidence,
  feeFen: 0,
  enrolledOn: '2022-05-02',
};

/** A class whose trainer is the centre of a group of enterprises, a third of it online. */
export const opening = {
  asOf: '2022-05-10',
  projectId: 'p1',
  classId: 'c1',
  projectType: 'key-groups',
  occupation,
  mode: 'evening',
  plan: { offline: 70, online: 30 },
  onlineModes: ['live'],
  centre: {
    id: 'i1',
    recognisedOn: '2022-01-10',
    filedOn: '2022-01-20',
    occupationCodes: ['6-18-02-04'],
    trainsOutsiders: false,
    ofGroup: true,
  },
  commission: 'whole-unit',
  roster: [person],
  waivers: [waived('cq21/opening/online-share', 'class', 'c1')],
};

const { centre: _, ...withoutCentre } = opening;

/** What each type of project of Dadukou asks of whoever enrols. */
export const openings = {
  'key-groups': opening,
  graduates: { ...opening, roster: [{ ...person, group: 'graduate', graduatedOn: '2022-05-20' }] },
  'school-leavers': {
    ...opening,
    roster: [{ ...person, group: 'school-leaver', graduatedOn: '2021-05-10' }],
  },
  'staff-upgrading': { ...withoutCentre, projectType: 'staff-upgrading' },
  'high-skill': {
    ...withoutCentre,
    projectType: 'high-skill',
    occupation: { ...occupation, level: '3' },
  },
  'all-online': {
    ...withoutCentre,
    plan: { offline: 0, online: 100 },
    onlinePilot: { approvalNumber: '样例试点 1 号' },
  },
};

const subsidy = {
  id: 's1',
  pack: 'chongqing-2021',
  region: '500104',
  kind: 'course',
  occupationCode: '6-18-02-04',
  trade: '焊工',
  level: '5',
  from: '2021-02-01',
  to: '2021-02-20',
  certifiedOn: '2021-03-01',
};

/** A person at the limit of the year, in training through work until the day before. */
export const subsidised = {
  traineeId: 't1',
  asked: {
    ...subsidy,
    id: 's9',
    trade: '钳工',
    occupationCode: '6-18-01-01',
    from: '2021-09-01',
    to: '2021-09-20',
    certifiedOn: '2021-10-01',
  },
  history: [
    subsidy,
    { ...subsidy, id: 's2', occupationCode: null, trade: '样例工种', level: 'none' },
    {
      id: 's3',
      pack: 'qijiang-2019',
      region: '500110',
      kind: 'work-training',
      occupationCode: null,
      trade: '样例岗位',
      level: 'none',
      from: '2021-07-01',
      to: '2021-08-31',
    },
    {
      ...subsidy,
      id: 's4',
      kind: 'skill-upgrading',
      trade: '车工',
      occupationCode: '6-18-01-02',
      from: '2020-01-01',
      to: '2020-02-01',
      certifiedOn: '2020-03-01',
    },
  ],
};

/** A standard as a district enters it: a lump sum with class hours that follow from it. */
export const entry = {
  id: 's1',
  on: '2021-04-20',
  occupation: { ...occupation, code: '6-20-01-01' },
  standard: { kind: 'lump', fen: 150_000, instrument: '样例文件', from: '2021-04-01' },
  rates: { instrument: '样例文件', from: '2021-04-01', offlineFen: 15_000, onlineFen: 6_000 },
  hours: 60,
  costNote: '样例说明',
  conditions: ['level', 'group'],
};

/** A standard per day of a new occupation. */
export const newEntry = {
  ...entry,
  occupation: { ...occupation, code: null, newOccupation: true, band: 'OTHER' },
  standard: {
    kind: 'per-day',
    fenPerDay: 15_000,
    maximumFen: 180_000,
    instrument: '样例文件',
    from: '2021-04-01',
  },
};

/** A base that trains as many as it must. */
export const base = {
  id: 'b1',
  rank: 'national',
  years: [
    { year: 2020, seniorPersonTimes: 700 },
    { year: 2021, seniorPersonTimes: 500 },
  ],
  constructionUnpaidFen: 10_000,
};

/** A third party that was blacklisted once. */
export const agency = {
  id: 'a1',
  on: '2021-06-01',
  task: 'subsidy-audit',
  scope: ['subsidy-audit', 'process-supervision'],
  procurement: '样例采购 1 号',
  blacklistedOn: '2021-05-01',
  liftedOn: '2021-06-01',
};

/** A private school of the district that trains seniors up to its quota. */
export const institution = {
  id: 'i1',
  on: '2021-06-01',
  districtPrivateSchool: true,
  seniorRecognition: '样例认定文件',
  level: '3',
  plannedHeadcount: 30,
  quota: { heads: 100, used: 70, decision: '样例计划' },
  openCases: ['error'],
};

/** A line that takes what is left of the special account and of its ceiling. */
export const fundLine = {
  id: 'l1',
  on: '2021-06-01',
  use: 'work-training',
  fund: 'special-account',
  fen: 10_000,
  specialAccount: { fund: 'special-account', leftFen: 10_000 },
  ceiling: { fen: 50_000, spentFen: 40_000, decision: '样例决定' },
};

/** A class that taught what it planned. */
export const delivery = {
  classId: 'c1',
  on: '2022-06-01',
  basis: ['skill-standard'],
  planned: { offline: 40, online: 8 },
  delivered: { offline: 40, online: 8 },
  review: note,
};

/** A rate at its floor. */
export const yearlyRate = {
  id: 'r1',
  fenPerYear: 400_000,
  instrument: '样例文件',
  from: '2020-01-01',
};

/** Education funds of which as much as is asked goes to the front line. */
export const educationFund = { enterpriseId: 'e1', year: 2020, spentFen: 1000, frontlineFen: 600 };

/** Statistics at both aims. */
export const workforce = { on: '2021-12-31', employed: 1000, skilled: 250, highSkilled: 75 };

/** Two lines of one payment. */
export const paymentLines = {
  paymentId: 'p1',
  on: '2020-06-01',
  lines: [
    { id: 'l1', sources: [{ fund: 'employment-fund', fen: 100 }] },
    { id: 'l2', sources: [{ fund: 'skills-upgrading-account', fen: 100 }] },
  ],
};

/** Whoever started work on the day of both examinations. */
export const posts = {
  on: '2020-06-01',
  workers: [
    {
      id: 'w1',
      startedOn: '2020-05-10',
      safetyPassedOn: '2020-05-10',
      licensed: true,
      licensedOn: '2020-05-10',
    },
  ],
};

const satisfied = { ...note, satisfied: true };

/** A project of Dadukou of which all is recognised. */
export const districtApproval = {
  asOf: '2022-05-10',
  projectId: 'p1',
  institution: {
    id: 'i1',
    cityListing: { from: '2022-01-01', to: '2022-12-31' },
    districtFiling: { from: '2022-05-10' },
  },
  item: { name: '钳工', source: '大典2015', code: '6-20-01-01', edition: '2015' },
  recognition: {
    trainingAbility: satisfied,
    teachingPlan: satisfied,
    assessment: satisfied,
    jobMatch: satisfied,
  },
};

/** A special item without a code, of an institution whose listings have ended. */
export const specialItem = {
  ...districtApproval,
  institution: {
    id: 'i1',
    cityListing: { from: '2021-01-01', to: '2022-05-08' },
    districtFiling: { from: '2022-05-11', to: '2022-12-31' },
  },
  item: { name: '样例面点', source: '特色工种' },
};

/** A new occupation with its code. */
export const newOccupation = {
  ...districtApproval,
  item: { name: '样例职业', source: '新职业', code: '4-04-05-05', edition: '2021' },
};

/** An advance at its limit, a smaller one paid before. */
export const advance = {
  id: 'v2',
  projectId: 'p1',
  projectKind: 'course',
  on: '2022-05-20',
  requestedFen: 300_000,
  openedOn: '2022-05-10',
  financeConsent: { on: '2022-05-18', evidence },
  plannedHeadcount: 35,
  enrolled: 30,
  perHeadFen: 150_000,
  earlier: [{ id: 'v1', fen: 600_000, paidOn: '2022-05-15' }],
  waivers: [],
};
