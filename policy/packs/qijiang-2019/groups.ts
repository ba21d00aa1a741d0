import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { SubsidisedGroup } from '#policy/engine/pack.ts';

/** A group of the Qijiang notice, and what it is entitled to. */
export interface QijiangGroup extends SubsidisedGroup {
  /** Trained free of charge. */
  readonly free: boolean;
  /** Receives a living allowance during training, unless the district decides otherwise (QJ19-4.2.e). */
  readonly allowance: boolean;
  /** Belongs to a group whose data only few may see. */
  readonly restricted: boolean;
  /** Named as one that project training may serve; the list is open (QJ19-4.2.h). */
  readonly projectTraining: boolean;
}

type Right = 'free' | 'allowance' | 'restricted' | 'projectTraining';

function group(
  id: string,
  zh: string,
  en: string,
  clauses: readonly ClauseId[],
  ...rights: readonly Right[]
): QijiangGroup {
  const label: Bilingual = { zh, en };
  const has = (right: Right) => rights.includes(right);
  return {
    id,
    label,
    clauses,
    free: has('free'),
    allowance: has('allowance'),
    restricted: has('restricted'),
    projectTraining: has('projectTraining'),
  };
}

/** Whom the notice subsidises, with the sub-groups that its rights tell apart. */
export const groups: readonly QijiangGroup[] = [
  group('poor-family-child', '贫困家庭子女', 'children of poor families', ['QJ19-4.1.a'], 'free'),
  group(
    'poor-worker',
    '贫困劳动力',
    'poor workers',
    ['QJ19-2.3.a', 'QJ19-4.1.a', 'QJ19-4.1.c', 'QJ19-4.1.f', 'QJ19-4.2.h'],
    'free',
    'allowance',
    'projectTraining',
  ),
  group(
    'school-leaver',
    '城镇“两后生”',
    'urban school leavers',
    ['QJ19-2.2.a', 'QJ19-4.1.a'],
    'free',
  ),
  group(
    'rural-school-leaver',
    '农村“两后生”',
    'rural school leavers',
    ['QJ19-2.2.a', 'QJ19-4.1.a', 'QJ19-4.1.c'],
    'free',
    'allowance',
  ),
  group(
    'subsistence-school-leaver',
    '城市低保家庭“两后生”',
    'urban school leavers on subsistence allowance',
    ['QJ19-2.2.a', 'QJ19-4.1.a', 'QJ19-4.1.c'],
    'free',
    'allowance',
  ),
  group(
    'rural-migrant-worker',
    '农村转移就业劳动者',
    'rural migrant workers',
    ['QJ19-2.2.a', 'QJ19-4.1.a'],
    'free',
  ),
  group(
    'laid-off',
    '下岗失业和转岗人员',
    'laid-off and transferred workers',
    ['QJ19-2.2.a', 'QJ19-4.1.a'],
    'free',
  ),
  group(
    'capacity-cut',
    '去产能失业人员',
    'people unemployed by capacity cuts',
    ['QJ19-4.1.a', 'QJ19-4.2.h'],
    'free',
    'projectTraining',
  ),
  group(
    'veteran',
    '退役军人',
    'veterans',
    ['QJ19-2.2.a', 'QJ19-4.1.a', 'QJ19-4.2.h'],
    'free',
    'projectTraining',
  ),
  group(
    'disabled',
    '残疾人',
    'disabled people',
    ['QJ19-2.2.a', 'QJ19-4.1.a', 'QJ19-4.1.c'],
    'free',
    // The notice counts them among the people with employment difficulty.
    'allowance',
    'restricted',
  ),
  group(
    'employment-difficulty',
    '就业困难人员',
    'people with employment difficulty',
    ['QJ19-2.2.a', 'QJ19-4.1.c', 'QJ19-4.1.f'],
    'allowance',
  ),
  group(
    'prisoner',
    '服刑人员',
    'prisoners',
    ['QJ19-2.2.a', 'QJ19-4.1.c'],
    'allowance',
    'restricted',
  ),
  group(
    'drug-treatment',
    '强制隔离戒毒和戒毒康复人员',
    'people in drug treatment',
    ['QJ19-2.2.a', 'QJ19-4.1.c'],
    'allowance',
    'restricted',
  ),
  group(
    'zero-employment-family',
    '零就业家庭成员',
    'members of zero-employment families',
    ['QJ19-4.1.c', 'QJ19-4.1.f'],
    'allowance',
  ),
  group('graduate', '高校毕业生', 'graduates', ['QJ19-4.1.b']),
  group('enterprise-staff', '企业职工', 'enterprise staff', ['QJ19-4.1.b', 'QJ19-4.1.d']),
  group('covered-by-decision', '经决定纳入的人员', 'people covered by decision', ['QJ19-4.2.f']),
];

/** The group of an id; undefined for one the notice does not know. */
export function groupOf(id: string | null): QijiangGroup | undefined {
  return groups.find((each) => each.id === id);
}
