import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, decisionLeaf, factLeaf } from '#policy/engine/derive.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';

/** D and P with where they come from. */
export interface ProjectFigures {
  readonly declaredDemand: number;
  readonly plannedHeadcount: number;
  readonly leaves: readonly Exclude<Derivation, CalculationNode>[];
}

/** The change of the figures, where one was approved and counts: not by default (AMB-83). */
export function bindingChange(
  { project }: SettlementFacts,
  law: Law,
): typeof project.changedFigures {
  const takesChange = law.choice('project.figures') === 'LAST_APPROVED_CHANGE';
  return takesChange ? project.changedFigures : undefined;
}

/** The declared demand and the planned headcount that bind: as approved, or as changed. */
export function projectFigures(facts: SettlementFacts, law: Law): ProjectFigures {
  const change = facts.project.changedFigures;
  const { declaredDemand, plannedHeadcount } = bindingChange(facts, law) ?? facts.project;
  return {
    declaredDemand,
    plannedHeadcount,
    leaves: [
      factLeaf(
        'project.declaredDemand',
        { zh: '用工需求', en: 'declared demand' },
        declaredDemand,
        'persons',
      ),
      factLeaf(
        'project.plannedHeadcount',
        { zh: '计划人数', en: 'planned headcount' },
        plannedHeadcount,
        'persons',
      ),
      ...(change === undefined
        ? []
        : [
            decisionLeaf(
              { zh: '批准变更用工需求和计划人数', en: 'change of demand and plan approved' },
              `${change.declaredDemand}, ${change.plannedHeadcount}`,
              change,
            ),
            choiceLeaf(law, 'project.figures'),
          ]),
    ],
  };
}
