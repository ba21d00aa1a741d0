import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Cure } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { counting, type Lever } from '#policy/engine/lever.ts';
import { bindingChange, projectFigures } from '../settlement/project-figures.ts';

const officerDecided: Bilingual = {
  zh: '经办人认定培训任务未按计划完成：只有经办人能改变认定，没有一项事实可以代替。',
  en: 'An officer found the task not completed: only an officer can find otherwise, no fact stands in for it.',
};

function headsPath(facts: SettlementFacts, law: Law): FactEdit['path'] {
  const changed = bindingChange(facts, law) === undefined ? [] : ['changedFigures'];
  return ['project', ...changed, 'plannedHeadcount'];
}

/** A larger or smaller plan, in the figures that bind. */
export function plannedHeads(facts: SettlementFacts, law: Law, direction: 1 | -1): Lever {
  const { plannedHeadcount } = projectFigures(facts, law);
  const most = direction < 0 ? plannedHeadcount - 1 : facts.trainees.length;
  return counting(
    headsPath(facts, law),
    plannedHeadcount,
    direction,
    most,
    '计划人数',
    'a plan of',
  );
}

/** Fewer hours of practice planned, class by class. */
function fewerHours({ classes }: SettlementFacts, less: number): readonly FactEdit[] {
  let left = less;
  return classes.map(({ plan }, at) => {
    const { offline } = plan.practice;
    const taken = Math.min(left, offline);
    left -= taken;
    return { path: ['classes', at, 'plan', 'practice', 'offline'], to: offline - taken };
  });
}

/** What makes a task completed: a plan of as many people as were enrolled, of as many hours as count, or both. */
export const complete: Cure<SettlementFacts> = (facts, _subject, law) => {
  if (law.choice('task.complete') === 'OFFICER_VERDICT_WITH_COUNTERS') return officerDecided;
  const enrolled = facts.trainees.length;
  const hours: Lever = {
    most: facts.classes.reduce((sum, { plan }) => sum + plan.practice.offline, 0),
    edits: (steps) => fewerHours(facts, steps),
    say: (steps) => ({
      zh: `计划实操学时减少 ${steps}`,
      en: `${steps} hours of practice fewer in the plan`,
    }),
  };
  const both: Lever = {
    ...hours,
    edits: (steps) => [
      // A plan of nobody is no plan.
      { path: headsPath(facts, law), to: Math.max(1, enrolled) },
      ...hours.edits(steps),
    ],
    say: (steps) => ({
      zh: `计划人数改为 ${enrolled}，计划实操学时减少 ${steps}`,
      en: `a plan of ${enrolled} people, with ${steps} hours of practice fewer`,
    }),
  };
  return [hours, plannedHeads(facts, law, -1), both];
};
