import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { step } from '#policy/engine/derive.ts';
import type { Finding, FindingSubject } from '#policy/engine/finding.ts';
import { judge } from '#policy/engine/judged.ts';
import { lawOn } from '#policy/engine/law.ts';
import { ratio } from '#policy/engine/ratio.ts';
import type { RuleHead } from '#policy/engine/rule.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { buildStatement } from '#policy/packs/chongqing-2021/settlement/build-statement.ts';

const label = { zh: '样例', en: 'sample' };

const head: RuleHead = {
  id: 'sample/settlement/rule',
  stage: 'settlement',
  clauses: ['CQ21-2.e'],
  title: label,
  inPrinciple: false,
};

const block = (kind: FindingSubject['kind'], id: string): Finding => ({
  rule: head.id,
  clauses: head.clauses,
  subject: { kind, id },
  outcome: 'block',
  waivable: false,
  sentence: label,
});

/** What two people of two classes are paid of a hundred yuan each. */
function statement(findings: readonly Finding[]) {
  const entitlement = (id: string, classId: string) => {
    const exactFen = ratio(10_000, 1);
    const derivation = step({ label, value: exactFen, unit: 'fen', clauses: [], inputs: [] });
    return { id, classId, kind: 'certified', exactFen, derivation };
  };
  const law = lawOn(chongqing2021, civilDate('2021-04-20'));
  return buildStatement({
    law,
    computedBy: 'test',
    basis: { facts: '', law: '' },
    asOf: '2021-09-01',
    projectId: 'p1',
    claimId: 'k1',
    entitlements: [entitlement('t1', 'c1'), entitlement('t2', 'c2')],
    classes: [],
    judged: judge([{ ...head, check: () => findings }], { view: {}, facts: {}, law }),
    advances: [],
    clauses: ['CQ21-2.d'],
  });
}

const paid = (findings: readonly Finding[]) => statement(findings).trainees.map(({ fen }) => fen);

describe('a block leaves unpaid', () => {
  it.each<[string, FindingSubject['kind'], string, readonly number[]]>([
    ['who sits in its class', 'class', 'c1', [0, 10_000]],
    ['its trainee', 'trainee', 't2', [10_000, 0]],
    ['its apprentice', 'apprentice', 't1', [0, 10_000]],
    ['everybody where it is on the claim', 'claim', 'k1', [0, 0]],
    ['nobody where only an institution is called the same', 'institution', 't1', [10_000, 10_000]],
    ['nobody where a trainee is called like a class', 'trainee', 'c1', [10_000, 10_000]],
  ])('%s', (_name, kind, id, fen) => {
    expect(paid([block(kind, id)])).toEqual(fen);
  });
});

describe('a block that takes something away', () => {
  it.each<[FindingSubject['kind'], string]>([
    ['class', 'c1'],
    ['trainee', 't1'],
    ['claim', 'k1'],
  ])('of a %s has its tree in the total, to which the line refers', (kind, id) => {
    const { derivation, trainees } = statement([block(kind, id)]);
    const verdict = `verdict:sample/settlement/rule:${kind}:${id}`;
    expect(derivation).toHaveProperty('inputs', [
      expect.objectContaining({ node: 'calculation', id: verdict, value: 'block' }),
    ]);
    const [line] = trainees.map((each) => JSON.stringify(each.derivation));
    expect(line).toContain(`"node":"reference","to":"${verdict}"`);
  });

  it('of nobody who would be paid has none', () => {
    expect(statement([block('institution', 'i1')]).derivation).toHaveProperty('inputs', []);
  });
});
