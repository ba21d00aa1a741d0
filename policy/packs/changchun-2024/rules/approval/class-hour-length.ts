import { defineRule } from '#policy/engine/define-rule.ts';
import type { ApprovalFacts } from '#policy/engine/facts/approval.ts';

/** A class hour of the plan lasts at least forty-five minutes. */
export const classHourLength = defineRule<ApprovalFacts>(
  {
    id: 'cc24/approval/class-hour-length',
    stage: 'approval',
    clauses: ['CC24-3B.d'],
    title: { zh: '学时长度', en: 'Length of a class hour' },
  },
  (facts, law, say) => {
    const subject = { kind: 'project', id: facts.projectId } as const;
    const { lessonMinutes } = facts;
    if (lessonMinutes === undefined) {
      return [say.missing(subject, 'lessonMinutes', '每学时分钟数', 'minutes of a class hour')];
    }
    const least = law.count('cc24.class_hour_min_minutes');
    const answer = {
      observed: lessonMinutes,
      required: `≥ ${least}`,
      zh: `每学时 ${lessonMinutes} 分钟，不得少于 ${least} 分钟。`,
      en: `A class hour of ${lessonMinutes} minutes; at least ${least}.`,
    };
    return [lessonMinutes >= least ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
