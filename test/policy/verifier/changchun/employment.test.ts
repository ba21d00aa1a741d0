import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import {
  hired,
  type ProjectSpec,
  people,
  project,
  type TraineeSpec,
} from '#test/policy/packs/changchun-2024/settlement/example-facts.ts';
import { settled } from '#test/policy/packs/changchun-2024/settlement/example-row.ts';
import { type CaseRow, itAgrees } from './case-row.ts';
import { changed, withFirst } from './changed-facts.ts';

/** A class of forty hours for people of a project for five. */
function classOf(
  trainees: readonly TraineeSpec[],
  change: Partial<ProjectSpec> = {},
): SettlementFacts {
  const classes = [{ catalogueClass: 'C', offline: 40 }] as const;
  return project({ demand: 5, plan: 5, classes, trainees, ...change });
}

const withFour = (first: TraineeSpec): SettlementFacts => classOf([first, ...hired(4)]);

/** Everybody proven to be in post until then, or nobody where no day is given. */
function inPost(facts: SettlementFacts, until?: string): SettlementFacts {
  return changed(facts, {
    trainees: facts.trainees.map(({ employment, ...each }) => ({
      ...each,
      employment: employment && { ...employment, inPostUntil: until },
    })),
  });
}

const anywhere = { 'employment.employer': 'ANY_EMPLOYER' };
const months = { 'employment.contract_window': 'MINIMUM_MONTHS_IN_POST' };
const contractOnly = { 'employment.proof': 'CONTRACT_ONLY' };
const notInsured = (): SettlementFacts => {
  const facts = withFour({ hired: true });
  const { employment } = facts.trainees[0] ?? {};
  return withFirst(facts, { employment: { ...employment, insurance: { insured: false } } });
};

const ofProofs: readonly CaseRow[] = [
  [
    'a job elsewhere counts where any employer does',
    withFour({ hired: true, employer: 'E9' }),
    anywhere,
    'payable',
    4000,
  ],
  [
    'not if it was taken before the opening was approved',
    withFour({ hired: true, employer: 'E9', signedOn: '2024-04-07' }),
    anywhere,
    'payable',
    3680,
  ],
  [
    'nor if it was taken after the claim',
    withFour({ hired: true, employer: 'E9', signedOn: '2024-09-05' }),
    anywhere,
    'payable',
    3680,
  ],
  ['a record that insurance was not paid proves no job', notInsured(), {}, 'payable', 3680],
  [
    'neither insurance nor wage is asked for where the contract is proof enough',
    withFour({ hired: true, noInsurance: true, noWage: true }),
    contractOnly,
    'payable',
    4000,
  ],
  [
    'the months in post are asked for all the same',
    inPost(withFour({ hired: true })),
    { ...contractOnly, ...months },
    'held',
    2400,
  ],
  [
    'what nobody was asked for may still come, whatever else a complete file lacks',
    inPost(classOf([...hired(2, { noInsurance: true }), ...hired(3)])),
    months,
    'held',
    2400,
  ],
  [
    'a file that is complete waits for nothing else',
    inPost(classOf([...hired(2, { noInsurance: true }), ...hired(3)]), '2024-12-04'),
    months,
    'refused',
    0,
  ],
];

/** Ten people, so many of them with jobs. */
const ten = (jobs: number, change: Partial<ProjectSpec> = {}): SettlementFacts =>
  classOf([...hired(jobs), ...people(10 - jobs)], { demand: 10, plan: 10, ...change });

const ofTheGate: readonly CaseRow[] = [
  [
    'a job of somebody outside the groups counts where such jobs do, unpaid',
    classOf([...hired(3), { hired: true, outsideGroups: true }, {}]),
    { outside_groups: 'COUNTS_FOR_GATE' },
    'payable',
    2880,
  ],
  [
    'it does not otherwise',
    classOf([...hired(3), { hired: true, outsideGroups: true }, {}]),
    {},
    'refused',
    0,
  ],
  [
    'a job of somebody who failed counts where all jobs do, unpaid',
    classOf([...hired(3), { hired: true, failed: true }, {}]),
    { 'employment.numerator': 'ALL_HIRED_TRAINEES' },
    'payable',
    2880,
  ],
  [
    'a job that is not proven does not count there either',
    classOf([...hired(3), { hired: true, noWage: true }, {}]),
    { 'employment.numerator': 'ALL_HIRED_TRAINEES' },
    'refused',
    0,
  ],
  [
    'jobs are held against those enrolled, where they are',
    ten(7, { demand: 20, plan: 20 }),
    { 'employment.denominator': 'ENROLLED' },
    'payable',
    7040,
  ],
  [
    'they are held against the demand alone, where it alone counts',
    ten(7, { plan: 20 }),
    { 'employment.denominator': 'DECLARED_DEMAND' },
    'payable',
    7040,
  ],
  [
    'they are held against the plan alone, where it alone counts',
    ten(7, { demand: 20 }),
    { 'employment.denominator': 'PLAN_HEADCOUNT' },
    'payable',
    7040,
  ],
  [
    'seventy per cent is not more than that',
    ten(7),
    { 'employment.compare': 'MORE_THAN' },
    'refused',
    0,
  ],
  ['five hired are five', classOf(hired(5)), { 'min_demand.scope': 'HIRED' }, 'payable', 4000],
  [
    'a certificate that may still come may still carry the gate',
    classOf([...hired(3), { hired: true, noCertificate: true }, {}], { supplementsOpen: true }),
    {},
    'held',
    2880,
  ],
  [
    'one that did not come does not',
    classOf([...hired(3), { hired: true, noCertificate: true }, {}]),
    {},
    'refused',
    0,
  ],
];

describe('engine and verifier agree that', () => {
  itAgrees([...ofProofs, ...ofTheGate]);
});

describe('what a job lacks', () => {
  it('is named in full, the months in post beside the wage', () => {
    const facts = inPost(classOf([{ hired: true, noWage: true }, ...hired(4)]));
    const missing = settled(facts, months).findings.flatMap((finding) => finding.missing ?? []);
    expect(missing).toEqual(expect.arrayContaining(['trainees.T01.employment.inPostUntil']));
  });
});
