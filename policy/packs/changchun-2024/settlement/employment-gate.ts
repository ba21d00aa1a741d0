import type { ClauseId } from '#policy/engine/clause.ts';
import { decisiveReadings, reaches } from '#policy/engine/compare-share.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Ratio, ratio, zero } from '#policy/engine/ratio.ts';
import type { GateLine } from '#policy/engine/statement.ts';
import { projectFigures } from './project-figures.ts';
import type { TraineeStanding } from './standing.ts';

/** One comparison of the employment gate. */
export interface EmploymentGate extends GateLine {
  readonly clause: ClauseId;
  readonly employed: number;
  readonly rate: Ratio;
  readonly denominator: number;
  /** What the count would be if every proof still missing arrived. */
  readonly atBest: number;
}

interface Denominator {
  readonly id: string;
  readonly path: string;
  readonly clause: ClauseId;
  readonly count: number;
  readonly zh: string;
  readonly en: string;
}

function denominators(facts: SettlementFacts, law: Law): readonly Denominator[] {
  const { declaredDemand, plannedHeadcount } = projectFigures(facts, law);
  const demand: Denominator = {
    id: 'employment-of-demand',
    path: 'project.declaredDemand',
    clause: 'CC24-4.1.a',
    count: declaredDemand,
    zh: '占用工需求',
    en: 'of the declared demand',
  };
  const plan: Denominator = {
    id: 'employment-of-plan',
    path: 'project.plannedHeadcount',
    clause: 'CC24-4.1.b',
    count: plannedHeadcount,
    zh: '占计划人数',
    en: 'of the planned headcount',
  };
  switch (law.choice('employment.denominator')) {
    case 'DECLARED_DEMAND':
      return [demand];
    case 'PLAN_HEADCOUNT':
      return [plan];
    case 'ENROLLED':
      return [
        {
          id: 'employment-of-enrolled',
          path: 'trainees',
          clause: 'CC24-4.1.a',
          count: facts.trainees.length,
          zh: '占招生人数',
          en: 'of those enrolled',
        },
      ];
    default:
      return [demand, plan];
  }
}

/** Whether a trainee stands in the numerator (AMB-24, AMB-38, AMB-81), now or once missing proofs have come. */
export function countsForGate(standing: TraineeStanding, law: Law, atBest: boolean): boolean {
  const { of, inGroup, employment, qualified, qualifiedOnceProven } = standing;
  if (of.barred !== undefined) return false;
  if (!inGroup && law.choice('outside_groups') !== 'COUNTS_FOR_GATE') return false;
  const employed = employment.state === 'proven' || (atBest && employment.state === 'pending');
  if (!employed) return false;
  if (law.choice('employment.numerator') === 'ALL_HIRED_TRAINEES') return true;
  const result = atBest ? qualifiedOnceProven : qualified.result;
  return result === 'qualified' || (atBest && result === 'certificate-pending');
}

/** Where nobody enrolled there is nothing to divide by, and nobody is employed either. */
function shareOf(people: number, of: number): Ratio {
  return of === 0 ? zero : ratio(people, of);
}

function outcomeOf(passes: boolean, passesAtBest: boolean): GateLine['outcome'] {
  if (passes) return 'pass';
  return passesAtBest ? 'undetermined' : 'block';
}

/** The employment gate of the whole project: qualified and employed people over D and over P, both at 70 % by default (CC24-4.1.a, 4.1.b, AMB-22 to AMB-24). */
export function employmentGates(
  standings: readonly TraineeStanding[],
  facts: SettlementFacts,
  law: Law,
): readonly EmploymentGate[] {
  const employed = standings.filter((standing) => countsForGate(standing, law, false)).length;
  const atBest = standings.filter((standing) => countsForGate(standing, law, true)).length;
  const threshold = law.share('cc24.employment_threshold');
  const inclusive = law.choice('employment.compare') === 'AT_LEAST';
  const passes = (rate: Ratio): boolean => reaches(law, rate, threshold, inclusive);
  const { leaves } = projectFigures(facts, law);
  return denominators(facts, law).map(({ id, path, clause, count, zh, en }) => {
    const rate = shareOf(employed, count);
    return {
      id,
      clause,
      employed,
      rate,
      denominator: count,
      atBest,
      outcome: outcomeOf(passes(rate), passes(shareOf(atBest, count))),
      derivation: step({
        id: `gate:${id}`,
        label: { zh: `合格并就业人数${zh}`, en: `qualified and employed ${en}` },
        value: rate,
        unit: 'share',
        formula: `${employed} / ${count}`,
        clauses: [clause],
        inputs: [
          factLeaf(
            'trainees',
            { zh: '合格并就业人数', en: 'qualified and employed' },
            employed,
            'persons',
          ),
          ...leaves.filter((leaf) => leaf.node !== 'fact' || leaf.path === path),
          ...(path === 'trainees'
            ? [factLeaf(path, { zh: '招生人数', en: 'enrolled' }, count, 'persons')]
            : []),
          parameterLeaf(law, 'cc24.employment_threshold'),
          choiceLeaf(law, 'employment.denominator'),
          choiceLeaf(law, 'employment.numerator'),
          choiceLeaf(law, 'employment.compare'),
          ...decisiveReadings(rate, threshold)
            .filter((choice) => choice === 'ratio.compare')
            .map((choice) => choiceLeaf(law, choice)),
        ],
      }),
    };
  });
}
