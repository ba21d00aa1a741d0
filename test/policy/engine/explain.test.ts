import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { OtherReading } from '#policy/engine/compare-readings.ts';
import type { Counterfactual } from '#policy/engine/counterfactual.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { choicesOf, factLeaf, referTo, step } from '#policy/engine/derive.ts';
import { explainCounterfactuals } from '#policy/engine/explain-counterfactuals.ts';
import { explainDerivation } from '#policy/engine/explain-derivation.ts';
import { explainReadings } from '#policy/engine/explain-readings.ts';
import { explainStatement } from '#policy/engine/explain-statement.ts';
import { explainValue } from '#policy/engine/explain-value.ts';
import { fen } from '#policy/engine/fen.ts';
import { ratio } from '#policy/engine/ratio.ts';
import type { Statement } from '#policy/engine/statement.ts';

const label = { zh: '示例', en: 'example' };

describe('a value in Chinese', () => {
  it.each([
    ['6531600', 'fen', '65,316.00 元'],
    ['5', 'fen', '0.05 元'],
    ['123456789', 'fen', '1,234,567.89 元'],
    ['671040/310', 'fen', '671040/310 分'],
    ['7/10', 'share', '7/10（70.00%）'],
    ['240', 'class-hours', '240 课时'],
    ['45', 'minutes', '45 分钟'],
    ['12', 'persons', '12 人'],
    ['20', 'days', '20 天'],
    ['3', 'months', '3 个月'],
    ['2', 'events', '2 次'],
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

  it('never sums up a rate or a share with them', () => {
    const rate = factLeaf('rate', { zh: '标准', en: 'rate' }, 15_000, 'fen');
    const share = factLeaf('uplift', { zh: '上浮', en: 'uplift' }, '1/10', 'share');
    const days = Array.from({ length: 9 }, (_, index) => leaf(index));
    const inputs = [rate, ...days, share];
    const lines = explainDerivation(step({ label, value: 1, unit: 'fen', clauses: [], inputs }));
    expect(lines.slice(1)).toEqual([
      '  - 事实 标准：150.00 元',
      '  - 事实 上浮：1/10（10.00%）',
      '  - 事实 9 项，其中 8 项计入',
      '  - 事实 第3天：0 课时',
    ]);
  });

  it('lists up to eight facts one by one, with their evidence', () => {
    const shown = (index: number): Derivation => {
      const refs = ['e1', 'e2'].map((evidenceId) => ({ evidenceId, version: '1', sha256: '' }));
      return { ...leaf(index), evidence: refs } as Derivation;
    };
    const inputs = [shown(0), ...Array.from({ length: 7 }, (_, index) => leaf(index + 1))];
    const lines = explainDerivation(
      step({ label, value: 56, unit: 'class-hours', clauses: [], inputs }),
    );
    expect(lines).toEqual([
      '- 示例：56 课时',
      '  - 事实 第0天：8 课时［e1，e2］',
      ...[1, 2, 3, 4, 5, 6, 7].map((index) => `  - 事实 第${index}天：${index === 3 ? 0 : 8} 课时`),
    ]);
    expect(explainDerivation(leaf(1))).toEqual(['- 事实 第1天：8 课时']);
  });

  it('puts readings in one line below what they decided', () => {
    const inner = step({ label, value: 1, unit: 'fen', clauses: [], inputs: [choice] });
    const inputs = [choice, inner, { ...choice, amb: 'AMB-01' }];
    const lines = explainDerivation(
      step({ label, value: 2, unit: 'persons', clauses: [], formula: '1 + 1', inputs }),
    );
    expect(lines).toEqual([
      '- 示例：2 人（1 + 1）',
      '  - 示例：0.01 元',
      '    - 口径 AMB-00 YES',
      '  - 口径 AMB-00 YES；AMB-01 YES',
    ]);
    expect(explainDerivation(choice)).toEqual(['- 口径 示例（AMB-00 a.b=YES）']);
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

describe('what other readings would pay', () => {
  const reading = (count: number): OtherReading => ({
    choice: 'a.b',
    amb: 'AMB-00',
    taken: 'YES',
    option: 'NO',
    label,
    status: 'held',
    totalFen: fen(500),
    trainees: Array.from({ length: count }, (_, at) => {
      return { id: `t${at + 1}`, fen: fen(100), otherFen: fen(200) };
    }),
  });
  const lines = (...readings: readonly OtherReading[]) => explainReadings(readings).split('\n');

  it('lists up to eight trainees, and counts more', () => {
    const head = [
      '',
      '换用其他口径的结果',
      '- 示例（AMB-00 a.b=NO）：暂缓（金额为暂算），合计 5.00 元',
    ];
    expect(lines(reading(8))).toEqual([
      ...head,
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `  - 学员 t${at}：1.00 元 → 2.00 元`),
      '',
    ]);
    expect(lines(reading(9))).toEqual([...head, '  - 共 9 名学员的金额不同', '']);
  });

  it('says so where none changes anything', () => {
    expect(lines()).toEqual(['', '换用其他口径的结果', '- 换用其他口径，结果均不变', '']);
  });
});

describe('what would turn a refusal', () => {
  it('says a change as a condition, and a reason as it is', () => {
    const change: Counterfactual = {
      kind: 'change',
      about: { kind: 'trainee', id: 't1' },
      rules: [],
      changes: [],
      oneLess: [],
      sentence: { zh: '再出勤 1 天', en: 'one more day' },
    };
    const none: Counterfactual = {
      kind: 'no-change',
      about: { kind: 'claim', id: 'c1' },
      rules: [],
      sentence: { zh: '只有经办人能改变。', en: 'Only an officer can.' },
    };
    expect(explainCounterfactuals([change, none]).split('\n')).toEqual([
      '',
      '怎样会得到补贴（最小的改变）',
      '- 学员 t1：若再出勤 1 天',
      '- 整个申请：只有经办人能改变。',
      '',
    ]);
    expect(explainCounterfactuals([])).toBe('');
  });
});

describe('a statement', () => {
  const derivation = step({ label, value: 1, unit: 'fen', clauses: [], inputs: [] });
  const finding = (outcome: string) => ({
    outcome,
    clauses: ['CC24-1.a'],
    sentence: { zh: outcome },
  });
  const bare = {
    projectId: 'p1',
    claimId: 'c1',
    asOf: '2024-09-05',
    computedBy: 'test',
    pack: { id: 'cc24', revision: 'cc24@1', lawOf: '2024-05-06' },
    status: 'refused',
    totalFen: 0,
    findings: [],
    gates: [],
    classes: [],
    trainees: [],
    choices: [],
  };
  const text = (change: object) => explainStatement({ ...bare, ...change } as unknown as Statement);

  it('leaves out the sections that have nothing to say', () => {
    expect(text({}).split('\n')).toEqual([
      '结算单：项目 p1，申请 c1',
      '政策包 cc24（cc24@1），适用 2024-05-06 的规定，核算日 2024-09-05，程序版本 test',
      '结论：不予补贴',
      '合计：0.00 元',
      '',
    ]);
  });

  it('says what was found, but not what is in order', () => {
    const outcomes = ['pass', 'warn', 'block', 'undetermined', 'not-applicable'];
    const [, ...found] = text({ findings: outcomes.map(finding) }).split('核查结论');
    expect(found.join('').trim().split('\n')).toEqual([
      '- 〔CC24-1.a〕提示：warn',
      '- 〔CC24-1.a〕不通过：block',
      '- 〔CC24-1.a〕未定：undetermined',
    ]);
  });

  it('names deadline, gates, classes, trainees and readings', () => {
    const whole = text({
      deadline: { lastDay: '2024-09-12', lateWorkingDays: 3 },
      gates: [{ derivation }],
      classes: [
        { id: 'K1', barred: 'outside-window', derivation },
        { id: 'K2', derivation },
      ],
      trainees: [{ derivation }],
      choices: [{ id: 'a.b', amb: 'AMB-00', option: 'YES', label }],
    });
    expect(whole.split('\n').slice(4)).toEqual([
      '申报截止日 2024-09-12，逾期 3 个工作日',
      '',
      '项目条件',
      '- 示例：0.01 元',
      '',
      '班级',
      '班级 K1（不予补贴）',
      '- 示例：0.01 元',
      '班级 K2',
      '- 示例：0.01 元',
      '',
      '学员',
      '- 示例：0.01 元',
      '',
      '采用的解释口径',
      '- 示例（AMB-00 a.b=YES）',
      '',
    ]);
  });
});
