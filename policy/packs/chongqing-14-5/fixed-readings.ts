import type { FixedReading } from '#policy/engine/fixed-reading.ts';

/** The readings of the five-year plan (CQ145) that nobody can change. */
export const fixedReadings: readonly FixedReading[] = [
  {
    id: 'blacklist.term',
    amb: 'AMB-73',
    clauses: ['CQ145-28.d'],
    taken: {
      zh: '列入后直到决定解除为止，在办事项暂停',
      en: 'until a decision lifts it, open cases waiting',
    },
    notTaken: { zh: '满三年自动解除', en: 'lifted by itself after three years' },
    reason: {
      zh: '文件没有期限；自动解除等于代替机关作决定。',
      en: 'The text gives no term, and lifting it by itself would decide in the place of the office.',
    },
  },
];
