import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** The years of the plan. */
export const planYears = [2021, 2022, 2023, 2024, 2025] as const;

/** What an indicator counts. */
export type IndicatorUnit = 'person-times' | 'persons' | 'sets' | 'platforms' | 'bases' | 'bodies';

/** A figure of the plan. */
export interface Indicator {
  /** The clause, and the number of the figure in it. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly label: Bilingual;
  /** In single units: 150 万人次 is 1,500,000. */
  readonly target: number;
  readonly unit: IndicatorUnit;
  /** How the text marks it: a total of five years, a stock at the end, or not at all (AMB-75). */
  readonly mark: 'cumulative' | 'stock' | 'none';
  /** True where the note says the figure is expected, not binding (预期性). */
  readonly expected: boolean;
}

type Row = readonly [
  clause: ClauseId,
  zh: string,
  en: string,
  target: number,
  unit: IndicatorUnit,
  mark: Indicator['mark'],
];

const rows: readonly Row[] = [
  [
    'CQ145-B1.1',
    '补贴性职业技能培训',
    'subsidised training',
    1_500_000,
    'person-times',
    'cumulative',
  ],
  ['CQ145-B1.2', '其中农民工', 'of these migrant workers', 400_000, 'person-times', 'cumulative'],
  ['CQ145-B1.2x', '新型学徒制', 'apprenticeship', 80_000, 'person-times', 'cumulative'],
  ['CQ145-B1.3', '新增持证人员', 'people with new certificates', 650_000, 'persons', 'cumulative'],
  ['CQ145-B1.4', '其中高级工以上', 'of these senior or above', 300_000, 'persons', 'cumulative'],
  ['CQ145-B1.5', '杰出技能人才', 'outstanding skilled people', 240, 'person-times', 'cumulative'],
  ['CQ145-B1.6', '新职业标准', 'standards of new occupations', 60, 'sets', 'stock'],
  ['CQ145-B1.7', '第三方线上平台', 'third-party online platforms', 15, 'platforms', 'stock'],
  ['CQ145-03.c', '技能人才总量', 'skilled people', 4_500_000, 'persons', 'stock'],
  [
    'CQ145-B2.1',
    '重点帮扶区县培训',
    'training in revitalisation districts',
    300_000,
    'person-times',
    'none',
  ],
  ['CQ145-B4.1', '引进高技能人才', 'high-skilled people attracted', 1200, 'persons', 'cumulative'],
  [
    'CQ145-B4.1',
    '推荐中华技能大奖',
    'recommended for the national award',
    2,
    'persons',
    'cumulative',
  ],
  [
    'CQ145-B4.1',
    '推荐政府特殊津贴',
    'recommended for the special allowance',
    30,
    'persons',
    'cumulative',
  ],
  [
    'CQ145-B4.1',
    '推荐全国技术能手',
    'recommended as national experts',
    30,
    'persons',
    'cumulative',
  ],
  ['CQ145-B4.2', '重庆技能大师', 'masters of the city', 30, 'persons', 'none'],
  ['CQ145-B4.2', '全市技术能手', 'experts of the city', 300, 'persons', 'none'],
  ['CQ145-B4.2', '技教名师', 'teachers of renown', 50, 'persons', 'none'],
  ['CQ145-B4.2', '青年技能之星', 'young stars', 300, 'persons', 'none'],
  ['CQ145-B4.3', '技师和高级技师', 'technicians and senior technicians', 50_000, 'persons', 'none'],
  ['CQ145-B4.4', '国家级培训基地', 'national bases', 25, 'bases', 'none'],
  ['CQ145-B4.4', '市级培训基地', 'municipal bases', 50, 'bases', 'none'],
  ['CQ145-B4.4', '国家级大师工作室', 'national studios', 25, 'bases', 'none'],
  ['CQ145-B4.4', '首席大师工作室', 'chief studios', 75, 'bases', 'none'],
  ['CQ145-B4.4', '市级大师工作室', 'municipal studios', 125, 'bases', 'none'],
  ['CQ145-B5.4', '新职业示范基地', 'bases of new occupations', 150, 'bases', 'none'],
  ['CQ145-B5.4', '新型技能人才', 'people of new skills', 200_000, 'persons', 'none'],
  ['CQ145-B6.1', '专项能力考核项目', 'special-capability tests', 60, 'sets', 'cumulative'],
  ['CQ145-B6.2', '技能等级认定', 'level evaluations', 1_000_000, 'person-times', 'cumulative'],
  [
    'CQ145-B6.2',
    '专项能力考核',
    'special-capability evaluations',
    500_000,
    'person-times',
    'cumulative',
  ],
  ['CQ145-B6.3', '企业评价机构', 'enterprise evaluators', 100, 'bodies', 'stock'],
  ['CQ145-B6.3', '社会评价组织', 'social evaluators', 180, 'bodies', 'stock'],
  ['CQ145-B6.4', '考评员', 'examiners', 3000, 'persons', 'stock'],
  ['CQ145-B6.4', '质量督导员', 'quality supervisors', 1000, 'persons', 'stock'],
];

/** Every figure of the plan, numbered within its clause. */
export const indicators: readonly Indicator[] = rows.map(
  ([clause, zh, en, target, unit, mark], index): Indicator => {
    const number = rows.slice(0, index + 1).filter(([of]) => of === clause).length;
    return {
      id: `${clause}/${number}`,
      clause,
      label: { zh, en },
      target,
      unit,
      mark,
      expected: clause.startsWith('CQ145-B1.'),
    };
  },
);
