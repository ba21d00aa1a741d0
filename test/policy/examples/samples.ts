import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { decide } from '#policy/engine/rule.ts';
import { programmes } from '#policy/packs/programmes.ts';
import { changchunStages } from '#test/policy/each-fact/changchun-stages.ts';
import { chongqingStages } from '#test/policy/each-fact/chongqing-stages.ts';
import { claimsOf } from '#test/policy/each-fact/claims.ts';
import { furtherSamples } from './further-samples.ts';

/** Facts that rules of a pack are tried on; most have a page of their name under `test/policy/each-fact`, which tells what follows from each fact. */
export interface Sample {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly facts: object;
  /** The readings it is judged by, where not all are the default. */
  readonly choices: ChoiceOverrides;
  /** What the rules find in facts that hold; nothing in others. */
  readonly find: (facts: unknown, choices: ChoiceOverrides) => readonly Finding[];
}

/** What is found in facts that hold; nothing where they do not, or where a table that they need was not entered. */
function orNothing(found: () => readonly Finding[]): readonly Finding[] {
  try {
    return found();
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}

const stageSamples = [changchunStages, ...chongqingStages].flatMap(({ pack, stages, lawFor }) =>
  stages.flatMap(({ schema, rules, samples, wrong }) =>
    Object.entries({ ...samples, ...wrong }).map(([name, facts]): [string, Sample] => [
      pack.id,
      {
        name: `${pack.id}/${name}`,
        schema,
        facts,
        choices: {},
        find: (given, choices) =>
          orNothing(() => {
            const parsed = schema.safeParse(given);
            if (!parsed.success) return [];
            const { waivers = [] } = parsed.data as { waivers?: never[] };
            return decide(rules, parsed.data, lawFor(choices)(parsed.data), waivers);
          }),
      },
    ]),
  ),
);

const claimSamples = programmes.flatMap(({ pack, settle }) =>
  claimsOf(pack).map(({ name, ...claim }): [string, Sample] => [
    pack.id,
    {
      ...claim,
      name: `${pack.id}/claims/${name}`,
      find: (given, choices) =>
        orNothing(() => {
          const settled = settle(given, { computedBy: 'test', choices });
          return settled.ok ? settled.facts.statement.findings : [];
        }),
    },
  ]),
);

function withFurther([pack, sample]: [string, Sample]): readonly [string, Sample][] {
  const further = Object.entries(furtherSamples[sample.name] ?? {});
  return [
    [pack, sample],
    ...further.map(([name, [facts, choices = {}]]): [string, Sample] => [
      pack,
      { ...sample, name: `${sample.name}/${name}`, facts: facts(), choices },
    ]),
  ];
}

const samples = [...stageSamples, ...claimSamples].flatMap(withFurther);

/** The samples of a pack, those of its stages first. */
export function samplesOf(pack: string): readonly Sample[] {
  return samples.flatMap(([of, sample]) => (of === pack ? [sample] : []));
}

/** A sample by its name; throws `Error` where no such facts are known. */
export function sampleNamed(name: string): Sample {
  const found = samples.find(([, sample]) => sample.name === name);
  if (found === undefined) throw new Error(`There is no sample ${name}.`);
  return found[1];
}
