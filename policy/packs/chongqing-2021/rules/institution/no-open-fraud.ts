import { defineRule } from '#policy/engine/define-rule.ts';
import type { InstitutionFacts } from '../../facts/institution.ts';

/** While a case of sham training or other fraud is open, nothing is paid to the institution (CQ21-8.h). */
export const noOpenFraud = defineRule<InstitutionFacts>(
  {
    id: 'cq21/institution/no-open-fraud',
    stage: 'institution',
    clauses: ['CQ21-8.h'],
    title: { zh: '虚假培训案件', en: 'Cases of sham training' },
  },
  ({ id, openCases }, _law, say) => {
    const subject = { kind: 'institution', id } as const;
    const fraud = openCases.filter((each) => each !== 'error');
    return [
      fraud.length > 0
        ? say.block(subject, {
            observed: fraud.join(', '),
            zh: `有 ${fraud.length} 件套取、骗取资金案件未结，暂停拨付。`,
            en: `${fraud.length} open cases of fraud: payments are held.`,
          })
        : say.pass(subject, { zh: '没有未结的骗取资金案件。', en: 'No open case of fraud.' }),
    ];
  },
);
