import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprenticeshipFacts } from '../facts/apprenticeship.ts';

/** The subsidy of an apprentice is paid with the certificate (CQ21-5.f). */
export const certificateHeld = defineRule<ApprenticeshipFacts>(
  {
    id: 'cq21/settlement/apprentice-certificate',
    stage: 'settlement',
    clauses: ['CQ21-5.f'],
    title: { zh: '学徒取得证书', en: 'Certificate of the apprentice' },
  },
  ({ apprentices }, _law, say) =>
    apprentices.map(({ id, certificate }) => {
      const subject = { kind: 'apprentice', id } as const;
      return certificate === undefined
        ? say.block(subject, { zh: '没有证书，不补贴。', en: 'No certificate, no subsidy.' })
        : say.pass(subject, {
            observed: certificate.number,
            zh: `证书 ${certificate.number}。`,
            en: `Certificate ${certificate.number}.`,
          });
    }),
);
