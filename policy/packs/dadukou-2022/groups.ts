import type { SubsidisedGroup } from '#policy/engine/pack.ts';

function group(id: string, zh: string, en: string): SubsidisedGroup {
  return { id, label: { zh, en }, clauses: ['DDK22-2.1.a'] };
}

/** The seven key groups (重点群体) of type 1 (DDK22-2.1.a). */
export const groups: readonly SubsidisedGroup[] = [
  group(
    'lifted-out-of-poverty',
    '脱贫人口及其子女',
    'people lifted out of poverty and their children',
  ),
  group('graduate', '毕业年度高校毕业生', 'graduates in their graduation year'),
  group('school-leaver', '两后生', 'school leavers who do not study on'),
  group(
    'rural-transfer-worker',
    '农村转移就业劳动者',
    'rural workers who move to other employment',
  ),
  group('registered-unemployed', '城镇登记失业人员', 'registered unemployed townspeople'),
  group('disabled', '残疾人', 'disabled people'),
  group('veteran', '退役军人', 'veterans'),
];
