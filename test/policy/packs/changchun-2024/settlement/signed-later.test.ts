import { expect, it } from 'vitest';
import { withEdits } from '#policy/engine/fact-change.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Lever } from '#policy/engine/lever.ts';
import { contradictions } from '#policy/packs/changchun-2024/contradictions.ts';
import { lineCures } from '#policy/packs/changchun-2024/cures/settlement.ts';
import { hired, project } from './example-facts.ts';

const sample = project({
  demand: 5,
  plan: 5,
  classes: [{ catalogueClass: 'A', dayHours: [8, 8, 8, 8, 8] }],
  trainees: hired(5, { signedOn: '2024-04-26' }),
  filedOn: '2024-09-04',
});
const proven = { insured: true, on: '2024-05-31' };
const [first, ...others] = sample.trainees;
const withProofs = (insurance: object, wage: object) =>
  settlementFactsSchema.parse({
    ...sample,
    trainees: [{ ...first, employment: { ...first?.employment, insurance, wage } }, ...others],
  });

it.each([
  [
    'moves the proofs that lie before it',
    proven,
    { month: '2024-05', fen: 1, paidOn: '2024-05-31' },
  ],
  ['leaves out what was not given', { insured: true }, { month: '2024-08', fen: 1 }],
])('a contract signed on the day of the claim %s', (_what, insurance, wage) => {
  const facts = withProofs(insurance, wage);
  const levers = lineCures['claimed-late']?.(
    facts,
    { kind: 'trainee', id: 'T01' },
    {} as Law,
  ) as readonly Lever[];
  const changed = withEdits(facts, levers.at(-1)?.edits(1) ?? []);
  expect(contradictions(changed)).toEqual([]);
  expect(changed.trainees[0]?.employment).toEqual({
    employerId: 'E1',
    contract: { signedOn: '2024-09-04' },
    insurance: { ...insurance, ...('on' in insurance && { on: '2024-09-04' }) },
    wage: { ...wage, month: '2024-09', ...('paidOn' in wage && { paidOn: '2024-09-04' }) },
  });
});
