import type { ApprovedProject } from '#functions/cases/project.ts';
import { type FrozenLaw, isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { type Fen, fen } from '#policy/engine/fen.ts';

/**
 * What a project must have reserved once a class opens (AMB-20): enrolled × full subsidy for every
 * opened class, and the approved figure for the share of the plan that no class has taken yet.
 */
export function reservationAfterOpening(
  project: ApprovedProject,
  others: readonly TrainingClass[],
  opening: Pick<TrainingClass, 'enrolled' | 'plannedHeadcount'> & { readonly law: FrozenLaw },
): Fen {
  const opened = [...others.filter(isOpened), opening];
  const planned = opened.reduce((sum, one) => sum + one.plannedHeadcount, 0);
  const unopened = Math.max(0, project.approval.plannedHeadcount - planned);
  return fen(
    opened.reduce((sum, one) => sum + one.enrolled * one.law.fullSubsidyFen, 0) +
      unopened * project.approval.fullSubsidyFen,
  );
}
