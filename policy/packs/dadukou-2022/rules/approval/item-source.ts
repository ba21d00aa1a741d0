import { defineRule } from '#policy/engine/define-rule.ts';
import type { DistrictApprovalFacts } from '../../facts/approval.ts';

/** An item is mapped to a code with its edition, or marked as a special item (DDK22-3.a, AMB-67). */
export const itemSource = defineRule<DistrictApprovalFacts>(
  {
    id: 'ddk22/approval/item-source',
    stage: 'approval',
    clauses: ['DDK22-3.a'],
    title: { zh: '职业来源', en: 'Source of the occupation' },
  },
  ({ projectId, item }, _law, say) => {
    const subject = { kind: 'project', id: projectId } as const;
    if (item.source === undefined) {
      return [say.missing(subject, 'item.source', '职业来源', 'the source of the occupation')];
    }
    const coded = item.source === '大典2015' || item.source === '新职业';
    if (coded && (item.code === undefined || item.edition === undefined)) {
      return [
        say.missing(
          subject,
          'item.code',
          '职业编码和大典版本',
          'the code and edition of the occupation',
        ),
      ];
    }
    return [
      say.pass(subject, {
        observed: [item.source, item.code, item.edition]
          .filter((part) => part !== undefined)
          .join(' '),
        zh: `来源：${item.source}${item.code === undefined ? '' : `，${item.code}（${item.edition}）`}。`,
        en: `Source: ${item.source}${item.code === undefined ? '' : `, ${item.code} (${item.edition})`}.`,
      }),
    ];
  },
);
