import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { factLeaf, step } from '#policy/engine/derive.ts';
import { lawOn } from '#policy/engine/law.ts';
import { deriveVerdicts } from '#policy/engine/verdict-tree.ts';
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

const verdicts = deriveVerdicts([rule], { view, facts, law, waivers: [waiver] });
const trees = verdicts.map(({ derive }) => derive());

describe('the tree of a verdict', () => {
  it('is named by rule and subject, a second one about the same with a number', () => {
    expect(trees.map(({ id, value }) => [id, value])).toEqual([
      ['verdict:sample/opening/rule:trainee:t1', 'block'],
      ['verdict:sample/opening/rule:trainee:t2', 'warn'],
      ['verdict:sample/opening/rule:trainee:t1:1', 'undetermined'],
    ]);
  });

  const general = ['table.0.fen: 5'];
  const asked = ['cc24.min_hours', 'in_principle.mode', 'money.rounding'];

  it('holds what the rule saw, read of the subject and of nobody else, and asked of any law', () => {
    expect(inputsOf(trees[0])).toEqual([
      'trainee.t1: 3',
      ...general,
      'trainees.t1.hours: 3',
      'as rate:t1: 3',
      ...asked,
    ]);
  });

  it('holds the decision that waived it', () => {
    expect(inputsOf(trees[1])).toEqual([
      'trainee.t2: 8',
      'decided: waived',
      ...general,
      'trainees.t2.hours: 8',
      'as rate:t2: 3',
      ...asked,
    ]);
  });

  it('holds the fact that is missing', () => {
    expect(inputsOf(trees[2])[0]).toBe('trainees.t1.name: —');
  });

  it('names the evidence beside a fact', () => {
    const path = 'trainees.t1.hours';
    const leaf = factLeaf(path, { zh: path, en: path }, 3, 'text', [evidence]);
    expect(trees[0]?.inputs).toContainEqual(leaf);
  });
});
