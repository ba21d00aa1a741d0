import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { statementCounterfactuals } from '#policy/engine/turn-statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';
import { hired, people, project } from './example-facts.ts';

const apart = { 'claim.clock_start': 'PER_TRAINEE' };
const refusing = { ...apart, 'claim.late': 'LATE_REFUSED' };

/** Nine signed on the day before the May holiday, one four days earlier and one elsewhere then; filed five working days after the nine. */
const facts = project({
  demand: 10,
  plan: 12,
  classes: [{ catalogueClass: 'C', offline: 80 }],
  filedOn: '2024-05-08',
  trainees: [
    ...hired(9, { signedOn: '2024-04-28' }),
    ...hired(1, { signedOn: '2024-04-24' }),
    { hired: true, signedOn: '2024-04-24', employer: 'E9' },
    ...people(1),
  ],
});

function settle(choices: Record<string, string>) {
  const statement = changchun2024.settle(facts, { computedBy: 'test', choices });
  return confirmed(changchun2024, facts, choices, statement);
}

describe('a claim that is late for one trainee alone', () => {
  it('leaves the late trainee unpaid where lateness refuses, and nobody else', () => {
    const { status, trainees } = settle(refusing);
    expect(status).toBe('payable');
    expect(trainees.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 9 }, () => 'full'),
      'claimed-late',
      // A contract that does not count starts no clock.
      'cost',
      'cost',
    ]);
    expect(trainees[9]?.fen).toBe(0);
    expect(trainees[9]?.derivation).toMatchObject({
      inputs: [
        {
          label: { zh: '申领逾期，不予受理', en: 'claimed too late, refused' },
          value: '0',
          clauses: ['CC24-5.1.a'],
          inputs: [
            expect.anything(),
            { node: 'parameter', id: 'cc24.claim_deadline' },
            { node: 'choice', id: 'claim.clock_start' },
            { node: 'choice', id: 'claim.late' },
          ],
        },
        {},
        {},
        {},
      ],
    });
  });

  it('blocks exactly the trainee it does not pay', () => {
    const late = settle(refusing).findings.filter(({ rule }) => rule.endsWith('/claim-in-time'));
    expect(late.map(({ subject, outcome }) => [subject.id, outcome])).toEqual([['T10', 'block']]);
  });

  it('pays him where a late claim is only flagged', () => {
    expect(settle(apart).trainees[9]?.kind).toBe('full');
  });

  it('says how much earlier it had to be filed', () => {
    const examined = {
      ...facts,
      trainees: facts.trainees.map((each) => ({
        ...each,
        attempts: each.attempts.map((attempt) => ({ ...attempt, on: civilDate('2024-04-20') })),
      })),
    };
    const told = statementCounterfactuals(changchun2024, examined, {
      computedBy: 'test',
      choices: refusing,
    });
    const his = told.find(({ about }) => about.id === 'T10');
    expect(his?.sentence.zh).toMatch(/^申报日提前 8 天，由 2024-05-08 改为 2024-04-30/u);
  });
});
