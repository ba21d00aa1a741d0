import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { declinedBy, sayWords } from '../../enterprise-words.ts';

/**
 * Enterprise and institution of the application signed the training agreement (培训协议) before applying.
 * An enterprise may confirm it online beside the signed file; one that denies it is a warning to the reviewer.
 */
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
    if (facts.institution === undefined) {
      return [say.missing(subject, 'institution', '承训单位', 'the institution that applies')];
    }
    if (appliedOn === undefined) {
      return [say.missing(subject, 'appliedOn', '申请日', 'day of application')];
    }
    const unsigned = facts.enterprises.filter(({ id }) => !agreement.enterpriseIds.includes(id));
    if (unsigned.length > 0 || agreement.institutionId !== facts.institution.id) {
      return [
        say.block(subject, {
          observed: [agreement.institutionId, ...agreement.enterpriseIds].join(', '),
          required: [facts.institution.id, ...facts.enterprises.map(({ id }) => id)].join(', '),
          zh: '培训协议的签订方与申请的承训单位、用工企业不一致。',
          en: 'The parties of the agreement are not the institution and enterprises that apply.',
        }),
      ];
    }
    const words = sayWords(facts.confirmations);
    const answer = {
      observed: signedOn,
      required: `≤ ${appliedOn}`,
      zh: `培训协议签订于${signedOn}，申请日为${appliedOn}，协议不得晚于申请。${words.zh}`,
      en: `Agreement signed on ${signedOn}, applied on ${appliedOn}; it must not be later.${words.en}`,
    };
    if (signedOn > appliedOn) return [say.block(subject, answer)];
    const denied = declinedBy(facts.confirmations).length > 0;
    return [denied ? say.warn(subject, answer) : say.pass(subject, answer)];
  },
);
