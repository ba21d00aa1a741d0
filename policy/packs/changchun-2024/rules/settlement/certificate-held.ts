import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** A pass is paid only with its certificate (CC24-4.2.2.c, 5.1.c, AMB-42). */
export const certificateHeld = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/certificate-held',
    stage: 'settlement',
    clauses: ['CC24-4.2.2.c', 'CC24-5.1.c'],
    title: { zh: '培训合格证书', en: 'certificate' },
  },
  ({ standings }, _law, say) =>
    standings.map(({ facts: trainee, qualified }) => {
      const subject = { kind: 'trainee', id: trainee.id } as const;
      switch (qualified.result) {
        case 'certificate-pending':
          return say.missing(
            subject,
            `trainees.${trainee.id}.certificate`,
            `学员 ${trainee.id} 的培训合格证书`,
            `the certificate of trainee ${trainee.id}`,
          );
        case 'no-certificate':
          return say.block(subject, {
            zh: `学员 ${trainee.id} 无有效的培训合格证书，不予补贴。`,
            en: `Trainee ${trainee.id} has no valid certificate and earns nothing.`,
          });
        case 'qualified':
          return say.pass(subject, {
            observed: trainee.certificate?.number ?? '',
            zh: '证书有效。',
            en: 'Certificate held.',
          });
        default:
          return say.notApplicable(
            subject,
            '未合格，不核证书。',
            'Not passed or attendance too low; no certificate is asked for.',
          );
      }
    }),
);
