import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';

const items = [
  ['trainingPlan', '培训计划', 'training plan'],
  ['signInSheet', '学员签到表', 'sign-in sheet'],
  ['video', '培训视频类资料', 'video material'],
] as const;

/** An enterprise paid directly files plan, sign-in sheet and video material, no invoice; a secret-related one is exempt with proof (CQ21-4.f, 4.g). */
export const directSubsidyItems = defineRule<CourseView>(
  {
    id: 'cq21/settlement/direct-subsidy-items',
    stage: 'settlement',
    clauses: ['CQ21-4.f', 'CQ21-4.g'],
    title: { zh: '企业直补材料', en: 'Items of a direct subsidy' },
  },
  ({ facts }, _law, say) => {
    const subject = { kind: 'claim', id: facts.claim.id } as const;
    const filed = facts.directSubsidy;
    if (filed === undefined) {
      return [say.notApplicable(subject, '不是企业直补。', 'Not paid to the enterprise directly.')];
    }
    if (filed.secretRelated) {
      return [
        filed.secretProof === undefined
          ? say.missing(subject, 'directSubsidy.secretProof', '涉密企业证明', 'proof of secrecy')
          : say.pass(subject, {
              zh: '涉密企业，免交材料。',
              en: 'A secret-related enterprise: exempt.',
            }),
      ];
    }
    return items.map(([id, zh, en]) =>
      filed[id] === undefined
        ? say.missing(subject, `directSubsidy.${id}`, zh, en)
        : say.pass(subject, {
            observed: filed[id].evidenceId,
            zh: `已提交${zh}。`,
            en: `Filed: ${en}.`,
          }),
    );
  },
);
