import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '#policy/packs/chongqing-2021/settlement/course-view.ts';

/** The project is paid once it is completed: an officer says so, with the counters shown, or the headcount by choice (DDK22-5.4.b, AMB-79). */
export const trainingCompleted = defineRule<CourseView>(
  {
    id: 'ddk22/settlement/training-completed',
    stage: 'settlement',
    clauses: ['DDK22-5.4.b'],
    choices: ['task.complete'],
    title: { zh: '完成培训', en: 'Training completed' },
  },
  ({ facts }, law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const [enrolled, planned] = [facts.trainees.length, facts.project.plannedHeadcount];
    const observed = `${enrolled}/${planned}`;
    if (law.choice('task.complete') === 'HEADCOUNT') {
      const answer = {
        observed,
        zh: `培训 ${enrolled} 人，计划 ${planned} 人。`,
        en: `${enrolled} trained of ${planned} planned.`,
      };
      return [enrolled >= planned ? say.pass(subject, answer) : say.block(subject, answer)];
    }
    const verdict = facts.taskVerdict;
    if (verdict === undefined) {
      return [
        say.missing(
          subject,
          'taskVerdict',
          `结业审核意见（培训 ${observed} 人）`,
          `the verdict on completion (${observed} trained)`,
        ),
      ];
    }
    const answer = {
      observed,
      zh: `${verdict.officer}于 ${verdict.on} 认定${verdict.completed ? '完成' : '未完成'}：${verdict.reason}`,
      en: `${verdict.officer} on ${verdict.on}: ${verdict.completed ? 'completed' : 'not completed'}. ${verdict.reason}`,
    };
    return [verdict.completed ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
