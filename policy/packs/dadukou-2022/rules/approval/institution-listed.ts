import { defineRule } from '#policy/engine/define-rule.ts';
import type { DistrictApprovalFacts } from '../../facts/approval.ts';

/** A training body stands in the city's list and is filed in the district, both valid on the day of approval (DDK22-4.a). */
export const institutionListed = defineRule<DistrictApprovalFacts>(
  {
    id: 'ddk22/approval/institution-listed',
    stage: 'approval',
    clauses: ['DDK22-4.a'],
    title: { zh: '机构在市目录并在区备案', en: 'Institution listed and filed' },
  },
  ({ asOf, institution }, _law, say) => {
    const subject = { kind: 'institution', id: institution.id } as const;
    const valid = (entry: { readonly from: string; readonly to?: string | undefined } | null) =>
      entry !== null && entry.from <= asOf && (entry.to === undefined || asOf <= entry.to);
    const lacking = [
      ...(valid(institution.cityListing) ? [] : [['市补贴性培训机构目录', 'the city list']]),
      ...(valid(institution.districtFiling) ? [] : [['本区备案', 'the district filing']]),
    ];
    return [
      lacking.length === 0
        ? say.pass(subject, {
            observed: asOf,
            zh: '在市目录内并在本区备案。',
            en: 'In the city list and filed in the district.',
          })
        : say.block(subject, {
            observed: asOf,
            zh: `${asOf} 不在${lacking.map(([zh]) => zh).join('、')}内。`,
            en: `On ${asOf} not in ${lacking.map(([, en]) => en).join(' nor ')}.`,
          }),
    ];
  },
);
