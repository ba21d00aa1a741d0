import { describe, expect, it } from 'vitest';
import { type AnswerForm, answerOfForm } from '#functions/portal/office/answer-form.ts';
import type { ShownTask } from '#functions/portal/office/task-view.ts';

const shown = {
  questions: [{ id: 'task-completed', question: '是否完成？', clauses: [] }],
  explanations: [{ classId: 'P2024-0001-C1', sentence: '缺少说明' }],
  answers: [
    { outcome: 'approved', label: '同意', effect: '', reasonRequired: false },
    { outcome: 'returned', label: '退回', effect: '', reasonRequired: true },
  ],
} as unknown as ShownTask;
const sent = (over: Partial<AnswerForm>): AnswerForm => ({
  outcome: 'approved',
  shownHash: '0'.repeat(64),
  questions: { 'task-completed': 'yes' },
  ...over,
});

describe('the answer to a statement with a drifted theory share', () => {
  it('takes why it is accepted along', () => {
    const explanations = { 'P2024-0001-C1': ' 设备检修 ', 'P2024-0009-C1': '不在页面上' };
    expect(answerOfForm(sent({ explanations }), shown, 'review-statement').record).toEqual({
      questions: { 'task-completed': 'yes' },
      theoryExplanations: { 'P2024-0001-C1': '设备检修' },
    });
  });

  it('is refused at its field where it approves without a word', () => {
    expect(() => answerOfForm(sent({}), shown, 'review-statement')).toThrow(
      expect.objectContaining({
        fields: [expect.objectContaining({ field: 'explanations.P2024-0001-C1' })],
      }),
    );
  });

  it('needs none where it does not approve', () => {
    const returned = sent({ outcome: 'returned', reason: '请补充说明' });
    const { record } = answerOfForm(returned, shown, 'review-statement');
    expect(record).toEqual({ questions: { 'task-completed': 'yes' } });
  });
});
