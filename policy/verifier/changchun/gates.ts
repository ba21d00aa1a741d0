import { type Fraction, nothing, over, told } from '../fraction.ts';
import type { LawOnDay } from '../law-of-bundle.ts';
import type { Recomputed } from '../recomputed.ts';
import { isReached } from '../shares.ts';
import type { ClassResult } from './class-result.ts';
import type { ProjectFacts } from './project-facts.ts';
import { isCounted, isCountedAtBest, type Standing } from './standing.ts';

type Gate = Recomputed['gates'][number];

/** D and P that bind: as approved, or as an officer changed them (AMB-83). */
export function figures(
  { project }: ProjectFacts,
  law: LawOnDay,
): { readonly declaredDemand: number; readonly plannedHeadcount: number } {
  const { changedFigures } = project;
  const changes = law.reads('project.figures', 'LAST_APPROVED_CHANGE');
  return changes && changedFigures !== undefined ? changedFigures : project;
}

function outcome(now: boolean, atBest: boolean): Gate['outcome'] {
  if (now) return 'pass';
  return atBest ? 'undetermined' : 'block';
}

function taskGate(classes: readonly ClassResult[], facts: ProjectFacts, law: LawOnDay): Gate {
  const delivered = classes.reduce((sum, { hours }) => sum + hours.length, 0);
  const planned = classes.reduce((sum, { facts: { plan } }) => {
    const { theory, practice } = plan;
    return sum + theory.offline + theory.online + practice.offline + practice.online;
  }, 0);
  const byHours = delivered >= planned;
  const byHeads = facts.trainees.length >= figures(facts, law).plannedHeadcount;
  const said = ((): Gate['outcome'] => {
    if (law.reads('task.complete', 'HOURS')) return outcome(byHours, false);
    if (law.reads('task.complete', 'HEADCOUNT')) return outcome(byHeads, false);
    if (law.reads('task.complete', 'BOTH')) return outcome(byHours && byHeads, false);
    const verdict = facts.taskVerdict;
    return verdict === undefined ? 'undetermined' : outcome(verdict.completed, false);
  })();
  return { id: 'task-completed', outcome: said, value: said };
}

function denominators(facts: ProjectFacts, law: LawOnDay): readonly (readonly [string, number])[] {
  const { declaredDemand, plannedHeadcount } = figures(facts, law);
  const demand = ['employment-of-demand', declaredDemand] as const;
  const plan = ['employment-of-plan', plannedHeadcount] as const;
  if (law.reads('employment.denominator', 'DECLARED_DEMAND')) return [demand];
  if (law.reads('employment.denominator', 'PLAN_HEADCOUNT')) return [plan];
  if (law.reads('employment.denominator', 'ENROLLED')) {
    return [['employment-of-enrolled', facts.trainees.length]];
  }
  return [demand, plan];
}

/** The conditions of the whole project: task completed, seventy per cent employed, five hired where that is asked (CC24-4.1.a, 4.1.b, 3A.1.g). */
export function gatesOf(
  classes: readonly ClassResult[],
  standings: readonly Standing[],
  facts: ProjectFacts,
  law: LawOnDay,
): readonly Gate[] {
  const now = standings.filter((each) => isCounted(each, law)).length;
  const atBest = standings.filter((each) => isCountedAtBest(each, law)).length;
  const threshold = law.share('cc24.employment_threshold');
  const shareOf = (people: number, of: number): Fraction => (of === 0 ? nothing : over(people, of));
  const passes = (share: Fraction): boolean =>
    isReached(share, threshold, law.reads('employment.compare', 'AT_LEAST'), law);
  const employment = denominators(facts, law).map(([id, of]): Gate => {
    const [share, bestShare] = [shareOf(now, of), shareOf(atBest, of)];
    return { id, outcome: outcome(passes(share), passes(bestShare)), value: told(share) };
  });
  const five = law.number('cc24.min_hiring_demand');
  const hired: readonly Gate[] = law.reads('min_demand.scope', 'HIRED')
    ? [{ id: 'hired-minimum', outcome: outcome(now >= five, atBest >= five), value: String(now) }]
    : [];
  return [taskGate(classes, facts, law), ...employment, ...hired];
}
