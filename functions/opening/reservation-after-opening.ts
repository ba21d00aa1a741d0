import type { ApprovedProject } from '#functions/cases/project.ts';
import { type FrozenLaw, isOpened, type TrainingClass } from '#functions/cases/training-class.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { Fen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';

/** What a project must have reserved once a class opens beside those that are open, by its pack (AMB-20). */
export function reservationAfterOpening(
  project: ApprovedProject,
  others: readonly TrainingClass[],
  opening: Pick<TrainingClass, 'enrolled' | 'plannedHeadcount'> & { readonly law: FrozenLaw },
  law: Law,
): Fen {
  const { plannedHeadcount, fullSubsidyFen } = project.approval;
  return packOf(project.pack).reservedAfterOpening(
    { planned: plannedHeadcount, perHead: fullSubsidyFen },
    [...others.filter(isOpened), opening].map((one) => ({
      planned: one.plannedHeadcount,
      enrolled: one.enrolled,
      perHead: one.law.fullSubsidyFen,
    })),
    law,
  );
}
