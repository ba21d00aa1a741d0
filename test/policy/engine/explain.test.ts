import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { choicesOf, factLeaf, referTo, step } from '#policy/engine/derive.ts';
import { explainDerivation } from '#policy/engine/explain-derivation.ts';
import { explainValue } from '#policy/engine/explain-value.ts';
import { ratio } from '#policy/engine/ratio.ts';

const label = { zh: '示例', en: 'example' };

describe('a value in Chinese', () => {
  it.each([
    ['6531600', 'fen', '65,316.00 元'],
    ['5', 'fen', '0.05 元'],
    ['123456789', 'fen', '1,234,567.89 元'],
    ['671040/310', 'fen', '671040/310 分'],
    ['7/10', 'share', '7/10（70.00%）'],
    ['240', 'class-hours', '240 课时'],
    ['passed', 'text', '合格'],
    ['E1', 'text', 'E1'],
  ] as const)('%s as %s reads %s', (value, unit, text) => {
    expect(explainValue({ value, unit })).toBe(text);
  });
});

describe('a derivation', () => {
  const leaf = (index: number): Derivation =>
    factLeaf(
      `days.${index}`,
      { zh: `第${index}天`, en: `day ${index}` },
      index === 3 ? 0 : 8,
      'class-hours',
    );
  const choice: Derivation = { node: 'choice', id: 'a.b', amb: 'AMB-00', option: 'YES', label };

  it('sums up many alike facts and names the odd one', () => {
    const days = Array.from({ length: 12 }, (_, index) => leaf(index));
    const lines = explainDerivation(
      step({ label, value: 88, unit: 'class-hours', clauses: ['CC24-3B.d'], inputs: days }),
    );
    expect(lines).toEqual([
      '- 示例：88 课时〔CC24-3B.d〕',
      '  - 事实 12 项，其中 11 项计入',
      '  - 事实 第3天：0 课时',
    ]);
  });

  it('lists every choice of the trees once', () => {
    const tree = step({
      label,
      value: ratio(1, 2),
      unit: 'share',
      clauses: [],
      inputs: [choice, step({ label, value: 1, unit: 'fen', clauses: [], inputs: [choice] })],
    });
    expect(choicesOf([tree, tree])).toEqual([choice]);
  });

  it('refers only to a step that has an id', () => {
    expect(() => referTo(step({ label, value: 1, unit: 'fen', clauses: [], inputs: [] }))).toThrow(
      'example',
    );
  });
});

describe('canonical JSON', () => {
  it('orders keys and leaves no space, whatever order they were written in', () => {
    expect(canonicalJson({ b: 1, a: { d: '二', c: [1, 2] } })).toBe(
      '{"a":{"c":[1,2],"d":"二"},"b":1}',
    );
  });
});
