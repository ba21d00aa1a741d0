import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** Six groups are subsidised; others may attend unsubsidised, present staff included (AMB-14, AMB-81). */
export const eligibleGroup = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/eligible-group',
    stage: 'opening',
    clauses: ['CC24-2.2.a'],
    title: { zh: '属于补贴对象', en: 'One of the six groups' },
  },
  (facts, law, say) => {
    const testDay =
      law.choice('eligibility.test_date') === 'ENROLMENT' ? facts.enrolmentClosedOn : facts.asOf;
    const isOpenList = law.choice('eligibility.list') === 'OPEN';
    const refusesOthers = law.choice('outside_groups') === 'REFUSED';
    const staffEligible = law.choice('eligibility.existing_staff') === 'ELIGIBLE';
    return facts.roster.map(({ traineeId, group, groupProof, existingStaff }, at) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const known = law.pack.groups.find(({ id }) => id === group);
      if ((existingStaff && !staffEligible) || group === null) {
        const answer = {
          observed: existingStaff ? 'existing-staff' : 'none',
          required: law.pack.groups.map(({ id }) => id).join(', '),
          zh: `学员 ${traineeId} ${existingStaff ? '为企业在职职工' : '不属于六类补贴对象'}，${refusesOthers ? '不得参训' : '可参训但不予补贴'}。`,
          en: `Trainee ${traineeId} ${existingStaff ? 'is present staff' : 'is outside the six groups'} and ${refusesOthers ? 'may not attend' : 'attends unsubsidised'}.`,
        };
        return refusesOthers ? say.block(subject, answer) : say.warn(subject, answer);
      }
      if (known === undefined && !isOpenList) {
        return say.block(subject, {
          observed: group,
          required: law.pack.groups.map(({ id }) => id).join(', '),
          zh: `学员 ${traineeId} 所填人群“${group}”不在六类之内。`,
          en: `The group ${group} of trainee ${traineeId} is none of the six.`,
        });
      }
      if (groupProof?.validOn === undefined) {
        return say.missing(
          subject,
          `roster.${at}.groupProof.validOn`,
          `学员 ${traineeId} 的人群证明`,
          `proof of the group of trainee ${traineeId}`,
        );
      }
      if (testDay === undefined) {
        return say.missing(subject, 'enrolmentClosedOn', '招生截止日', 'day enrolment closed');
      }
      const answer = {
        observed: groupProof.validOn,
        required: `≤ ${testDay}`,
        zh: `学员 ${traineeId} 属于${known?.label.zh ?? group}，证明自${groupProof.validOn}有效，认定日为${testDay}。`,
        en: `Trainee ${traineeId}: ${known?.label.en ?? group}, proven from ${groupProof.validOn}; judged on ${testDay}.`,
      };
      return groupProof.validOn <= testDay ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
