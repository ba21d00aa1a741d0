import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

const items = [
  ['demandStatement', '用工需求说明', 'statement of demand'],
  ['trainingPlan', '培训方案', 'training plan'],
  ['trainingAgreement', '培训协议', 'training agreement'],
] as const;

/** The files of an application are all there. */
export const materialsComplete = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/materials-complete',
    stage: 'approval',
    clauses: ['CC24-3A.1.a', 'CC24-3A.1.b', 'CC24-3A.1.c', 'CC24-3A.1.d'],
    title: { zh: '立项材料齐全', en: 'Application materials complete' },
  },
  (facts, _law, say) =>
    items.map(([key, zh, en]) => {
      const subject = { kind: 'file', id: `${facts.projectId}/${key}` } as const;
      const filed = facts.attachments[key];
      if (filed === undefined) return say.missing(subject, `attachments.${key}`, zh, en);
      return filed.present
        ? say.pass(subject, { zh: `${zh}已提交。`, en: `The ${en} is filed.` })
        : say.block(subject, { zh: `${zh}未提交。`, en: `The ${en} is not filed.` });
    }),
);
