import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Project } from '#functions/cases/project.ts';
import { shownHash } from '#functions/tasks/shown-hash.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type ConfirmableSubject, latestOf } from './confirmation.ts';
import type { ConfirmationStore } from './confirmation-store.ts';
import { confirmableOf } from './matter.ts';
import { type Standing, standingOf } from './standing.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly confirmations: Pick<ConfirmationStore, 'ofCase'>;
}

/** The word of one enterprise on a subject, and whether it can be asked now. */
export interface EnterpriseStanding {
  readonly enterpriseId: string;
  readonly standing: Standing;
  readonly open: boolean;
}

/** Where the word of each enterprise of a project stands; nothing before there is anything to confirm. */
export async function standingsOf(
  { cases, confirmations }: Ports,
  subject: ConfirmableSubject,
  project: Pick<Project, 'application'>,
  today: CivilDate,
): Promise<EnterpriseStanding[]> {
  const all = await confirmations.ofCase(subject);
  const found = await Promise.all(
    project.application.enterpriseIds.map(async (enterpriseId) => {
      const confirmable = await confirmableOf(cases, subject, enterpriseId);
      if (confirmable === undefined) return [];
      const latest = latestOf(all, subject, enterpriseId);
      const standing = standingOf(latest, shownHash(confirmable.matter), today);
      return [{ enterpriseId, standing, open: confirmable.open }];
    }),
  );
  return found.flat();
}
