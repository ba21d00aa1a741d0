import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import {
  choiceLeaf,
  choicesOf,
  decisionLeaf,
  factLeaf,
  once,
  parameterLeaf,
  referTo,
  step,
} from '#policy/engine/derive.ts';
import { lawOn } from '#policy/engine/law.ts';
import { ratio } from '#policy/engine/ratio.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const law = lawOn(changchun2024, civilDate('2024-06-01'), {
  'min_hours.base': 'DELIVERED_PER_TRAINEE',
});
const label = { zh: '示例', en: 'example' };
const evidence = { evidenceId: 'e1', version: '1', sha256: 'a'.repeat(64) };

describe('the nodes of a derivation', () => {
  it('name the reading taken in words, with its open point', () => {
    const choice = changchun2024.choices.find(({ id }) => id === 'min_hours.base');
    const reading = choice?.options.find(({ id }) => id === 'DELIVERED_PER_TRAINEE')?.label;
    expect(choiceLeaf(law, 'min_hours.base')).toEqual({
      node: 'choice',
      id: 'min_hours.base',
      amb: choice?.amb,
      option: 'DELIVERED_PER_TRAINEE',
      label: {
        zh: `${choice?.label.zh}：${reading?.zh}`,
        en: `${choice?.label.en}: ${reading?.en}`,
      },
    });
  });

  it('cite a parameter with its unit', () => {
    const units = ['cc24.min_hours', 'cc24.attendance_floor', 'cc24.claim_deadline'].map((id) => {
      const { unit, value } = parameterLeaf(law, id);
      return [unit, value];
    });
    expect(units).toEqual([
      ['class-hours', '40'],
      ['share', '7/10'],
      ['days', '5'],
    ]);
  });

  it('carry evidence only where there is some', () => {
    const bare = { node: 'fact', path: 'p', label, value: '1', unit: 'persons' };
    expect(factLeaf('p', label, 1, 'persons')).toEqual(bare);
    expect(factLeaf('p', label, 1, 'persons', [undefined])).toEqual(bare);
    expect(Object.keys(factLeaf('p', label, 1, 'persons', [undefined]))).not.toContain('evidence');
    expect(factLeaf('p', label, 1, 'persons', [undefined, evidence])).toEqual({
      ...bare,
      evidence: [evidence],
    });
  });

  it('refer to a step by its id, and to none without', () => {
    const node = { label, value: ratio(1, 2), unit: 'share', clauses: [], inputs: [] } as const;
    expect(referTo(step({ ...node, id: 'half' }))).toEqual({
      node: 'reference',
      to: 'half',
      label,
      value: '1/2',
      unit: 'share',
    });
    expect(() => referTo(step(node))).toThrow('example');
  });

  it('name each reading of a tree once, in order of id', () => {
    const [a, b, c] = ['attendance.unit', 'min_hours.base', 'money.rounding'].map((id) =>
      choiceLeaf(law, id),
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('no leaf');
    const tree = (...inputs: readonly (typeof a)[]) =>
      step({ label, value: 1, unit: 'fen', clauses: [], inputs });
    const said = { officer: 'O1', reason: '示例', on: '2024-06-01' };
    const found = choicesOf([
      tree(c, a),
      { ...tree(b), inputs: [tree(c, b), decisionLeaf(label, 'yes', said)] },
    ]);
    expect(found).toEqual([a, b, c]);
  });

  it('build a tree once', () => {
    let built = 0;
    const tree = once(() => {
      built += 1;
      return {};
    });
    expect(tree()).toBe(tree());
    expect(built).toBe(1);
  });
});
