import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';
import { occupationClasses } from '../../catalogue.ts';
import { lookUpOccupation } from '../../look-up-occupation.ts';

/** An occupation outside the list needs the city's approval, the provincial filing and a class (AMB-13). */
export const supplementApprovedAndFiled = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/supplement-approved-and-filed',
    stage: 'approval',
    clauses: ['CC24-2.1.b'],
    title: { zh: '目录外职业已批准并备案', en: 'Supplement approved and filed' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { occupationCode: code, occupation, extraOccupation: extra, asOf } = facts;
    if (lookUpOccupation({ code, occupation }, law.day).kind === 'listed') {
      return [
        say.notApplicable(subject, '职业在补贴目录内。', 'The occupation is in the catalogue.'),
      ];
    }
    if (extra?.cityApprovedOn === undefined) {
      return [
        say.missing(
          subject,
          'extraOccupation.cityApprovedOn',
          '市级批准日',
          'day of city approval',
        ),
      ];
    }
    const needsFiling = law.choice('extra_occupation.gate') !== 'CITY_APPROVAL_ONLY';
    if (needsFiling && extra.filingReceiptOn === undefined) {
      return [
        say.missing(
          subject,
          'extraOccupation.filingReceiptOn',
          '省级备案回执日',
          'day of the provincial filing receipt',
        ),
      ];
    }
    const assigned = extra.catalogueClass;
    if (assigned === undefined) {
      return [
        say.missing(subject, 'extraOccupation.catalogueClass', '核定的类别', 'class assigned'),
      ];
    }
    const days = [extra.cityApprovedOn, ...(needsFiling ? [extra.filingReceiptOn ?? ''] : [])];
    const answer = {
      observed: `${days.join(', ')}, ${assigned}`,
      required: `≤ ${asOf}, ${occupationClasses.join('/')}`,
      zh: `目录外职业于${days.join('、')}批准备案，核定为 ${assigned} 类；须不晚于${asOf}，类别为${occupationClasses.join('、')}之一。`,
      en: `Approved and filed on ${days.join(', ')}, class ${assigned}; not later than ${asOf}, and one of ${occupationClasses.join(', ')}.`,
    };
    const met =
      days.every((day) => day <= asOf) && occupationClasses.some((each) => each === assigned);
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
