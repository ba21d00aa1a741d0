import { expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { counterfactualsOf } from '#policy/engine/counterfactual.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import { decide } from '#policy/engine/rule.ts';
import { consequences, type Said } from './consequences.ts';
import { otherReadings } from './other-readings.ts';
import { saidBy, turnedBy } from './said-by.ts';
import type { LawFor, Stage, TriedPack } from './stage.ts';
import { unturned } from './unturned.ts';

/** What rules say of a sample and of each of its facts changed. */
function saidOf({ schema, rules }: Stage, sample: object, lawFor: LawFor, by: ChoiceOverrides) {
  const law = lawFor(by);
  return consequences(schema, sample, (facts): readonly Said[] => {
    const { waivers = [] } = facts as { waivers?: never[] };
    return [
      ...decide(rules, facts, law(facts), waivers).map(saidBy),
      ...counterfactualsOf(rules, facts, law).map(turnedBy),
    ];
  });
}

/** What is said by default, and every other reading of which a rule or a cure asked on the way: no other changes it. */
function saidByDefault(pack: PolicyPack, of: Stage, sample: object, lawFor: LawFor) {
  const asked = new Set<string>();
  const listening: LawFor = (choices) => (facts) => {
    const law = lawFor(choices)(facts);
    const choice = (id: string): string => {
      asked.add(id);
      return law.choice(id);
    };
    return { ...law, choice };
  };
  const byDefault = saidOf(of, sample, listening, {});
  return { byDefault, readings: otherReadings(pack).filter(([choice]) => asked.has(choice)) };
}

/** What is said by default, then what is said otherwise by each other reading. */
function saidByReadings(pack: PolicyPack, of: Stage, sample: object, lawFor: LawFor): string {
  const { byDefault, readings } = saidByDefault(pack, of, sample, lawFor);
  const same = new Set(byDefault.split('\n\n'));
  const others = readings.flatMap(([choice, option]) => {
    const said = saidOf(of, sample, lawFor, { [choice]: option })
      .split('\n\n')
      .filter((each) => !same.has(each));
    return said.length === 0 ? [] : [`# by ${choice}=${option}`, ...said];
  });
  return [byDefault.trimEnd(), ...others.map((each) => each.trimEnd()), ''].join('\n\n');
}

/** Pins what follows from each fact of every sample, and tries what would turn each block. */
export function tryStages({ pack, stages, lawFor }: TriedPack): void {
  const named = (key: 'samples' | 'wrong') =>
    stages.flatMap((of) =>
      Object.entries(of[key]).map(([name, sample]) => [name, of, sample] as const),
    );
  const tried = named('samples');

  it.each(tried)('%s: what each fact leads to', async (name, of, sample) => {
    const said = saidByReadings(pack, of, sample, lawFor);
    await expect(said).toMatchFileSnapshot(`${pack.id}/${name}.txt`);
  });

  it.each(tried)('%s: what would turn a block turns it', (_name, of, sample) => {
    const { readings } = saidByDefault(pack, of, sample, lawFor);
    for (const choices of [{}, ...readings.map(([id, option]) => ({ [id]: option }))]) {
      const left = unturned(of.schema, of.rules, sample, lawFor(choices));
      expect([choices, left]).toEqual([choices, []]);
    }
  });

  it.each(named('wrong'))(
    '%s: what each fact leads to, and what turns it',
    async (name, of, sample) => {
      const said = saidOf(of, sample, lawFor, {});
      await expect(`${said.trimEnd()}\n`).toMatchFileSnapshot(`${pack.id}/${name}.txt`);
      expect(unturned(of.schema, of.rules, sample, lawFor({}))).toEqual([]);
    },
  );
}
