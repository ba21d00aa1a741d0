import { defineRule } from '#policy/engine/define-rule.ts';
import type { SettlementView } from '../../settlement/settlement-view.ts';

/** The training task must be completed as planned, by an officer's verdict with counters (CC24-4.1.a, 4.2.1, AMB-79). */
export const taskCompleted = defineRule<SettlementView>(
  {
    id: 'cc24/settlement/task-completed',
    stage: 'settlement',
    clauses: ['CC24-4.1.a', 'CC24-4.2.1'],
    title: { zh: '培训任务按计划完成', en: 'training task completed as planned' },
  },
  ({ facts, task }, _law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const zhCounters = `课时 ${task.deliveredHours}/${task.plannedHours}，人数 ${task.enrolled}/${task.plannedHeadcount}`;
    const enCounters = `hours ${task.deliveredHours}/${task.plannedHours}, heads ${task.enrolled}/${task.plannedHeadcount}`;
    if (task.outcome === 'undetermined') {
      return [
        say.missing(
          subject,
          'taskVerdict',
          `任务完成认定（${zhCounters}）`,
          `the verdict on the task (${enCounters})`,
        ),
      ];
    }
    const reason = facts.taskVerdict?.reason ?? '';
    const observed = zhCounters;
    return [
      task.outcome === 'pass'
        ? say.pass(subject, {
            observed,
            zh: `任务已完成：${zhCounters}。${reason}`,
            en: `Task completed: ${enCounters}. ${reason}`,
          })
        : say.block(subject, {
            observed,
            zh: `任务未按计划完成，项目不予补贴：${zhCounters}。${reason}`,
            en: `Task not completed as planned, nothing is paid: ${enCounters}. ${reason}`,
          }),
    ];
  },
);
