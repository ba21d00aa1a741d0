import { describe, expect, it } from 'vitest';
import { workView } from '#functions/portal/office/work-view.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { sampleTask } from '../../cases/sample-case.ts';

const today = civilDate('2024-05-07');
const task = (subject: string, over: object) => sampleTask(subject, 'review-application', over);
const decided = (subject: string, at: string) =>
  task(subject, {
    status: 'decided',
    decision: { outcome: 'approved', by: 'reviewer-1', at },
  });

describe('my work', () => {
  it('puts what is overdue first and leaves out what is void', () => {
    const view = workView(
      [
        task('P2024-0001', { dueOn: '2024-05-20' }),
        task('P2024-0002', { dueOn: '2024-05-06' }),
        task('P2024-0003', { dueOn: '2024-05-07' }),
        task('P2024-0004', { status: 'void', voidedAt: '2024-05-06T01:00:00.000Z' }),
      ],
      today,
    );

    expect(view.waiting.map(({ subject, overdue }) => [subject, overdue])).toEqual([
      ['P2024-0002', true],
      ['P2024-0003', false],
      ['P2024-0001', false],
    ]);
  });

  it('shows the last twenty decisions, the newest first, in the words of the answer', () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      decided(`P2024-00${at + 10}`, `2024-05-06T01:${String(at).padStart(2, '0')}:00.000Z`),
    );

    const { decided: lately } = workView(many, today);

    expect(lately).toHaveLength(20);
    expect(lately[0]).toMatchObject({ subject: 'P2024-0034', outcome: '同意立项' });
  });
});
