import { describe, expect, it } from 'vitest';
import { formatYuan } from '#policy/engine/fen.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { readings, settled } from './example-row.ts';

const A = { catalogueClass: 'A', offline: 240 } as const;
const B = { catalogueClass: 'B', offline: 120 } as const;
const C = { catalogueClass: 'C', offline: 80 } as const;

type People = ProjectSpec['trainees'];

/** One class with demand, plan and its people. */
function of(
  trainingClass: ProjectSpec['classes'][number],
  demand: number,
  plan: number,
  ...trainees: readonly People[]
): ProjectSpec {
  return { demand, plan, classes: [trainingClass], trainees: trainees.flat() };
}

const others = people;
const inHours = (...hours: readonly number[]): People => hours.map((attended) => ({ attended }));

const we14 = of(C, 12, 12, hired(12));
const we25 = of(B, 20, 20, hired(14), others(10));
const we34 = of(
  A,
  15,
  15,
  hired(11),
  inHours(228, 216, 215, 180, 168, 167),
  others(1, { failed: true }),
);
const we36: ProjectSpec = {
  ...of({ ...C, openingApprovedOn: '2024-04-08' }, 10, 10, hired(10, { signedOn: '2024-04-26' })),
  filedOn: '2024-05-08',
  asOf: '2024-06-12',
};
const we37 = (approved: string): ProjectSpec => ({
  ...of({ ...C, openingApprovedOn: approved }, 10, 10, hired(10)),
  filedOn: '2025-03-10',
});
const we38 = of(
  {
    catalogueClass: 'B',
    dayHours: Array.from({ length: 15 }, () => 8),
    startsOn: '2024-05-06',
    openingApprovedOn: '2024-05-08',
  },
  10,
  10,
  hired(10),
);
const we44 = of(
  { catalogueClass: 'A', offline: 230, theory: 96, planned: { theory: 96, practice: 144 } },
  1,
  1,
  hired(1),
);
const we78 = of(B, 20, 20, hired(14), others(1));
const we79a = of(C, 10, 10, hired(7), hired(1, { noInsurance: true }), others(2));
const we79b = of(C, 10, 10, hired(6), hired(1, { noInsurance: true }), others(3));
const we80 = of(C, 10, 10, hired(6), hired(1, { outsideGroups: true }), others(3));
const we88: ProjectSpec = {
  ...of(C, 20, 20, hired(13), others(5)),
  change: { demand: 18, plan: 18 },
};
const we23 = of({ catalogueClass: 'A', offline: 310 }, 10, 10, hired(10), inHours(233, 233));

type Row = readonly [
  example: string,
  spec: ProjectSpec,
  reading: string,
  total: string,
  status: string,
];

