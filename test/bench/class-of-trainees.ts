import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { groups } from '#policy/packs/changchun-2024/groups.ts';

const example = new URL('../../policy/packs/changchun-2024/examples/we-34.json', import.meta.url);

const { pack: _, ...written } = JSON.parse(readFileSync(example, 'utf8'));
const sample = settlementFactsSchema.parse(written);

/** The 32 days of the sample class. */
export const classDates: readonly string[] = (sample.classes[0]?.days ?? []).map(
  ({ date }) => date,
);

const trainee = fc.record({
  group: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...groups.map(({ id }) => id)) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  // Every share of attendance around both limits.
  missed: fc.nat(13),
  passed: fc.constantFrom(true, true, true, true, true, true, true, false),
  certified: fc.constantFrom(true, true, true, true, true, true, true, false),
  employed: fc.constantFrom('proven', 'proven', 'proven', 'uninsured', 'no'),
});

/** A project that passes its gates, with one class of 32 days and `people` generated trainees, their attendance as day summaries. */
export function classOf(people: number, seed = 1): SettlementFacts {
  const specs = fc.sample(trainee, { numRuns: people, seed });
  const facts = {
    ...sample,
    project: { ...sample.project, declaredDemand: 1, plannedHeadcount: 1 },
    trainees: specs.map(({ group, missed, passed, certified, employed }, index) => {
      const [absent, there] = [classDates.slice(0, missed), classDates.slice(missed)];
      return {
        id: `T${index + 1}`,
        classId: sample.classes[0]?.id,
        group,
        attendance: [
          { dates: there, checkIns: 2 },
          ...(missed === 0 ? [] : [{ dates: absent, checkIns: 1 }]),
        ],
        attempts: [{ on: '2024-06-24', theoryScore: 82, practiceScore: 85, passed }],
        ...(certified && {
          certificate: { kind: 'completion', number: `ZS-${index}`, issuedOn: '2024-06-26' },
        }),
        employment:
          employed === 'no'
            ? null
            : {
                employerId: 'E1',
                contract: { signedOn: '2024-07-01' },
                insurance: { insured: employed === 'proven', on: '2024-07-31' },
                wage: { month: '2024-07', fen: 320_000, paidOn: '2024-07-31' },
              },
      };
    }),
  };
  return settlementFactsSchema.parse(facts);
}
