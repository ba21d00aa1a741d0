import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { Finding, Outcome } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { findingLine } from '#test/policy/said-of.ts';

interface Dated {
  readonly asOf: string;
  readonly waivers: readonly Waiver[];
}

/** The facts of a case: the sample, changed as a case says. */
export type Change = (facts: never) => void;

/** A row of a case table: what the case is, how it differs from the sample, and the outcome. */
export type Case = readonly [
  name: string,
  change: Change,
  outcome: Outcome,
  choices?: ChoiceOverrides,
];

/** The sample with a change applied to a copy of it. */
export function changed<F>(sample: F, change: Change): F {
  const copy = structuredClone(sample);
  change(copy as never);
  return copy;
}

/** What one rule says about facts under some readings. */
export function judge<F extends Dated>(
  rules: readonly Rule<F>[],
  id: string,
  facts: F,
  choices: ChoiceOverrides = {},
): readonly Finding[] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return decide([rule], facts, lawOn(changchun2024, civilDate(facts.asOf), choices), facts.waivers);
}

const gravity: readonly Outcome[] = ['not-applicable', 'pass', 'warn', 'undetermined', 'block'];

/** The gravest outcome of some findings. */
export function gravest(findings: readonly Finding[]): Outcome | undefined {
  return findings
    .map(({ outcome }) => outcome)
    .toSorted((a, b) => gravity.indexOf(b) - gravity.indexOf(a))[0];
}

/** Runs a table of cases by rule id, and checks that no rule of the stage lacks one. */
export function runCases<F extends Dated>(
  table: Readonly<Record<string, readonly Case[]>>,
  rules: readonly Rule<F>[],
  sample: F,
): void {
  for (const [id, cases] of Object.entries(table)) {
    describe(id, () => {
      for (const [name, change, outcome, choices] of cases) {
        it(`${name}: ${outcome}`, () => {
          expect(gravest(judge(rules, id, changed(sample, change), choices))).toBe(outcome);
        });
      }
    });
  }
  it('says the same in every case as was reviewed', async () => {
    const said = Object.entries(table).flatMap(([id, cases]) => [
      id,
      ...cases.flatMap(([name, change, _outcome, choices]) => [
        `    ${name}`,
        ...new Set(
          judge(rules, id, changed(sample, change), choices).map(
            (finding) => `        ${findingLine(finding)}`,
          ),
        ),
      ]),
    ]);
    const file = expect.getState().testPath?.replace(/\.test\.ts$/u, '.txt') ?? '';
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(file);
  });

  it('has cases for every rule of the stage', () => {
    expect(Object.keys(table).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
}
