import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { inOrder } from '#policy/engine/facts/in-order.ts';

const span = z
  .object({ from: z.string(), to: z.string().nullable().optional() })
  .refine(...inOrder('from', 'to'));

describe('two days in order', () => {
  it.each([
    ['the same day', '2024-05-01'],
    ['a later day', '2024-05-02'],
    ['a day not known yet', null],
    ['a day left out', undefined],
  ])('takes %s', (_, to) => {
    expect(span.safeParse({ from: '2024-05-01', to }).success).toBe(true);
  });

  it('refuses an earlier day, at that day, in both languages', () => {
    expect(span.safeParse({ from: '2024-05-01', to: '2024-04-30' }).error?.issues).toMatchObject([
      { path: ['to'], params: { zh: '结束日早于开始日。', en: 'Ends before it begins.' } },
    ]);
  });
});
