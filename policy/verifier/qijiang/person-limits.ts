import {
  besideWorkTraining,
  isOneItem,
  itemOnce,
  type Limit,
  yearlyLimit,
} from '../chongqing/person-limits.ts';

/** A course or the upgrading of a skill is subsidised, not both for one item (QJ19-4.1.d). */
const oneOfTwo: Limit = {
  kind: 'other-subsidy',
  bars: ({ asked }, history, law) =>
    asked.kind === 'course' &&
    history.some((one) => one.kind === 'skill-upgrading' && isOneItem(one, asked, law)),
};

/** What the notice of the city and that of Qijiang say of persons (QJ19-4.1.d, 4.2.b, 4.2.c). */
export const limitsOfQijiang: readonly Limit[] = [
  besideWorkTraining,
  yearlyLimit('qj19/opening/annual-limit', 'qj19.subsidies_per_year_max'),
  itemOnce,
  oneOfTwo,
];
