import { describe, expect, it } from 'vitest';
import { askAgain, askOnceMore, roundOf } from '#functions/cases/asks.ts';

describe('the round of a question', () => {
  it('is the first where it was counted before it was put', () => {
    expect(roundOf(askAgain({}, 'review-application'), 'review-application')).toBe(1);
  });

  it('is another after an answer, even where the first time was never counted', () => {
    const once = askOnceMore({}, 'record-payment');
    expect(roundOf({}, 'record-payment')).toBe(1);
    expect(roundOf(once, 'record-payment')).toBe(2);
    expect(roundOf(askOnceMore(once, 'record-payment'), 'record-payment')).toBe(3);
  });
});
