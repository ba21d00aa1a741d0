import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };

/** A course per day of a new occupation for the staff of an enterprise that is paid directly, with an advance and an uplift. */
export function staffCourse(): object {
  const facts = courseFacts({
    standard: { perDay: 150, maximum: 3000 },
    days: [...daysOf(7, 6), [3, 4]],
    attended: [...daysOf(6, 6), [5, 0], [3, 4]],
    mode: 'weekend',
    occupation: { newOccupation: true },
    certified: 1,
    uncertified: 1,
  });
  const [first] = facts.classes;
  return {
    ...facts,
    project: {
      ...facts.project,
      projectType: 'staff-upgrading',
      completionCertificateNamed: true,
      enterpriseTraining: true,
      upliftPermille: 100,
      upliftDecision: '样例决定',
    },
    classes: [{ ...first, onlinePilot: { approvalNumber: '样例试点 1 号' } }],
    directSubsidy: {
      secretRelated: true,
      secretProof: evidence,
      trainingPlan: evidence,
      signInSheet: evidence,
      video: evidence,
    },
    advances: [{ id: 'v1', fen: 50_000, paidOn: '2021-05-10' }],
    taskVerdict: { officer: '样例经办人', reason: '样例', on: '2021-08-25', completed: true },
  };
}

const note = { officer: '样例经办人', reason: '样例理由', on: '2021-04-20' };

/** A course of which half is online, by an exception that an officer granted. */
export function onlineCourse(): object {
  const facts = courseFacts({ standard: 1500, days: daysOf(8, 3, 3), waived: true });
  const onlineMode = 'live';
  return {
    ...facts,
    classes: facts.classes.map((each) => ({
      ...each,
      days: each.days.map((day) => ({ ...day, onlineMode })),
    })),
  };
}

/** An apprentice of a longer cycle than usual, by an exception that an officer granted. */
export function longApprenticeship(): object {
  return {
    kind: 'apprenticeship',
    asOf: '2023-10-01',
    project: {
      id: 'p1',
      enterprise: 'e1',
      openedOn: '2021-03-01',
      filedAt: 'production',
      mentors: { enterprise: true, school: true },
    },
    annualRate: { fen: 500_000, instrument: '样例标准（虚构）', from: '2021-03-01' },
    apprentices: [
      {
        id: 'a1',
        enteredByRealName: true,
        situation: 'new',
        from: '2021-03-01',
        plannedMonths: 30,
        endedOn: '2023-08-31',
        endedBy: 'cycle-completed',
        mainCoursesDone: true,
        standardMet: true,
        certificate: { level: '4', number: 'Z1', issuedOn: '2023-09-10' },
      },
    ],
    claim: { id: 'k1', filedOn: '2023-09-20' },
    waivers: [
      {
        rule: 'cq21/approval/apprenticeship-cycle',
        subject: { kind: 'apprentice', id: 'a1' },
        ...note,
      },
    ],
  };
}

/** A second advance that takes all that the first has left. */
export function secondAdvance(): object {
  return {
    kind: 'advance',
    id: 'v2',
    projectId: 'p1',
    projectKind: 'course',
    on: '2022-05-20',
    requestedFen: 300_000,
    openedOn: '2022-05-20',
    financeConsent: { on: '2022-05-20' },
    plannedHeadcount: 30,
    enrolled: 30,
    perHeadFen: 150_000,
    earlier: [{ id: 'v1', fen: 600_000, paidOn: '2022-05-20' }],
    waivers: [],
  };
}

/** Groups that the district decided on, and a rate that rose on a day attended. */
export function decidedAllowance(): object {
  const rate = { instrument: '样例标准（虚构）', groups: ['poor-worker', 'sample-group'] };
  return {
    kind: 'living-allowance',
    asOf: '2021-04-01',
    projectId: 'p1',
    openedOn: '2021-02-20',
    rates: [
      { ...rate, from: '2021-03-01', fenPerDay: 4_000 },
      { ...rate, from: '2021-01-01', fenPerDay: 3_000 },
    ],
    claim: { id: 'k1', filedOn: '2021-03-20' },
    trainees: [
      {
        id: 't1',
        classId: 'c1',
        group: 'sample-group',
        enteredByRealName: true,
        attendedDays: ['2021-02-25', '2021-03-01', '2021-03-02'],
      },
    ],
  };
}

