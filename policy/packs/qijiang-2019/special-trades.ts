import type { ClauseId } from '#policy/engine/clause.ts';

/** A family of special trades of the district (特色工种). */
export interface SpecialTrade {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly clauses: readonly ClauseId[];
}

/** The six families of special trades behind the brand plan of the district (QJ19-2.4.d). */
export const specialTrades: readonly SpecialTrade[] = [
  { id: 'food', zh: '特色食品加工', en: 'special food' },
  { id: 'e-commerce', zh: '电子商务', en: 'e-commerce' },
  { id: 'prints', zh: '版画制作', en: 'print making' },
  { id: 'rural-tourism', zh: '乡村旅游', en: 'rural tourism' },
  { id: 'planting', zh: '农、林、药种植', en: 'farming, forestry and herbs' },
  { id: 'livestock', zh: '家畜、家禽养殖', en: 'livestock and poultry' },
].map((each) => ({ ...each, clauses: ['QJ19-2.4.d'] }));
