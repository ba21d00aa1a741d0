import { defineRule } from '#policy/engine/define-rule.ts';
import type { DistrictApprovalFacts } from '../../facts/approval.ts';

const criteria = [
  ['trainingAbility', '培训能力', 'training ability'],
  ['teachingPlan', '教学方案', 'teaching plan'],
  ['assessment', '考核评价', 'assessment'],
  ['jobMatch', '就业创业匹配', 'match with jobs'],
] as const;

/** A project is recognised by four criteria, none of them left empty (DDK22-5.2.a). */
export const recognitionComplete = defineRule<DistrictApprovalFacts>(
  {
    id: 'ddk22/approval/recognition-complete',
    stage: 'approval',
    clauses: ['DDK22-5.2.a'],
    title: { zh: '项目认定四项', en: 'Four criteria of recognition' },
  },
  ({ projectId, recognition }, _law, say) => {
    const subject = { kind: 'project', id: projectId } as const;
    return criteria.map(([id, zh, en]) => {
      const note = recognition[id];
      if (note === undefined) return say.missing(subject, `recognition.${id}`, `${zh}认定`, en);
      const answer = {
        observed: note.officer,
        zh: `${zh}：${note.satisfied ? '符合' : '不符合'}。`,
        en: `${en}: ${note.satisfied ? 'satisfied' : 'not satisfied'}.`,
      };
      return note.satisfied ? say.pass(subject, answer) : say.block(subject, answer);
    });
  },
);
