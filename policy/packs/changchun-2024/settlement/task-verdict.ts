import { choiceLeaf, decisionLeaf, factLeaf, step } from '#policy/engine/derive.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { GateLine } from '#policy/engine/statement.ts';
import type { DeliveredClass } from './delivered-class.ts';
import { projectFigures } from './project-figures.ts';

/** The task gate with its counters. */
export interface TaskGate extends GateLine {
  readonly deliveredHours: number;
  readonly plannedHours: number;
  readonly enrolled: number;
  readonly plannedHeadcount: number;
}

/** Whether the training task is completed as planned: an officer answers, counters are shown (CC24-4.1.a, 4.2.1, AMB-79). */
export function taskVerdict(
  classes: readonly DeliveredClass[],
  facts: SettlementFacts,
  law: Law,
): TaskGate {
  const deliveredHours = classes.reduce((sum, { hours }) => sum + hours.total, 0);
  const plannedHours = classes.reduce((sum, { plannedHours: planned }) => sum + planned, 0);
  const enrolled = facts.trainees.length;
  const { plannedHeadcount } = projectFigures(facts, law);
  const hoursReached = deliveredHours >= plannedHours;
  const headsReached = enrolled >= plannedHeadcount;
  const verdict = facts.taskVerdict;
  const outcome = ((): GateLine['outcome'] => {
    switch (law.choice('task.complete')) {
      case 'HOURS':
        return hoursReached ? 'pass' : 'block';
      case 'HEADCOUNT':
        return headsReached ? 'pass' : 'block';
      case 'BOTH':
        return hoursReached && headsReached ? 'pass' : 'block';
      default:
        if (verdict === undefined) return 'undetermined';
        return verdict.completed ? 'pass' : 'block';
    }
  })();
  return {
    id: 'task-completed',
    outcome,
    deliveredHours,
    plannedHours,
    enrolled,
    plannedHeadcount,
    derivation: step({
      id: 'gate:task-completed',
      label: { zh: '培训任务按计划完成', en: 'training task completed as planned' },
      value: outcome,
      unit: 'text',
      clauses: ['CC24-4.1.a', 'CC24-4.2.1'],
      inputs: [
        factLeaf(
          'classes',
          { zh: '计入课时', en: 'hours that count' },
          deliveredHours,
          'class-hours',
        ),
        factLeaf(
          'classes.plan',
          { zh: '计划课时', en: 'hours planned' },
          plannedHours,
          'class-hours',
        ),
        factLeaf('trainees', { zh: '招生人数', en: 'enrolled' }, enrolled, 'persons'),
        factLeaf(
          'project.plannedHeadcount',
          { zh: '计划人数', en: 'planned headcount' },
          plannedHeadcount,
          'persons',
        ),
        ...(verdict === undefined
          ? []
          : [
              decisionLeaf(
                { zh: '经办人认定', en: 'the officer’s verdict' },
                verdict.completed ? 'completed' : 'not-completed',
                verdict,
              ),
            ]),
        choiceLeaf(law, 'task.complete'),
      ],
    }),
  };
}
