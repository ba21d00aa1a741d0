import { expect, it } from 'vitest';
import * as z from 'zod';
import { onceEach, traineesOnce } from '#policy/engine/facts/once-each.ts';

it('refuses a list that names the same twice, in both languages', () => {
  const words = { zh: '写了两次。', en: 'Given twice.' };
  const days = z.array(z.string()).refine(...onceEach<string>((day) => day, words));
  expect(days.safeParse([]).success).toBe(true);
  expect(days.safeParse(['a', 'b']).success).toBe(true);
  expect(days.safeParse(['a', 'b', 'a']).error?.issues).toMatchObject([{ params: words }]);
});

it('refuses a trainee who stands twice', () => {
  const roster = z
    .array(z.object({ id: z.string() }))
    .refine(...traineesOnce<{ id: string }>(({ id }) => id));
  expect(roster.safeParse([{ id: 'a' }, { id: 'a' }]).error?.issues).toMatchObject([
    { params: { zh: '学员编号重复。', en: 'A trainee stands twice.' } },
  ]);
});
