import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type Finding, verdictOf } from '#policy/engine/finding.ts';
import { applyWaivers, type Waiver } from '#policy/engine/waiver.ts';

const block: Finding = {
  rule: 'example/rule',
  clauses: ['CC24-3B.b'],
  subject: { kind: 'project', id: 'P1' },
  outcome: 'block',
  waivable: true,
  sentence: { zh: '不足。', en: 'Too few.' },
};

const waiver: Waiver = {
  rule: 'example/rule',
  subject: { kind: 'project', id: 'P1' },
  officer: 'O1',
  reason: '示例理由',
  on: civilDate('2024-05-06'),
};

describe('a waiver', () => {
  it('turns its block into a warning that cites officer, day and reason', () => {
    const waived = applyWaivers(block, [waiver]);
    expect(waived).toMatchObject({
      outcome: 'warn',
      waivedBy: { officer: 'O1', reason: '示例理由', on: '2024-05-06' },
    });
    expect(waived.sentence.zh).toContain('示例理由');
  });

  it.each([
    ['of another rule', { ...waiver, rule: 'example/other' }],
    ['of another project', { ...waiver, subject: { kind: 'project', id: 'P2' } as const }],
    ['of a class with the same id', { ...waiver, subject: { kind: 'class', id: 'P1' } as const }],
  ])('%s changes nothing', (_what, other) => {
    expect(applyWaivers(block, [other])).toEqual(block);
  });

  it('does not lift a block that nobody may waive, nor an undetermined finding', () => {
    const final = { ...block, waivable: false };
    const open = { ...block, outcome: 'undetermined' as const };
    expect([applyWaivers(final, [waiver]), applyWaivers(open, [waiver])]).toEqual([final, open]);
  });
});

describe('the verdict', () => {
  const of = (outcome: Finding['outcome']): Finding => ({ ...block, outcome });

  it.each([
    [['pass', 'warn', 'not-applicable'], 'passed'],
    [['pass', 'undetermined'], 'undetermined'],
    [['undetermined', 'block', 'pass'], 'blocked'],
    [[], 'passed'],
  ] as const)('of %j is %s', (outcomes, verdict) => {
    expect(verdictOf(outcomes.map(of))).toBe(verdict);
  });
});
