import type { ClauseId } from '#policy/engine/clause.ts';

/** The years of the action (QJ19-1.2.a). */
export const planYears = [2019, 2020, 2021] as const;

/** A year of the action. */
export type PlanYear = (typeof planYears)[number];

/** A row of the annex: who is responsible, who helps, and person-times by year. */
export interface PlanRow {
  readonly row: number;
  readonly clause: ClauseId;
  readonly unit: string;
  /** As the annex names them; two of the names mean several offices. */
  readonly cooperating: readonly string[];
  readonly personTimes: readonly [y2019: number, y2020: number, y2021: number];
  /** True where the people trained belong to a group whose data only few may see. */
  readonly restricted: boolean;
}

const bureau = '区人力社保局';
const towns = '各街镇';

const rows: readonly (readonly [
  unit: string,
  cooperating: readonly string[],
  personTimes: PlanRow['personTimes'],
])[] = [
  [bureau, ['领导小组成员单位', towns], [6700, 7000, 7500]],
  ['区经济信息委', ['区工业园区管委会', '区食品园区管委会', bureau], [600, 800, 1200]],
  ['区教委', [bureau], [500, 600, 700]],
  ['区住房城乡建委', [bureau, towns], [500, 1000, 1300]],
  ['区农业农村委', [towns], [800, 1000, 1200]],
  ['区商务委', [bureau], [200, 300, 500]],
  ['区文化旅游委', [bureau, towns], [100, 300, 400]],
  ['区卫生健康委', [bureau, towns], [200, 200, 200]],
  ['区国资委', [bureau], [300, 500, 600]],
  ['区扶贫办', [bureau, towns], [400, 400, 500]],
  ['区应急局', [towns], [200, 1000, 1100]],
  ['区司法局', [bureau, towns], [100, 100, 100]],
  ['区交通局', [bureau], [200, 300, 400]],
  ['区退役军人事务局', [towns], [100, 100, 100]],
  ['区总工会', [bureau], [200, 300, 400]],
  ['团区委', [bureau, towns], [100, 200, 300]],
  ['区妇联', [bureau, towns], [100, 100, 300]],
  ['区市场监管局', [bureau, '区商务委', towns], [100, 100, 200]],
];

/** The guidance plan of the annex: eighteen responsible units over three years (QJ19-A.01 to A.18). */
export const guidancePlan: readonly PlanRow[] = rows.map(
  ([unit, cooperating, personTimes], index): PlanRow => ({
    row: index + 1,
    clause: `QJ19-A.${String(index + 1).padStart(2, '0')}`,
    unit,
    cooperating,
    personTimes,
    restricted: unit === '区司法局',
  }),
);

/** The totals that the annex and the text of QJ19-1.2.a both name. */
export const plannedTotals = { byYear: [11_400, 14_300, 17_000], all: 42_700 } as const;

/** The sum of the units’ person-times in a year of the plan (QJ19-A.sum). */
export function sumOfYear(year: PlanYear): number {
  const column = planYears.indexOf(year);
  return guidancePlan.reduce((sum, { personTimes }) => sum + (personTimes[column] ?? 0), 0);
}