/** What of an earlier subsidy a case says; everything else is as usual. */
export interface Earlier {
  readonly kind?: string;
  readonly region?: string;
  readonly occupationCode?: string | null;
  readonly trade?: string;
  readonly level?: string;
  readonly from?: string;
  readonly to?: string;
  readonly certifiedOn?: string | undefined;
}

/** Earlier subsidies, each of an item of its own unless it says otherwise. */
export function subsidisedBefore(...earlier: readonly Earlier[]): readonly object[] {
  return earlier.map((each, index) => ({
    id: `s${index + 1}`,
    pack: 'chongqing-2021',
    region: '500104',
    kind: 'course',
    occupationCode: `6-20-01-0${index}`,
    trade: `样例工种${index}`,
    level: '5',
    from: '2021-01-11',
    to: '2021-01-20',
    ...each,
  }));
}

const working = { kind: 'work-training', occupationCode: null, level: 'none' };

/** A course of which one asks for a fourth subsidy of the year, one for a third, one worked at the time, and one was subsidised for the item twice. */
export function repeatedCourse(group: string | null = 'veteran'): object {
  const facts = courseFacts({ standard: 1500, days: daysOf(3, 6), certified: 4 });
  const on = (certifiedOn: string): Earlier => ({ certifiedOn });
  const item = { occupationCode: '6-18-02-04', trade: '焊工' };
  const histories = [
    subsidisedBefore(on('2021-02-01'), on('2021-03-01'), on('2021-07-31')),
    subsidisedBefore(on('2020-12-31'), on('2021-01-31')),
    subsidisedBefore({ ...working, from: '2021-04-01', to: '2021-05-01' }),
    subsidisedBefore(
      { ...item, certifiedOn: '2020-05-01' },
      { ...item, kind: 'skill-upgrading', certifiedOn: '2020-06-01' },
    ),
  ];
  return {
    ...facts,
    trainees: facts.trainees.map((each, at) => ({
      ...each,
      group,
      history: histories[at],
    })),
  };
}

/** The same in Dadukou, a year later. */
export function repeatedInDadukou(): object {
  const later = JSON.stringify(repeatedCourse()).replaceAll('"2021-', '"2022-');
  const facts = JSON.parse(later) as { readonly project: object };
  return {
    ...facts,
    project: { ...facts.project, projectType: 'key-groups' },
    taskVerdict: { officer: '样例经办人', reason: '样例', on: '2022-08-25', completed: true },
  };
}

/** Apprentices of a usual cycle, the one with a fourth subsidy of the year, the other in training through work meanwhile. */
export function repeatedApprenticeship(): object {
  const facts = longApprenticeship() as {
    readonly project: object;
    readonly apprentices: readonly object[];
  };
  const on = (certifiedOn: string): Earlier => ({ certifiedOn });
  const histories = [
    subsidisedBefore(on('2023-01-31'), on('2023-05-31'), on('2023-08-31')),
    subsidisedBefore({ ...working, from: '2021-04-01', to: '2021-06-30' }),
  ];
  return {
    ...facts,
    project: { ...facts.project, occupation: { code: '6-18-02-04', name: '焊工' } },
    apprentices: histories.map((history, at) => ({
      ...facts.apprentices[0],
      id: `a${at + 1}`,
      plannedMonths: 24,
      certificate: { level: '4', number: `Z${at + 1}`, issuedOn: '2023-09-10' },
      history,
    })),
    waivers: [],
  };
}

/** A worker who took a course while in training through work. */
export function busyWorker(): object {
  return {
    kind: 'work-training',
    asOf: '2021-09-01',
    enterprise: { id: 'e1', producer: true, insured: true },
    monthlyRate: { fen: 50_000, instrument: '样例标准（虚构）', from: '2021-01-01' },
    claim: { id: 'k1', admittedOn: '2021-08-20', filedOn: '2021-08-20' },
    workers: [
      {
        id: 'w1',
        group: null,
        enteredByRealName: true,
        from: '2021-04-01',
        to: '2021-06-30',
        monthsPaidBefore: 0,
        history: subsidisedBefore({ from: '2021-05-31', to: '2021-06-10' }),
      },
    ],
  };
}
