import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** A field that training of the district turns to first (重点领域). */
export interface TrainingField {
  readonly id: string;
  readonly label: Bilingual;
  readonly industries: readonly string[];
  readonly clauses: readonly ClauseId[];
}

/** The fields of section three; the lists are open in the text. */
export const fields: readonly TrainingField[] = [
  {
    id: 'pillar-industries',
    label: { zh: '支柱产业和重点产业', en: 'pillar and key industries' },
    industries: [
      '汽车',
      '电子',
      '装备',
      '材料',
      '医药',
      '摩托车',
      '能源',
      '消费品',
      '信息技术',
      '软件',
      '现代服务业',
    ],
    clauses: ['DDK22-3.1'],
  },
  {
    id: 'industrial-chains',
    label: { zh: '重点发展产业和产业链', en: 'industries of the plan and industrial chains' },
    industries: ['集成电路', '新型显示', '被动元件'],
    clauses: ['DDK22-3.2'],
  },
  {
    id: 'regional-industries',
    label: { zh: '区域支柱和特色产业', en: 'regional pillar and special industries' },
    industries: [],
    clauses: ['DDK22-3.3'],
  },
];
