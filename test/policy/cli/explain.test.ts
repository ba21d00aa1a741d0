import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';

const example = 'policy/packs/changchun-2024/examples/we-34.json';

describe('policy explain', () => {
  it('explains the statement in Chinese', () => {
    const { code, out } = run(['explain', example]);
    expect(code).toBe(0);
    expect(out).toContain('合计：65,316.00 元');
    expect(out).toContain('成本补贴：2,160.00 元（9/20 × 4800.00）');
    expect(out).toContain('AMB-28 cost.prorata=MULTIPLY');
  });

  it('says what the other readings would pay', () => {
    const { out } = run(['explain', example]);
    expect(out).toContain('换用其他口径的结果');
    expect(out).toMatch(/AMB-28 cost\.prorata=RATIO_CAPPED）：可拨付，合计 67,200\.00 元/u);
  });

  it('says on which parameters, facts and steps each objection rests', () => {
    const told = run(['explain', example]).out.split('核查结论的依据')[1] ?? '';
    expect(told).toMatch(
      /学员 T17 参训率 69\.58%，不足 70\.00%，不予补贴。：不通过（≥ 70\.00%）〔CC24-4\.1\.d.*\n(?: {2}- .*\n)* {2}- 参数 最低参训率：7\/10/u,
    );
    expect(told).toContain('见 参训率：167/240（69.58%）（trainee:T17:attendance）');
  });

  it('says what would have paid those who earn nothing', () => {
    const { out } = run(['explain', example]);
    expect(out.split('怎样会得到补贴')[1]?.match(/学员/gu)).toHaveLength(2);
  });

  it('takes readings of the city for a district that stands on it', () => {
    const course = 'policy/packs/dadukou-2022/examples/course.json';
    const { out } = run(['explain', course, '--choice', 'settle.days=EXACT_FRACTION']);
    expect(out).toContain('AMB-54 EXACT_FRACTION');
    expect(out).toContain('settle.days=FLOOR_PER_SEGMENT）');
  });
});
