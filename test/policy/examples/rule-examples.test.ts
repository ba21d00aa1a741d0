/*
 * Every rule has an example: a case in which it stops, and one in which it passes. They stand in
 * policy/packs/<pack>/examples/rules.json. After a change of rules or samples, look for them anew
 * among all samples and their facts changed one by one, then run the tests again:
 * PIN_EXAMPLES=1 npm run test:unit -- test/policy/examples
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExampleCase } from '#policy/engine/rule-example.ts';
import { allPacks } from '#policy/packs/all-packs.ts';
import { ruleExamples } from '#policy/packs/rule-examples.ts';
import { altered } from '#test/policy/each-fact/alterations.ts';
import { findExamples } from './find-example.ts';
import { sampleNamed } from './samples.ts';
import { gravestOf, strongestIn } from './strongest.ts';

if (process.env['PIN_EXAMPLES']) {
  for (const pack of allPacks) {
    const text = JSON.stringify(findExamples(pack), null, 2);
    writeFileSync(`policy/packs/${pack.id}/examples/rules.json`, `${text}\n`);
  }
}

/** What a rule answers in a case. */
function answerIn(rule: string, { sample, choices = {}, change }: ExampleCase) {
  const { facts, find } = sampleNamed(sample);
  const given = change === undefined ? facts : altered(facts, change.path.split('.'), change.to);
  return gravestOf(find(given, choices), rule);
}

describe.each(allPacks)('the rules of $id', ({ ruleHeads }) => {
  it('have an example each', () => {
    expect(ruleHeads.map(({ id }) => id).filter((id) => !ruleExamples.has(id))).toEqual([]);
  });

  it.each(
    ruleHeads.flatMap(({ id }) => {
      const example = ruleExamples.get(id);
      return example === undefined ? [] : [[id, example] as const];
    }),
  )('%s stops and passes as its example says', (id, { stops, passes }) => {
    expect([answerIn(id, stops), answerIn(id, passes)]).toEqual([stops.outcome, passes.outcome]);
    // The case that stops is the strongest that stands in the text of the rule.
    expect(stops.outcome).toBe(strongestIn(id) ?? 'block');
    expect(stops.outcome).not.toBe(passes.outcome);
  });
});

it('is no example of a rule that is gone', () => {
  const known = allPacks.flatMap(({ ruleHeads }) => ruleHeads.map(({ id }) => id));
  expect([...ruleExamples.keys()].toSorted()).toEqual(known.toSorted());
});