const rows: readonly Row[] = [
  ['WE-14 a whole class, all employed', we14, 'default', '19200.00', 'payable'],
  ['WE-25 exactly 70 %, over-enrolled by 20 %', we25, 'default', '48000.00', 'payable'],
  [
    'WE-25 exactly 70 %, over-enrolled by 20 %',
    we25,
    'employment.compare=MORE_THAN',
    '0.00',
    'refused',
  ],
  [
    'WE-25 exactly 70 %, over-enrolled by 20 %',
    we25,
    'over_plan.pay=CAP_AT_PLAN',
    '42240.00',
    'payable',
  ],
  ['WE-26 below the threshold', of(B, 20, 20, hired(13), others(7)), 'default', '0.00', 'refused'],
  ['WE-27a 9 of 13', of(C, 13, 13, hired(9), others(4)), 'default', '0.00', 'refused'],
  ['WE-27b 10 of 13', of(C, 13, 13, hired(10), others(3)), 'default', '18880.00', 'payable'],
  ['WE-27c 16 of 23', of(C, 23, 23, hired(16), others(7)), 'default', '0.00', 'refused'],
  [
    'WE-27c 16 of 23',
    of(C, 23, 23, hired(16), others(7)),
    'ratio.compare=ROUNDED_INTEGER',
    '32320.00',
    'payable',
  ],
  ['WE-28 demand 10, plan 12', of(C, 10, 12, hired(8), others(4)), 'default', '0.00', 'refused'],
  [
    'WE-28 demand 10, plan 12',
    of(C, 10, 12, hired(8), others(4)),
    'employment.denominator=DECLARED_DEMAND',
    '16640.00',
    'payable',
  ],
  [
    'WE-28 demand 10, plan 12',
    of(C, 10, 12, hired(8), others(4)),
    'employment.denominator=PLAN_HEADCOUNT',
    '0.00',
    'refused',
  ],
  [
    'WE-29 enrolled as denominator',
    of(B, 20, 20, hired(15), others(9)),
    'default',
    '48960.00',
    'payable',
  ],
  [
    'WE-29 enrolled as denominator',
    of(B, 20, 20, hired(15), others(9)),
    'employment.denominator=ENROLLED',
    '0.00',
    'refused',
  ],
  [
    'WE-30 a hire failed, gate met',
    of(B, 10, 10, hired(7), hired(1, { failed: true }), others(2)),
    'default',
    '19680.00',
    'payable',
  ],
  [
    'WE-30 a hire failed, gate met',
    of(B, 10, 10, hired(7), hired(1, { failed: true }), others(2)),
    'employment.numerator=ALL_HIRED_TRAINEES',
    '19680.00',
    'payable',
  ],
  [
    'WE-31 a hire failed, gate lost',
    of(B, 10, 10, hired(6), hired(1, { failed: true }), others(3)),
    'default',
    '0.00',
    'refused',
  ],
  [
    'WE-31 a hire failed, gate lost',
    of(B, 10, 10, hired(6), hired(1, { failed: true }), others(3)),
    'employment.numerator=ALL_HIRED_TRAINEES',
    '18720.00',
    'payable',
  ],
  [
    'WE-32 a hire with 65 %',
    of(C, 10, 10, hired(6), hired(1, { attended: 52 }), others(3)),
    'default',
    '0.00',
    'refused',
  ],
  [
    'WE-32 a hire with 65 %',
    of(C, 10, 10, hired(6), hired(1, { attended: 52 }), others(3)),
    'attendance.floor_scope=UNEMPLOYED_ONLY',
    '14080.00',
    'payable',
  ],
  [
    'WE-32 a hire with 65 %',
    of(C, 10, 10, hired(6), hired(1, { attended: 52 }), others(3)),
    'employment.numerator=ALL_HIRED_TRAINEES',
    '12480.00',
    'payable',
  ],
  ['WE-34 a complete project', we34, 'default', '65316.00', 'payable'],
  ['WE-34 a complete project', we34, 'cost.prorata=RATIO_CAPPED', '67200.00', 'payable'],
  ['WE-34 a complete project', we34, 'cost.prorata=LINEAR_TO_90', '66066.67', 'payable'],
  ['WE-34 a complete project', we34, 'bounds.inclusive=EXCLUSIVE_ABOVE', '63012.00', 'payable'],
  ['WE-36 a late claim', we36, 'default', '16000.00', 'payable'],
  ['WE-36 a late claim', we36, 'claim.late=LATE_REFUSED', '0.00', 'refused'],
  ['WE-37 past the expiry day', we37('2024-12-30'), 'default', '16000.00', 'payable'],
  [
    'WE-37 past the expiry day',
    we37('2024-12-30'),
    'validity.event=WHOLE_CYCLE_INSIDE',
    '0.00',
    'refused',
  ],
  ['WE-37 opened on 2025-01-02', we37('2025-01-02'), 'default', '0.00', 'refused'],
  ['WE-38 started before approval', we38, 'default', '0.00', 'refused'],
  ['WE-38 started before approval', we38, 'unapproved_start=EXCLUDE_HOURS', '20800.00', 'payable'],
  [
    'WE-40 five declared, 4 hired',
    of(C, 5, 5, hired(4), others(1)),
    'default',
    '7360.00',
    'payable',
  ],
  [
    'WE-40 five declared, 4 hired',
    of(C, 5, 5, hired(4), others(1)),
    'min_demand.scope=HIRED',
    '0.00',
    'refused',
  ],
  ['WE-40 five declared, 3 hired', of(C, 5, 5, hired(3), others(2)), 'default', '0.00', 'refused'],
  ['WE-44 theory share drifts', we44, 'default', '4600.00', 'held'],
  ['WE-44 theory share drifts', we44, 'theory.base=PLANNED_ONLY', '4600.00', 'payable'],
  ['WE-78 task completed', we78, 'default', '35040.00', 'payable'],
  [
    'WE-78 the officer says no',
    { ...we78, verdict: 'not-completed' },
    'default',
    '0.00',
    'refused',
  ],
  ['WE-78 task completed', we78, 'task.complete=HEADCOUNT', '0.00', 'refused'],
  ['WE-78 task completed', we78, 'task.complete=HOURS', '35040.00', 'payable'],
  ['WE-78 task completed', we78, 'task.complete=BOTH', '0.00', 'refused'],
  ['WE-79a a hire without proof', we79a, 'default', '14080.00', 'payable'],
  ['WE-79a a hire without proof', we79a, 'employment.unproven=UNPAID', '13120.00', 'payable'],
  ['WE-79a a hire without proof', we79a, 'employment.proof=CONTRACT_ONLY', '14720.00', 'payable'],
  ['WE-79b a hire without proof', we79b, 'default', '0.00', 'refused'],
  ['WE-79b a hire without proof', we79b, 'employment.proof=CONTRACT_ONLY', '14080.00', 'payable'],
  ['WE-80 outside the six groups', we80, 'default', '0.00', 'refused'],
  ['WE-80 outside the six groups', we80, 'outside_groups=COUNTS_FOR_GATE', '12480.00', 'payable'],
  ['WE-84 before activation', { ...we14, draft: true }, 'default', '19200.00', 'held'],
  ['WE-84 after activation', we14, 'default', '19200.00', 'payable'],
  ['WE-88 figures asked to change', we88, 'default', '0.00', 'refused'],
  [
    'WE-88 figures asked to change',
    we88,
    'project.figures=LAST_APPROVED_CHANGE',
    '25600.00',
    'payable',
  ],
];

