import fc from 'fast-check';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { precedence } from '#policy/engine/pack.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import type { ChongqingFacts } from '#policy/packs/chongqing-2021/facts/settlement.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import * as ofChangchun from '#policy/verifier/changchun/coverage.ts';
import * as ofChongqing from '#policy/verifier/chongqing/coverage.ts';
import type { Difference } from '#policy/verifier/compare-statement.ts';
import { anyApprenticeship, anyCourse, anyWorkTraining } from './any-chongqing.ts';
import { anyProject } from './any-project.ts';
import { secondOpinion } from './second-opinion.ts';

/** A case that both sides settle, by the readings it is settled by. */
export interface Case {
  readonly pack: PolicyPack;
  readonly facts: object;
  readonly choices: ChoiceOverrides;
  readonly statement: () => Statement;
}

/** Where engine and verifier come to different results of the same facts. */
export function disagreement(each: Case): readonly (Difference | string)[] {
  return secondOpinion(each.pack, each.facts, each.choices, each.statement);
}

/** Up to three readings other than the default that both sides compute. */
function otherReadings(
  pack: PolicyPack,
  computed: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<ChoiceOverrides> {
  const alternatives = precedence(pack)
    .flatMap(({ choices }) => choices)
    .flatMap(({ id, default: byDefault, options }) =>
      options
        .filter((option) => option.id !== byDefault && computed[id]?.includes(option.id))
        .map((option) => [id, option.id] as const),
    );
  return (
    fc
      .array(fc.constantFrom(...alternatives), { minLength: 1, maxLength: 3 })
      .map((taken): ChoiceOverrides => Object.fromEntries(taken))
      // Refusing one trainee alone for being late is left open by the text, and by the verifier.
      .filter((taken) => taken['claim.late'] === undefined || !('claim.clock_start' in taken))
  );
}

const defaults: fc.Arbitrary<ChoiceOverrides> = fc.constant({});
const computedBy = 'test';

function changchunCase(choices: fc.Arbitrary<ChoiceOverrides>): fc.Arbitrary<Case> {
  return fc.record({ facts: anyProject, choices }).map((each) => ({
    ...each,
    pack: changchun2024,
    statement: () => changchun2024.settle(each.facts, { computedBy, choices: each.choices }),
  }));
}

/** Changchun projects near the limits, under the default readings. */
export const anyDefaultCase = changchunCase(defaults);

/** Changchun projects near the limits, under other readings. */
export const anyOtherCase = changchunCase(
  otherReadings(changchun2024, ofChangchun.computedReadings),
);

const inChongqing = fc
  .record({
    facts: fc.oneof(anyCourse, anyCourse, anyWorkTraining, anyApprenticeship),
    choices: fc.oneof(defaults, otherReadings(chongqing2021, ofChongqing.computedReadings)),
  })
  .map(
    ({ facts, choices }): Case => ({
      facts,
      choices,
      pack: chongqing2021,
      statement: () => chongqing2021.settle(facts as ChongqingFacts, { computedBy, choices }),
    }),
  );

const inDadukou = fc
  .record({
    facts: anyCourse,
    choices: fc.oneof(defaults, otherReadings(dadukou2022, ofChongqing.computedReadings)),
  })
  .map(({ facts, choices }): Case => {
    const course = facts as Parameters<typeof dadukou2022.settle>[0];
    return {
      facts,
      choices,
      pack: dadukou2022,
      statement: () => dadukou2022.settle(course, { computedBy, choices }),
    };
  });

/** Courses, training through work and apprenticeships of Chongqing, courses of Dadukou. */
export const anyChongqingCase: fc.Arbitrary<Case> = fc.oneof(inChongqing, inDadukou);
