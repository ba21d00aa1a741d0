import { describe, expect, it } from 'vitest';
import type { Derivation } from '#policy/engine/derivation.ts';
import { explainDerivation } from '#policy/engine/explain-derivation.ts';
import { explainValue } from '#policy/engine/explain-value.ts';
import { changchunStages } from '../each-fact/changchun-stages.ts';
import { chongqingStages } from '../each-fact/chongqing-stages.ts';
import { type Met, verdictsOf } from './verdicts-of.ts';

/** The rules whose limit is computed, with the leaves it is computed from. */
const computedFrom: Readonly<Record<string, readonly string[]>> = {
  'cc24/approval/reservation-funded': ['plannedHeadcount', 'cc24.cap.A.amount'],
  'cc24/opening/over-enrolment': ['plannedForClass', 'cc24.over_enrolment_max'],
  'cc24/settlement/claim-in-time': ['cc24.claim_deadline'],
  'cc24/settlement/enrolled-within-limit': ['cc24.over_enrolment_max'],
  'cq145/supervision/delivery-reviewed': ['planned.offline', 'planned.online'],
  'cq21/masterdata/hours-follow-standard': ['standard.fen', 'cq21.hours_per_day'],
  'cq21/settlement/tables-in-force': ['policy.select_by'],
  'ddk22/settlement/advance-ceiling': ['perHeadFen', 'ddk22.advance_share_max'],
  'qj19/settlement/advance-share': ['perHeadFen', 'qj19.advance_share'],
};

function leavesOf(node: Derivation): readonly Derivation[] {
  return node.node === 'calculation' ? node.inputs.flatMap(leavesOf) : [node];
}

/** The numbers of a text but 0 and 1, which any sentence may say; a day is three, the name of a pack is none. */
function numbersIn(text: string): readonly string[] {
  const bare = text.replaceAll(',', '').replaceAll(/[a-z]+-\d{4}(?:\/\d+)?/gu, '');
  const numbers = bare.match(/\d+(?:\.\d+)?/gu) ?? [];
  return numbers.filter((number) => Number(number) > 1);
}

/** The numbers of a leaf, as the law, the facts and people write them. */
function numbersOf(leaf: Derivation): readonly string[] {
  if (leaf.node === 'choice') return [];
  const isFen = leaf.node === 'fact' && /^\d+$/u.test(leaf.value);
  const inYuan = isFen ? [explainValue({ value: leaf.value, unit: 'fen' })] : [];
  return [leaf.value, explainValue(leaf), ...inYuan].flatMap(numbersIn);
}

describe.each([changchunStages, ...chongqingStages])('every verdict of $pack.id', (tried) => {
  const { pack, stages, lawFor } = tried;
  const met = verdictsOf(pack, stages, lawFor({}));
  const each = (check: (one: Met) => boolean): readonly string[] =>
    met
      .filter((one) => !check(one))
      .map(({ derivation }) => `${derivation.id} ${derivation.value}`);

  it('is met in a sample', () => {
    const spoken = new Set(met.map(({ head }) => head.id));
    expect(pack.ruleHeads.filter(({ id }) => !spoken.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is the same whether or not somebody listens', () => {
    for (const { finding, told } of met) expect(finding).toEqual(told);
  });

  it('is a step by clauses of its rule', () => {
    const odd = each(({ head, finding, derivation }) => {
      const { clauses, label, value } = derivation;
      expect([clauses, label, value]).toEqual([finding.clauses, finding.sentence, finding.outcome]);
      return clauses.length > 0 && clauses.every((clause) => head.clauses.includes(clause));
    });
    expect(odd).toEqual([]);
  });

  it('rests on something', () => {
    expect(
      each(
        ({ finding, derivation }) =>
          finding.outcome === 'not-applicable' || derivation.inputs.length > 0,
      ),
    ).toEqual([]);
  });

  it('names what is missing, and who waived', () => {
    const odd = each(({ finding: { missing, waivedBy }, derivation }) => {
      const leaves = leavesOf(derivation);
      const named = leaves.some((leaf) => leaf.node === 'fact' && leaf.path === missing);
      const decided = leaves.some(
        (leaf) => leaf.node === 'decision' && leaf.officer === waivedBy?.officer,
      );
      return (missing === undefined || named) && (waivedBy === undefined || decided);
    });
    expect(odd).toEqual([]);
  });

  it('holds every number of its limit among its leaves', () => {
    const odd = each(({ head, finding: { required, subject }, derivation }) => {
      if (required === undefined) return true;
      const leaves = leavesOf(derivation);
      const named = leaves.map((leaf) =>
        leaf.node === 'fact' ? leaf.path : 'id' in leaf && leaf.id,
      );
      const from = computedFrom[head.id];
      if (from !== undefined) return from.every((id) => named.includes(id));
      const known = new Set([...numbersIn(subject.id), ...leaves.flatMap(numbersOf)]);
      return numbersIn(required).every((number) => known.has(number));
    });
    expect(odd).toEqual([]);
  });

  it('that blocks is told as a tree', async () => {
    const blocks = met.filter(({ finding }) => finding.outcome === 'block');
    const trees = blocks.map(({ head, derivation }) =>
      [head.id, ...explainDerivation(derivation), ''].join('\n'),
    );
    await expect(trees.toSorted().join('\n')).toMatchFileSnapshot(`${pack.id}.txt`);
  });
});
