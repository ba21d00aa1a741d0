import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawData } from '#policy/engine/law-data.ts';
import { programmes } from '#policy/packs/programmes.ts';
import { lawDataSchema } from '#policy/verifier/law-of-bundle.ts';
import { NotCovered } from '#policy/verifier/not-covered.ts';
import { recompute } from '#policy/verifier/recompute.ts';

const tables: readonly (readonly [claim: string, change: object, message: string])[] = [
  ['chongqing-2021/course', { standard: null }, 'standard: null'],
  ['chongqing-2021/course', { rates: null }, 'rates: null'],
  ['chongqing-2021/work-training', { monthlyRate: null }, 'monthlyRate: null'],
  ['chongqing-2021/apprenticeship', { annualRate: null }, 'annualRate: null'],
  ['dadukou-2022/advance', { perHeadFen: null }, 'perHeadFen: null'],
  ['qijiang-2019/living-allowance', { rates: [] }, 'rates on 2021-02-25'],
];

/** The engine refuses such facts, so that no statement of them is ever sealed; the verifier guesses nothing either. */
describe('a table that was not entered', () => {
  it.each(tables)('of %s is not covered: %j', (name, change, message) => {
    const found = programmes
      .flatMap(({ pack }) => pack.claims.map((claim) => ({ pack, claim })))
      .find(({ pack, claim }) => `${pack.id}/${claim.id}` === name);
    if (found === undefined) throw new Error(`no claim ${name}`);
    const facts = { ...JSON.parse(readFileSync(found.claim.example, 'utf8')), ...change };
    const law = lawDataSchema.parse(JSON.parse(JSON.stringify(lawData(found.pack))));
    expect(() => recompute(facts, law)).toThrow(new NotCovered(message));
  });
});
