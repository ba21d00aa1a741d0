import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

const items = [
  ['trainingAgreement', '培训协议', 'training agreement'],
  ['employmentIntention', '就业意向性协议', 'employment-intention agreement'],
  ['commissioningAgreement', '委托培训协议', 'commissioning agreement'],
  ['teachingPlan', '教学计划', 'teaching plan'],
  ['teachers', '授课师资', 'list of teachers'],
  ['teachingResources', '教学资源', 'teaching resources'],
  ['assessmentMethod', '考核方案', 'assessment method'],
] as const;

/** The opening request (开班申请) carries its seven materials. */
export const materialsComplete = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/materials-complete',
    stage: 'opening',
    clauses: ['CC24-3A.2.b'],
    title: { zh: '开班材料齐全', en: 'Opening materials complete' },
  },
  (facts, _law, say) =>
    items.map(([key, zh, en]) => {
      const subject = { kind: 'file', id: `${facts.classId}/${key}` } as const;
      const filed = facts.materials[key];
      if (filed === undefined) return say.missing(subject, `materials.${key}`, zh, en);
      return filed.present
        ? say.pass(subject, { zh: `${zh}已提交。`, en: `The ${en} is filed.` })
        : say.block(subject, { zh: `${zh}未提交。`, en: `The ${en} is not filed.` });
    }),
);
