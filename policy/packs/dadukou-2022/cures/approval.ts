import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Cures } from '#policy/engine/counterfactual.ts';
import { type Lever, moving, setting } from '#policy/engine/lever.ts';
import { byTheDay } from '../../chongqing-2021/cures/by-the-day.ts';
import type { DistrictApprovalFacts } from '../facts/approval.ts';
import { projectList } from '../project-list.ts';

const byTheOfficer: Bilingual = {
  zh: '经办人认定不符合：只有经办人能改变认定，没有一项事实可以代替。',
  en: 'An officer holds a criterion not to be met: only an officer can change that.',
};

/** An entry valid on `day`: made by then, or kept until then. */
function valid(
  key: 'cityListing' | 'districtFiling',
  { institution, asOf }: DistrictApprovalFacts,
  zh: string,
  en: string,
): Lever {
  const entry = institution[key];
  const path = ['institution', key];
  const endsOn: CivilDate | undefined = entry?.to;
  if (entry === null)
    return setting([{ path, to: { from: asOf } }], `${zh}不晚于 ${asOf}`, `${en} by ${asOf}`);
  return endsOn !== undefined && endsOn < asOf
    ? moving([...path, 'to'], endsOn, 1, `${zh}有效期`, `${en} valid`)
    : byTheDay([...path, 'from'], entry.from, asOf, zh, en);
}

/** What turns each block of an approval in Dadukou. */
export const approvalCures: Cures<DistrictApprovalFacts> = {
  'ddk22/approval/item-listed': () =>
    projectList.items.map(({ name }) =>
      setting(
        [{ path: ['item', 'name'], to: name }],
        `改报清单内的项目，如${name}`,
        `an item of the list, such as ${name}`,
      ),
    ),
  'ddk22/approval/institution-listed': (facts) => [
    valid('cityListing', facts, '列入市目录', 'in the city list'),
    valid('districtFiling', facts, '在本区备案', 'filed in the district'),
    setting(
      [
        { path: ['institution', 'cityListing'], to: { from: facts.asOf } },
        { path: ['institution', 'districtFiling'], to: { from: facts.asOf } },
      ],
      `列入市目录并在本区备案不晚于 ${facts.asOf}`,
      `in the city list and filed in the district by ${facts.asOf}`,
    ),
  ],
  'ddk22/approval/recognition-complete': () => byTheOfficer,
};
