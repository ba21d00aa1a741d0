import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { factLeaf, step } from '#policy/engine/derive.ts';
import { lawOn } from '#policy/engine/law.ts';
import { deriveVerdicts } from '#policy/engine/verdict-tree.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { inputsOf } from '#test/policy/packs/changchun-2024/settlement/told-tree.ts';

const law = lawOn(changchun2024, civilDate('2024-06-01'));
const evidence = { evidenceId: 'e1', version: '1', sha256: 'a'.repeat(64) };
const facts = {
  asOf: '2024-06-01',
  table: [{ fen: 5 }],
  trainees: [
    { id: 't1', hours: 3, evidence },
    { id: 't2', hours: 8, evidence: undefined },
  ],
};
const label = { zh: '样例', en: 'sample' };
const derivation = step({ label, value: 3, unit: 'text', clauses: [], inputs: [] });

/** A view holds the facts, a law of its own, and for each trainee a step derived beforehand. */
const view = {
  facts,
  standings: facts.trainees.map((each) => ({
    facts: each,
    law,
    rate: { value: each.hours, derivation: { ...derivation, id: `rate:${each.id}` } },
  })),
};

const rule = defineRule<typeof view>(
  {
    id: 'sample/opening/rule',
    stage: 'opening',
    clauses: ['CC24-3B.b'],
    title: label,
    inPrinciple: true,
    choices: ['money.rounding'],
  },
  (seen, _law, say) => [
    ...seen.standings.map(({ facts: { id, hours }, law: own, rate }) => {
      const subject = { kind: 'trainee', id } as const;
      const least = own.count('cc24.min_hours') + (seen.facts.table[0]?.fen ?? 0);
      if (hours > least || rate.value > least) return say.pass(subject, label);
      return say.block(subject, { ...label, observed: hours });
    }),
    say.missing({ kind: 'trainee', id: 't1' }, 'trainees.t1.name', '姓名', 'the name'),
  ],
);

const waiver = {
  rule: rule.id,
  subject: { kind: 'trainee', id: 't2' },
  officer: 'o1',
  reason: 'r',
  on: civilDate('2024-06-01'),
} as const;

/** The tree of each finding of the rule. */
function trees(...waivers: readonly Waiver[]) {
  const verdicts = deriveVerdicts([rule], { view, facts, law, waivers });
  return verdicts.map(({ derive }) => derive());
}

describe('the tree of a verdict', () => {
  it('is named by rule and subject, a second one about the same with a number', () => {
    expect(trees(waiver).map(({ id, value }) => [id, value])).toEqual([
      ['verdict:sample/opening/rule:trainee:t1', 'block'],
      ['verdict:sample/opening/rule:trainee:t2', 'warn'],
      ['verdict:sample/opening/rule:trainee:t1:1', 'undetermined'],
    ]);
  });

  const general = ['table.0.fen: 5'];
  const asked = ['cc24.min_hours', 'in_principle.mode', 'money.rounding'];

  it('holds what the rule saw, read of the subject and of nobody else, and asked of any law', () => {
    expect(inputsOf(trees(waiver)[0])).toEqual([
      'trainee.t1: 3',
      ...general,
      'trainees.t1.hours: 3',
      'as rate:t1: 3',
      ...asked,
    ]);
  });

  it('holds the decision that waived it', () => {
    expect(inputsOf(trees(waiver)[1])).toEqual([
      'trainee.t2: 8',
      'decided: waived',
      ...general,
      'trainees.t2.hours: 8',
      'as rate:t2: 3',
      ...asked,
    ]);
  });

  it('holds the fact that is missing', () => {
    expect(inputsOf(trees(waiver)[2])[0]).toBe('trainees.t1.name: —');
  });

  it('names the evidence beside a fact', () => {
    const path = 'trainees.t1.hours';
    const leaf = factLeaf(path, { zh: path, en: path }, 3, 'text', [evidence]);
    expect(trees(waiver)[0]?.inputs).toContainEqual(leaf);
  });

  it('stands for a block that nobody waived, and names no exception', () => {
    expect(trees()[1]).toMatchObject({ value: 'block' });
    expect(inputsOf(trees()[1])).not.toContain('decided: waived');
  });
});

describe('the readings of a verdict', () => {
  /** A rule that names two readings, asks for the first, and says what `say` says. */
  function asking(outcome: 'pass' | 'not-applicable', times = 1) {
    const named = defineRule<object>(
      {
        id: 'sample/opening/readings',
        stage: 'opening',
        clauses: ['CC24-3B.b'],
        title: label,
        choices: ['money.rounding', 'ratio.compare'],
      },
      (_facts, asked, say) => {
        asked.choice('money.rounding');
        const subject = { kind: 'class', id: 'k1' } as const;
        return Array.from({ length: times }, () =>
          outcome === 'pass'
            ? say.pass(subject, label)
            : say.notApplicable(subject, label.zh, label.en),
        );
      },
    );
    return deriveVerdicts([named], { view: {}, facts: {}, law }).map(({ derive }) => derive());
  }

  it('are those that the rule asked for, and those that it names and did not, each once', () => {
    expect(inputsOf(asking('pass')[0])).toEqual(['money.rounding', 'ratio.compare']);
  });

  it('are those that a rule names where it asks for none', () => {
    const silent = defineRule<object>(
      {
        id: 'sample/opening/silent',
        stage: 'opening',
        clauses: ['CC24-3B.b'],
        title: label,
        choices: ['ratio.compare'],
      },
      (_facts, _law, say) => [say.pass({ kind: 'class', id: 'k1' }, label)],
    );
    const [found] = deriveVerdicts([silent], { view: {}, facts: {}, law });
    expect(inputsOf(found?.derive())).toEqual(['ratio.compare']);
  });

  it('are those asked for alone where the rule does not apply', () => {
    expect(inputsOf(asking('not-applicable')[0])).toEqual(['money.rounding']);
  });

  it('stand in each of several verdicts on one subject, which are numbered', () => {
    const name = 'verdict:sample/opening/readings:class:k1';
    expect(asking('pass', 3).map(({ id }) => id)).toEqual([name, `${name}:1`, `${name}:2`]);
  });

  it('come without a formula where nothing was required', () => {
    expect(asking('pass')[0]).not.toHaveProperty('formula');
  });
});
