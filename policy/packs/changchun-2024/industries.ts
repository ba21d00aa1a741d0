import type { ClauseId } from '#policy/engine/clause.ts';

/** A group of supported industries (重点产业), annex 1. */
export interface IndustryGroup {
  readonly id: string;
  readonly clause: ClauseId;
  readonly industries: readonly string[];
}

/** The fourteen industries of annex 1 in their three groups. */
export const industryGroups: readonly IndustryGroup[] = [
  {
    id: '3转',
    clause: 'CC24-A1.a',
    industries: ['新能源和智能网联汽车', '高端装备制造', '绿色农产品加工'],
  },
  {
    id: '4强',
    clause: 'CC24-A1.b',
    industries: ['生物医药和生命健康', '光电信息', '绿色能源', '现代文旅和会展业'],
  },
  {
    id: '7新',
    clause: 'CC24-A1.c',
    industries: [
      '氢能和新型储能',
      '航空航天及应用',
      '半导体',
      '新材料',
      '高端医疗装备和创新药',
      '影视文创',
      '数字经济',
    ],
  },
];

/** Annex 2 spells two industries otherwise; both spellings mean the one of annex 1. */
export const industryAliases: ReadonlyMap<string, string> = new Map([
  ['绿色农副产品加工', '绿色农产品加工'],
  ['高端医疗装备', '高端医疗装备和创新药'],
]);