type Pair = readonly [reading: string, both: string];

const we23Rows: readonly Pair[] = [
  ['default', '4329.30'],
  ['money.rounding=DOWN_FEN_PER_TRAINEE', '4329.28'],
  ['money.rounding=HALF_UP_FEN_PER_PROJECT', '4329.29'],
  ['money.rounding=HALF_UP_YUAN', '4330.00'],
  ['attendance.denominator=PAYABLE', '5760.00'],
  ['cost.base=PER_HOUR_STANDARD', '5592.00'],
];

describe('what a whole project earns', () => {
  it.each(rows)('%s (%#)', (_example, spec, reading, total, status) => {
    const statement = settled(project(spec), readings(reading));
    expect([formatYuan(statement.totalFen), statement.status]).toEqual([total, status]);
  });

  it.each(we23Rows)(
    'WE-23 fractions of a fen, %s: both unemployed trainees together',
    (reading, both) => {
      const { trainees } = settled(project(we23), readings(reading));
      const costs = trainees.filter(({ kind }) => kind === 'cost').map(({ fen }) => fen);
      expect((costs.reduce((sum, fen) => sum + fen, 0) / 100).toFixed(2)).toBe(both);
    },
  );

  it('WE-34 pays each of the eighteen what the example says', () => {
    const { trainees } = settled(project(we34));
    const unemployed = trainees.slice(11).map(({ fen }) => formatYuan(fen));
    expect(unemployed).toEqual([
      '2880.00',
      '2880.00',
      '2580.00',
      '2160.00',
      '2016.00',
      '0.00',
      '0.00',
    ]);
  });

  it('WE-36 flags the claim as one working day late', () => {
    const { deadline } = settled(project(we36));
    expect(deadline).toEqual({ lastDay: '2024-05-07', lateWorkingDays: 1 });
  });

  it('WE-36 counts from complete evidence where the office reads it so', () => {
    const facts = project(we36);
    const paid = facts.trainees.map((trainee) => ({
      ...trainee,
      employment: trainee.employment && {
        ...trainee.employment,
        wage: { month: '2024-05', fen: trainee.employment.wage?.fen, paidOn: '2024-05-31' },
      },
    })) as typeof facts.trainees;
    const statement = settled(
      { ...facts, trainees: paid },
      { 'claim.evidence': 'CLOCK_FROM_EVIDENCE_COMPLETE' },
    );
    expect([statement.deadline, statement.status]).toEqual([
      { lastDay: '2024-06-07', lateWorkingDays: 0 },
      'payable',
    ]);
  });

  it('WE-84 marks the figures of a draft as provisional', () => {
    expect(settled(project({ ...we14, draft: true })).provisional).toBe(true);
  });
});
