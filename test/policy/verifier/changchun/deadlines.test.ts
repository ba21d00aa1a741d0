import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  type ProjectSpec,
  project,
  type TraineeSpec,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { withFirst } from './changed-facts.ts';

/** Signed five working days before the claim of 4 September 2024; two weeks before it. */
const [inTime, early] = ['2024-08-28', '2024-08-20'];

/** Five with jobs, the first of them in some other way. */
function five(
  first: TraineeSpec,
  others: TraineeSpec = { signedOn: inTime },
  change: Partial<ProjectSpec> = {},
): SettlementFacts {
  return project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'C', offline: 40 }],
    trainees: [{ hired: true, ...first }, ...hired(4, others)],
    ...change,
  });
}

const mayCome = { supplementsOpen: true } as const;

/** All signed early, and the first has proofs of these days. */
function proven(insurance: object, wage: object): SettlementFacts {
  const facts = five({}, { signedOn: early });
  const { employment } = facts.trainees[0] ?? {};
  return withFirst(facts, {
    employment: {
      ...employment,
      contract: { signedOn: early },
      insurance: { ...employment?.insurance, ...insurance },
      wage: { ...employment?.wage, ...wage },
    },
  });
}

const refusing = { 'claim.late': 'LATE_REFUSED' };
const apart = { ...refusing, 'claim.clock_start': 'PER_TRAINEE' };
const withProofs = { ...refusing, 'claim.evidence': 'CLOCK_FROM_EVIDENCE_COMPLETE' };

type Row = readonly [
  what: string,
  facts: SettlementFacts,
  choices: ChoiceOverrides,
  status: string,
  yuan: number,
  lastDay: string | undefined,
];

const rows: readonly Row[] = [
  [
    'a claim filed on the last day of each contract is paid for each',
    five({ signedOn: inTime }),
    apart,
    'payable',
    4000,
    '2024-09-04',
  ],
  [
    'filed a day later for one, it is paid for the others',
    five({ signedOn: '2024-08-27' }),
    apart,
    'payable',
    3200,
    '2024-09-03',
  ],
  [
    'who still lacks a proof, and was claimed too late, earns nothing till then either',
    five({ signedOn: early, noInsurance: true }, { signedOn: inTime }, mayCome),
    apart,
    'held',
    3200,
    '2024-08-27',
  ],
  [
    'a contract that may still be proven is the last one',
    five({ signedOn: inTime, noInsurance: true }, { signedOn: early }, mayCome),
    refusing,
    'held',
    3680,
    '2024-09-04',
  ],
  [
    'one of somebody whose certificate may still come is too',
    five({ signedOn: inTime, noCertificate: true }, { signedOn: early }, mayCome),
    refusing,
    'held',
    3200,
    '2024-09-04',
  ],
  [
    'one that could not be proven is not',
    five({ signedOn: inTime, noInsurance: true }, { signedOn: early }),
    refusing,
    'refused',
    0,
    '2024-08-27',
  ],
  [
    'a clock that waits for the proofs starts with the day on which insurance was paid',
    proven({ on: inTime }, {}),
    withProofs,
    'payable',
    4000,
    '2024-09-04',
  ],
  [
    'or the wage, where that was later',
    proven({ on: '2024-08-21' }, { paidOn: '2024-08-27' }),
    withProofs,
    'refused',
    0,
    '2024-09-03',
  ],
  [
    'or the last contract, where no proof says its day',
    proven({}, {}),
    withProofs,
    'refused',
    0,
    '2024-08-27',
  ],
  [
    'no day is the last where no contract counts',
    five({ employer: 'E9' }, { employer: 'E9' }),
    refusing,
    'refused',
    0,
    undefined,
  ],
];

describe('engine and verifier agree that', () => {
  it.each(rows)('%s', (_what, facts, choices, status, yuan, lastDay) => {
    const statement = settled(facts, choices);
    expect([statement.status, statement.totalFen, statement.deadline?.lastDay]).toEqual([
      status,
      yuan * 100,
      lastDay,
    ]);
  });

  it('who failed was not unpaid for being claimed too late', () => {
    const facts = five({ signedOn: early, failed: true });
    const everybody = { ...apart, 'employment.numerator': 'ALL_HIRED_TRAINEES' };
    expect(settled(facts, everybody).trainees[0]?.kind).toBe('failed');
  });

  it('no statement names a deadline where no contract counts', () => {
    expect(settled(five({ employer: 'E9' }, { employer: 'E9' }))).not.toHaveProperty('deadline');
  });
});
