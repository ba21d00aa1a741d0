import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** A label that a project, class or institution may carry so that reports can tell what it serves. */
export interface PlanTag {
  readonly id: string;
  readonly kind: 'form' | 'organisation' | 'course' | 'programme' | 'priority' | 'place';
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
}

const tags =
  (kind: PlanTag['kind'], ...clauses: readonly ClauseId[]) =>
  (rows: readonly (readonly [id: string, zh: string, en: string])[]): readonly PlanTag[] =>
    rows.map(([id, zh, en]) => ({ id, kind, label: { zh, en }, clauses }));

/** Forms, kinds, programmes and fields of priority of the plan; none of them bars anybody. */
export const planTags: readonly PlanTag[] = [
  ...tags(
    'form',
    'CQ145-04.c',
  )([
    ['employment', '就业技能培训', 'for employment'],
    ['upgrading', '岗位技能提升', 'upgrading on the post'],
  ]),
  ...tags('form', 'CQ145-04.c', 'CQ145-09.a')([['start-up', '创业培训', 'start-up training']]),
  ...tags(
    'organisation',
    'CQ145-05.c',
  )([
    ['order-based', '订单式', 'order-based'],
    ['project-based', '项目制', 'project-based'],
  ]),
  ...tags(
    'organisation',
    'CQ145-05.d',
  )([['joint', '龙头带动中小微企业', 'joint with small firms']]),
  ...tags(
    'organisation',
    'CQ145-07',
  )([
    ['apprentice-new', '学徒：新入职', 'apprentice, new'],
    ['apprentice-serving', '学徒：在岗', 'apprentice, serving'],
    ['apprentice-transferring', '学徒：转岗', 'apprentice, transferring'],
  ]),
  ...tags(
    'course',
    'CQ145-05.a',
  )([
    ['pre-post', '岗前培训', 'before the post'],
    ['safety', '安全技能', 'safety'],
    ['general', '通用素质', 'general competence'],
    ['retraining', '转岗转业', 'for another post'],
    ['digital', '数字技能普及', 'digital skills'],
  ]),
  ...tags('programme', 'CQ145-06.a')([['youth-skills', '青年技能行动', 'youth skills']]),
  ...tags('programme', 'CQ145-06.c')([['labour-reserve', '劳动预备培训', 'labour reserve']]),
  ...tags(
    'programme',
    'CQ145-06.e',
  )([['rural-quality', '乡村振兴优质培训项目', 'quality projects of rural revitalisation']]),
  ...tags(
    'programme',
    'CQ145-15.a',
  )([
    ['technician', '技师培训项目', 'technician projects'],
    ['quality-staff', '质量人员培训计划', 'quality staff plan'],
  ]),
  ...tags(
    'programme',
    'CQ145-17',
    'CQ145-B5.2',
    'CQ145-B5.3',
  )([['brand', '培训品牌项目', 'brand project']]),
  ...tags(
    'priority',
    'CQ145-05.b',
  )([
    ['domestic-service', '家政服务', 'domestic service'],
    ['human-resources', '人力资源服务', 'human-resources service'],
  ]),
  ...tags(
    'priority',
    'CQ145-16.c',
  )([
    ['manufacturing', '制造业', 'manufacturing'],
    ['care', '康养', 'care'],
    ['child-care', '婴幼儿照护', 'child care'],
  ]),
  ...tags('place', 'CQ145-10.b', 'CQ145-10.a')([['public-base', '公共实训基地', 'public base']]),
  ...tags('place', 'CQ145-12.b')([['campus', '校园班', 'class on campus']]),
];
