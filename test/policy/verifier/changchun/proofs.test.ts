import { describe } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  type ProjectSpec,
  project,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { type CaseRow, itAgrees } from './case-row.ts';
import { changed, withFirst } from './changed-facts.ts';

const ofFive: ProjectSpec = {
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'C', dayHours: [8, 8, 8, 8, 8] }],
  trainees: hired(5),
};

/** Five of whom all have jobs, with something changed. */
function five(change: Partial<ProjectSpec> = {}): SettlementFacts {
  return project({ ...ofFive, ...change });
}

/** The same, or one alone, the first with this wage. */
function earning(wage: object, minimumWages?: readonly object[], facts = five()): SettlementFacts {
  const employment = {
    ...facts.trainees[0]?.employment,
    wage: { month: '2024-09', fen: 190_000, ...wage },
  };
  return withFirst(minimumWages ? changed(facts, { minimumWages }) : facts, { employment });
}

const row = { region: '长春市', from: '2021-12-01', fen: 188_000 };
const raised = { ...row, from: '2024-06-01', fen: 200_000 };
const mayCome = { supplementsOpen: true } as const;

/** Not in force by any instrument, though read as valid from its signature. */
const draft = five({ draft: true });
const fromSignature = { 'validity.start': 'SIGNATURE_DATE' };

const ofWages: readonly CaseRow[] = [
  [
    'the last minimum wage before the month binds, in whatever order they are written',
    earning({}, [raised, row]),
    {},
    'payable',
    3680,
  ],
  [
    'of two regions from one day, the one written last does',
    earning({}, [row, { ...raised, from: row.from, region: '示例市' }]),
    {},
    'payable',
    3680,
  ],
  [
    'a wage is held against that of the city by default, though it names its district',
    earning({ district: '示例区' }, [row, { ...row, fen: 200_000, district: '示例区' }]),
    {},
    'payable',
    4000,
  ],
  [
    'hours of a part-time month wait where the city has no minimum for an hour',
    earning(
      { workingTime: 'part-time', hours: 40 },
      [row],
      five({ demand: 1, plan: 1, trainees: hired(1) }),
    ),
    { min_wage: 'HOURLY_FOR_PART_TIME' },
    'held',
    480,
  ],
  [
    'a lower minimum wage of the district is enough where it is the one that binds',
    earning(
      { fen: 150_000, district: '示例区' },
      [row, { ...row, fen: 140_000, district: '示例区' }],
      five({ demand: 1, plan: 1, trainees: hired(1) }),
    ),
    { min_wage: 'DISTRICT_TABLE' },
    'payable',
    800,
  ],
  [
    'a wage of a month without a minimum waits, though the contract is proof enough',
    earning({ month: '2021-11' }),
    { 'employment.proof': 'CONTRACT_ONLY' },
    'held',
    4000,
  ],
];

const ofTheRest: readonly CaseRow[] = [
  [
    'proofs may still come where the last day lies in a year without holiday notice',
    five({
      ...mayCome,
      filedOn: '2026-11-30',
      trainees: [...hired(3), ...hired(2, { noInsurance: true })],
    }),
    {},
    'held',
    3360,
  ],
  [
    'a project waits for the fifth of five who must be hired',
    five({ ...mayCome, trainees: [...hired(4), ...hired(1, { noInsurance: true })] }),
    { 'min_demand.scope': 'HIRED' },
    'held',
    3680,
  ],
  [
    'proof of his job may spare somebody the least attendance',
    five({
      ...mayCome,
      trainees: [...hired(3), { hired: true, noInsurance: true, attended: 24 }],
    }),
    { 'attendance.floor_scope': 'UNEMPLOYED_ONLY' },
    'held',
    2400,
  ],
  [
    'nobody of nobody has a job',
    five({ trainees: [] }),
    { 'employment.denominator': 'ENROLLED' },
    'refused',
    0,
  ],
  [
    'who earns nothing takes no place of the plan',
    five({ trainees: [{ failed: true }, ...hired(4), {}] }),
    { 'over_plan.pay': 'CAP_AT_PLAN' },
    'payable',
    3680,
  ],
  ['a draft pays nothing yet, though its window is known', draft, fromSignature, 'held', 4000],
  [
    'unless it is read as in force',
    draft,
    { ...fromSignature, 'profile.cc24.status': 'TREAT_AS_IN_FORCE' },
    'payable',
    4000,
  ],
];

describe('engine and verifier agree that', () => {
  itAgrees([...ofWages, ...ofTheRest]);
});
