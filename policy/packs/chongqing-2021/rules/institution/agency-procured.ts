import { defineRule } from '#policy/engine/define-rule.ts';
import type { AgencyFacts } from '../../facts/institution.ts';

/** A third party is chosen under the rules of purchased services, by a reference that is on file (CQ21-7.c). */
export const agencyProcured = defineRule<AgencyFacts>(
  {
    id: 'cq21/institution/agency-procured',
    stage: 'institution',
    clauses: ['CQ21-7.c'],
    title: { zh: '政府购买服务', en: 'Purchase of services' },
  },
  ({ id, procurement }, _law, say) => {
    const subject = { kind: 'agency', id } as const;
    return [
      procurement === undefined
        ? say.missing(subject, 'procurement', '采购文件号', 'the procurement reference')
        : say.pass(subject, {
            observed: procurement,
            zh: `采购文件：${procurement}。`,
            en: `Procured by ${procurement}.`,
          }),
    ];
  },
);
