import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { type Counterfactual, noSingleChange } from '#policy/engine/counterfactual.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import { withEdits } from '#policy/engine/fact-change.ts';
import { type Programme, programmes, type Settled } from '#policy/packs/programmes.ts';
import { alterations } from './alterations.ts';
import { claimsOf } from './claims.ts';
import { otherReadings } from './other-readings.ts';

/** The settlement of facts that hold; undefined where they are refused or a table was not entered. */
function settled(
  { settle }: Programme,
  facts: unknown,
  choices: ChoiceOverrides,
): Settled | undefined {
  try {
    const answer = settle(facts, { computedBy: 'test', choices });
    return answer.ok ? answer.facts : undefined;
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

/** Whether a claim is no longer refused, or somebody is paid. */
function isTurned({ about }: Counterfactual, now: Settled | undefined): boolean {
  if (now === undefined) return false;
  const { status, trainees } = now.statement;
  if (about.kind === 'claim') return status !== 'refused';
  return trainees.some(({ id, fen }) => id === about.id && fen > 0);
}

/** Applies what would turn each refusal and each unpaid line of some facts, and the same one unit smaller. */
function expectTurned(
  programme: Programme,
  facts: unknown,
  about: readonly unknown[],
  choices: ChoiceOverrides,
): void {
  const found = settled(programme, facts, choices);
  for (const one of found?.counterfactuals() ?? []) {
    const what = [...about, one.about.id, one.sentence.zh];
    // Where no fact can turn it, a reason is given.
    expect([...what, one.sentence === noSingleChange]).toEqual([...what, false]);
    if (one.kind === 'no-change') continue;
    const after = settled(programme, withEdits(facts, one.changes), choices);
    const less = settled(programme, withEdits(facts, one.oneLess), choices);
    expect([...what, isTurned(one, after), isTurned(one, less)]).toEqual([...what, true, false]);
  }
}

describe.each(programmes)('what would turn a claim of $pack.id', (programme) => {
  const claims = claimsOf(programme.pack);

  it.each(claims)('$name, one fact changed', ({ schema, facts: sample, choices }) => {
    for (const { path, to, facts } of alterations(schema, sample)) {
      expectTurned(programme, facts, [path.join('.'), JSON.stringify(to)], choices);
    }
  });

  it.each(claims)('$name, read otherwise', ({ facts: sample, choices }) => {
    for (const [choice, option] of otherReadings(programme.pack)) {
      expectTurned(programme, sample, [choice, option], { ...choices, [choice]: option });
    }
  });
});
