import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** Enterprise and institution of the application signed the training agreement (培训协议) before applying. */
export const agreementSigned = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/agreement-signed',
    stage: 'approval',
    clauses: ['CC24-3A.1.c'],
    title: { zh: '申请前已签培训协议', en: 'Agreement signed before applying' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { agreement, appliedOn } = facts;
    const signedOn = agreement?.signedOn;
    if (agreement === undefined || signedOn === undefined) {
      return [
        say.missing(
          subject,
          'agreement.signedOn',
          '培训协议签订日',
          'day the agreement was signed',
        ),
      ];
    }
    if (agreement.institutionId === undefined) {
      return [
        say.missing(
          subject,
          'agreement.institutionId',
          '协议所列承训单位',
          'institution that signed',
        ),
      ];
    }
    if (appliedOn === undefined) {
      return [say.missing(subject, 'appliedOn', '申请日', 'day of application')];
    }
    const unsigned = facts.enterprises.filter(({ id }) => !agreement.enterpriseIds.includes(id));
    if (unsigned.length > 0 || agreement.institutionId !== facts.institution?.id) {
      return [
        say.block(subject, {
          observed: [agreement.institutionId, ...agreement.enterpriseIds].join(', '),
          required: [facts.institution?.id, ...facts.enterprises.map(({ id }) => id)].join(', '),
          zh: '培训协议的签订方与申请的承训单位、用工企业不一致。',
          en: 'The parties of the agreement are not the institution and enterprises that apply.',
        }),
      ];
    }
    const answer = {
      observed: signedOn,
      required: `≤ ${appliedOn}`,
      zh: `培训协议签订于${signedOn}，申请日为${appliedOn}，协议不得晚于申请。`,
      en: `Agreement signed on ${signedOn}, applied on ${appliedOn}; it must not be later.`,
    };
    return [signedOn <= appliedOn ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
