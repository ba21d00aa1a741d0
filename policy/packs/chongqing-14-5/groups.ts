import type { ClauseId } from '#policy/engine/clause.ts';
import type { SubsidisedGroup } from '#policy/engine/pack.ts';

/** A group of the plan; the plan pays nothing itself, the packs of districts do. */
export interface PlannedGroup extends SubsidisedGroup {
  /** Belongs to a group whose data only few may see. */
  readonly restricted: boolean;
}

const groupsOf =
  (clauses: readonly ClauseId[], restricted = false) =>
  (rows: readonly (readonly [id: string, zh: string, en: string])[]): readonly PlannedGroup[] =>
    rows.map(([id, zh, en]) => ({ id, label: { zh, en }, clauses, restricted }));

/** The groups of people that the plan names. */
export const groups: readonly PlannedGroup[] = [
  ...groupsOf(['CQ145-06.a'])([['youth', '高校毕业生等青年', 'graduates and other young people']]),
  ...groupsOf(['CQ145-06.b'])([
    ['veteran', '退役军人', 'veterans'],
    ['unemployed', '失业人员', 'unemployed people'],
    ['low-income', '低收入家庭成员', 'members of low-income families'],
    ['rural-subsistence', '农村“低保”家庭成员', 'rural families on subsistence allowance'],
    ['hard-pressed-family', '困难职工家庭成员', 'members of hard-pressed worker families'],
    ['women', '妇女', 'women'],
  ]),
  ...groupsOf(['CQ145-06.b'], true)([['disabled', '残疾人', 'disabled people']]),
  ...groupsOf(['CQ145-06.c'])([['school-leaver', '未升学毕业生', 'school leavers not studying']]),
  ...groupsOf(
    ['CQ145-06.d'],
    true,
  )([
    ['prisoner', '服刑人员', 'prisoners'],
    ['drug-treatment', '强制隔离戒毒人员', 'people in compulsory drug treatment'],
  ]),
  ...groupsOf(['CQ145-06.e'])([
    ['farmer', '职业农民和涉农人员', 'professional farmers'],
    ['fishery-exit', '禁捕退捕渔民', 'people who left fishery'],
    ['rural-worker', '农村劳动者和返乡农民工', 'rural workers and returned migrants'],
    ['lifted-out-of-poverty', '脱贫劳动力', 'workers lifted out of poverty'],
  ]),
];
