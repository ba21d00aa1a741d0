import { describe, expect, it } from 'vitest';
import { advanceCeiling } from '#policy/engine/advance-ceiling.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { explainStatement } from '#policy/engine/explain-statement.ts';
import { advanceFactsSchema } from '#policy/engine/facts/advance.ts';
import { parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { formatYuan, parseYuan } from '#policy/engine/fen.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide } from '#policy/engine/rule.ts';
import { courseFactsSchema } from '#policy/packs/chongqing-2021/facts/course.ts';
import { settleCourse } from '#policy/packs/chongqing-2021/settlement/settle-course.ts';
import { courseProgramme, dadukou2022 } from '#policy/packs/dadukou-2022/pack.ts';
import { advanceRules } from '#policy/packs/dadukou-2022/rules/rules.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';

const law = (choices = {}) => lawOn(dadukou2022, civilDate('2022-05-10'), choices);

function advance(yuan: string, rest: Record<string, unknown> = {}) {
  return advanceFactsSchema.parse({
    id: 'v1',
    projectId: 'p1',
    projectKind: 'course',
    on: '2022-05-20',
    requestedFen: parseYuan(yuan),
    openedOn: '2022-05-10',
    financeConsent: { on: '2022-05-18' },
    plannedHeadcount: 35,
    enrolled: 30,
    perHeadFen: parseYuan('1500.00'),
    earlier: [],
    waivers: [],
    ...rest,
  });
}

const paid = (id: string, yuan: string) => ({ id, fen: parseYuan(yuan), paidOn: '2022-05-19' });

describe('advances in Dadukou', () => {
  it.each<[string, ReturnType<typeof advance>, Record<string, string>, boolean]>([
    ['WE-69 exactly the ceiling', advance('9000.00'), {}, true],
    ['WE-69 a fen above it', advance('9000.01'), {}, false],
    ['of an apprenticeship', advance('9000.00', { projectKind: 'apprenticeship' }), {}, false],
    ['WE-69 before the opening', advance('9000.00', { openedOn: null }), {}, false],
    [
      'WE-69 asked before the opening day',
      advance('9000.00', { openedOn: '2022-06-01' }),
      {},
      false,
    ],
    ['WE-69 without consent of finance', advance('9000.00', { financeConsent: null }), {}, false],
    ['WE-70 of the approved plan', advance('10500.00'), { 'advance.base': 'APPROVED_PLAN' }, true],
    ['WE-70 of those enrolled', advance('10500.00'), {}, false],
    [
      'WE-70 a second instalment',
      advance('3000.00', { earlier: [paid('v0', '6000.00')] }),
      {},
      true,
    ],
    [
      'WE-70 a third of one fen',
      advance('0.01', { earlier: [paid('v0', '6000.00'), paid('v00', '3000.00')] }),
      {},
      false,
    ],
  ])('%s', (_name, facts, choices, accepted) => {
    const blocked = decide(advanceRules, facts, law(choices)).some(
      ({ outcome }) => outcome === 'block',
    );
    expect(blocked).toBe(!accepted);
  });

  it('is not asked for once more where it is paid already, and none is named twice', () => {
    const asked = { ...advance('1.00'), earlier: [paid('v1', '1.00')] };
    const twice = { ...advance('1.00'), earlier: [paid('v0', '1.00'), paid('v0', '1.00')] };
    expect(parseFacts(advanceFactsSchema, asked)).toMatchObject({
      problems: [{ path: 'earlier[0].id', value: '"v1"', sentence: { zh: '预拨 v1 已经拨付。' } }],
    });
    expect(parseFacts(advanceFactsSchema, twice)).toMatchObject({
      problems: [{ path: 'earlier[1].id', value: '"v0"' }],
    });
    const settled = { ...courseFacts({ standard: 1500, days: [[6, 0]] }), advances: twice.earlier };
    expect(parseFacts(courseFactsSchema, settled)).toMatchObject({
      problems: [{ path: 'advances[1].id', value: '"v0"' }],
    });
  });

  it('WE-69 and WE-70 have ceilings of 9,000.00 and 10,500.00', () => {
    const share = law().share('ddk22.advance_share_max');
    expect(formatYuan(advanceCeiling(advance('1.00'), 30, share).ceilingFen)).toBe('9000.00');
    expect(formatYuan(advanceCeiling(advance('1.00'), 35, share).ceilingFen)).toBe('10500.00');
  });

  it.each([
    ['of those enrolled', {}, 'refused', '45000.00', '0.00'],
    [
      'WE-70 of the approved plan',
      { 'advance.base': 'APPROVED_PLAN' },
      'payable',
      '52500.00',
      '10500.00',
    ],
  ])('settles what is within the ceiling %s', (_what, choices, status, whole, yuan) => {
    const claim = { ...advance('10500.00'), kind: 'advance' as const };
    const settled = dadukou2022.settle(claim, { computedBy: 'test', choices });
    expect([settled.status, formatYuan(settled.totalFen)]).toEqual([status, yuan]);
    expect(explainStatement(settled)).toContain(`1/5 × ${whole}`);
  });

  it('computes no ceiling without an entered standard', () => {
    expect(() => decide(advanceRules, advance('1.00', { perHeadFen: null }), law())).toThrow(
      'standard',
    );
  });

  it.each([
    ['WE-69 26 certificates: a balance of 30,000.00', 26, 4, '39000.00', '30000.00', '0.00'],
    ['WE-72 5 certificates: 1,500.00 to recover', 5, 25, '7500.00', '0.00', '1500.00'],
  ])('%s', (_name, certified, uncertified, total, balance, recover) => {
    const example = courseFacts({
      standard: 1500,
      mode: 'full-day',
      days: daysOf(10, 6),
      certified,
      uncertified,
    });
    const facts = {
      ...example,
      project: { ...example.project, projectType: 'staff-upgrading' as const },
      taskVerdict: {
        completed: true,
        officer: '样例经办人',
        reason: '按计划完成',
        on: civilDate('2021-08-25'),
      },
      advances: [{ id: 'v1', fen: parseYuan('9000.00'), paidOn: civilDate('2021-05-20') }],
    };
    const at2022 = {
      ...facts,
      classes: facts.classes.map((each) => ({
        ...each,
        openingApprovedOn: civilDate('2022-05-10'),
      })),
    };
    const statement = settleCourse(courseProgramme, at2022, { computedBy: 'test' });
    expect(statement).toMatchObject({ status: 'payable', provisional: true });
    expect(formatYuan(statement.totalFen)).toBe(total);
    expect(statement.advance && formatYuan(statement.advance.balanceFen)).toBe(balance);
    expect(statement.advance && formatYuan(statement.advance.recoverFen)).toBe(recover);
  });
});
