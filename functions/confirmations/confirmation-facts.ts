import { civilDateOf } from '#functions/clock/civil-time.ts';
import { shownHash } from '#functions/tasks/shown-hash.ts';
import type { EnterpriseWord } from '#policy/engine/facts/shared-facts.ts';
import { latestOf } from './confirmation.ts';
import type { ConfirmationStore } from './confirmation-store.ts';
import type { Matter } from './matter.ts';

/** What enterprises said, as the law takes it: only answers to exactly what stands now. */
export async function confirmationFacts(
  confirmations: Pick<ConfirmationStore, 'ofCase'>,
  matters: readonly Matter[],
): Promise<EnterpriseWord[]> {
  const [first] = matters;
  if (first === undefined) return [];
  const all = await confirmations.ofCase(first.subject);
  return matters.flatMap((matter) => {
    const latest = latestOf(all, matter.subject, matter.enterpriseId);
    if (latest?.status !== 'answered') return [];
    const { outcome, at, shownHash: sha256 } = latest.answer;
    if (sha256 !== shownHash(matter)) return [];
    return [{ enterpriseId: matter.enterpriseId, outcome, on: civilDateOf(at), sha256 }];
  });
}
