import { defineRule } from '#policy/engine/define-rule.ts';
import type { PublicCallFacts } from '../../../chongqing-2021/calls/public-call.ts';

/** Training and evaluation are bought by open tender and the like; the purchase has a reference (QJ19-5.2.b). */
export const procurementRecorded = defineRule<PublicCallFacts>(
  {
    id: 'qj19/approval/procurement-recorded',
    stage: 'approval',
    clauses: ['QJ19-5.2.b'],
    title: { zh: '购买服务有采购编号', en: 'Reference of the purchase' },
  },
  ({ id, procurement }, _law, say) => {
    const subject = { kind: 'project', id } as const;
    if (procurement === null) {
      return [say.missing(subject, 'procurement', '采购方式和编号', 'method and reference')];
    }
    const { method, number } = procurement;
    const answer = {
      observed: `${method}, ${number}`,
      zh: `采购编号 ${number}。`,
      en: `Bought under reference ${number}.`,
    };
    return [
      method === 'single-source'
        ? say.warn(subject, {
            ...answer,
            zh: `采购编号 ${number}，单一来源，请核对理由。`,
            en: `Bought under reference ${number} from a single source; check the reason.`,
          })
        : say.pass(subject, answer),
    ];
  },
);
