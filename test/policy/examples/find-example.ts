import type { Finding, Outcome } from '#policy/engine/finding.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { ExampleCase, RuleExample } from '#policy/engine/rule-example.ts';
import { alterations } from '#test/policy/each-fact/alterations.ts';
import { type Sample, samplesOf } from './samples.ts';
import { gravestOf, passing, stopping } from './strongest.ts';

/** A sample as it is or with one fact changed, and the gravest answer of every rule. */
interface Tried {
  readonly at: Omit<ExampleCase, 'outcome'>;
  readonly answers: ReadonlyMap<string, Outcome>;
  /** How many rules stop it, whether a fact or a reading is otherwise, and how much there is to read: the less, the plainer. */
  readonly distance: number;
}

function answersTo(findings: readonly Finding[]): ReadonlyMap<string, Outcome> {
  const rules = new Set(findings.map(({ rule }) => rule));
  return new Map([...rules].map((rule) => [rule, gravestOf(findings, rule) ?? 'pass']));
}

function stopsIn(answers: ReadonlyMap<string, Outcome>): number {
  return [...answers.values()].filter((each) => each !== 'pass' && each !== 'not-applicable')
    .length;
}

function triedOf({ name, schema, facts: sample, choices, find }: Sample): readonly Tried[] {
  const tried = (facts: unknown, change?: ExampleCase['change']): Tried => {
    const answers = answersTo(find(facts, choices));
    const read = { ...(Object.keys(choices).length > 0 && { choices }), ...(change && { change }) };
    const plain = (read.choices ? 10 : 0) + (read.change ? 2 : 0);
    const distance = stopsIn(answers) + plain + JSON.stringify(read).length / 1000;
    return { at: { sample: name, ...read }, answers, distance };
  };
  const changed = alterations(schema, sample).map(({ path, to, facts }) =>
    tried(facts, { path: path.join('.'), ...(to !== undefined && { to: to as never }) }),
  );
  return [tried(sample), ...changed];
}

function nearest(tried: readonly Tried[], rule: string, wanted: readonly Outcome[]) {
  for (const outcome of wanted) {
    const [found] = tried
      .filter(({ answers }) => answers.get(rule) === outcome)
      .toSorted((a, b) => a.distance - b.distance);
    if (found !== undefined) return { case: { ...found.at, outcome }, distance: found.distance };
  }
  return undefined;
}

/** An example in some cases, and how good it is, lower being better: the strongest answer, then a pass, then the least change. */
function exampleIn(tried: readonly Tried[], rule: string) {
  const stops = nearest(tried, rule, stopping);
  const passes = nearest(tried, rule, passing);
  if (stops === undefined || passes === undefined) return undefined;
  if (stops.case.outcome === passes.case.outcome) return undefined;
  const strength = stopping.indexOf(stops.case.outcome);
  const pass = passing.indexOf(passes.case.outcome);
  const apart = stops.case.sample === passes.case.sample ? 0 : 3;
  return {
    example: { stops: stops.case, passes: passes.case },
    rank: [strength, pass, apart + stops.distance + passes.distance],
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differs = a.map((value, at) => value - (b[at] ?? 0));
  return differs.find((difference) => difference !== 0) ?? 0;
}

/** The best example of every rule of a pack that has one: within one sample, or where none serves, in two. */
export function findExamples(pack: PolicyPack): Readonly<Record<string, RuleExample>> {
  const bySample = samplesOf(pack.id).map(triedOf);
  const groups = [...bySample, bySample.flat()];
  return Object.fromEntries(
    pack.ruleHeads.flatMap(({ id }) => {
      const [best] = groups
        .flatMap((tried) => exampleIn(tried, id) ?? [])
        .toSorted((a, b) => compareRanks(a.rank, b.rank));
      return best === undefined ? [] : [[id, best.example] as const];
    }),
  );
}
