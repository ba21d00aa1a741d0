import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** A label that a project may carry so that reports can tell what it serves. */
export interface ProjectTag {
  readonly id: string;
  readonly kind: 'programme' | 'priority' | 'method' | 'procedure';
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
}

const tags =
  (kind: ProjectTag['kind'], ...clauses: readonly ClauseId[]) =>
  (rows: readonly (readonly [id: string, zh: string, en: string])[]): readonly ProjectTag[] =>
    rows.map(([id, zh, en]) => ({ id, kind, label: { zh, en }, clauses }));

/** Named programmes, fields of priority, teaching methods and procedures of the notice; none of them bars anybody. */
export const projectTags: readonly ProjectTag[] = [
  ...tags(
    'programme',
    'QJ19-2.2.b',
  )([
    ['spring-tide', '农民工“春潮行动”', 'migrant workers’ spring tide'],
    ['study-dream', '求学圆梦行动', 'study dream'],
    ['young-migrant-skills', '新生代农民工技能提升计划', 'young migrants’ skills plan'],
    ['return-home-start-up', '返乡创业培训计划', 'return-home start-up plan'],
    ['labour-reserve', '劳动预备培训', 'labour reserve'],
  ]),
  ...tags(
    'programme',
    'QJ19-2.2.d',
  )([
    ['professional-farmers', '新型职业农民培育', 'professional farmers'],
    ['rural-leaders', '农村实用人才带头人提升', 'rural leaders'],
  ]),
  ...tags(
    'programme',
    'QJ19-2.3.d',
  )([
    ['poverty-relief', '技能培训扶贫行动', 'training against poverty'],
    ['village-start-up-leaders', '贫困村创业致富带头人', 'start-up leaders of poor villages'],
  ]),
  ...tags(
    'priority',
    'QJ19-2.4.a',
  )([
    ['emerging-industry', '新兴产业', 'emerging industries'],
    ['new-occupation', '新职业', 'new occupations'],
    ['scarce-occupation', '紧缺职业', 'scarce occupations'],
  ]),
  ...tags(
    'priority',
    'QJ19-2.4.b',
  )([
    ['domestic-work', '家政', 'domestic work'],
    ['child-care', '托幼', 'child care'],
    ['elderly-care', '养老', 'elderly care'],
    ['car-repair', '汽修', 'car repair'],
  ]),
  ...tags(
    'priority',
    'QJ19-2.4.c',
  )([
    ['aluminium', '铝深加工', 'aluminium processing'],
    ['vehicles', '汽摩整车及核心零部件', 'vehicles and core parts'],
    ['modern-construction', '现代建筑产业化', 'industrialised construction'],
    ['general-trades', '通用工种', 'general trades'],
    ['digital-skills', '数字新技能', 'new digital skills'],
  ]),
  ...tags('priority', 'QJ19-2.4.e')([['culture-tourism', '文旅从业人员', 'culture and tourism']]),
  ...tags('priority', 'QJ19-2.1.f')([['safety', '高危行业安全技能', 'safety in high-risk trades']]),
  ...tags('priority', 'QJ19-2.1.c')([['quality', '质量管理人员', 'quality management staff']]),
  ...tags(
    'method',
    'QJ19-3.4.c',
  )([
    ['work-study', '工学一体化', 'work and study in one'],
    ['training-package', '职业培训包', 'training package'],
    ['internet-plus', '“互联网+”', 'internet-plus'],
  ]),
  ...tags('procedure', 'QJ19-5.2.e')([['commitment', '告知承诺制', 'notification and commitment']]),
];
