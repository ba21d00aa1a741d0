import { randomUUID } from 'node:crypto';
import type { CaseStore } from '#functions/cases/case-store.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { DueStore } from '#functions/deadlines/due-store.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { shownHash } from '#functions/tasks/shown-hash.ts';
import {
  type Confirmation,
  type ConfirmationOutcome,
  type PendingConfirmation,
  reminderOf,
} from './confirmation.ts';
import type { ConfirmationStore } from './confirmation-store.ts';
import { confirmableOf } from './matter.ts';

/** What answering needs. */
export interface AnswerConfirmationPorts {
  readonly cases: CaseStore;
  readonly confirmations: ConfirmationStore;
  readonly due: DueStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

/** What a contact answers, and to what. */
export interface GivenConfirmation {
  readonly outcome: ConfirmationOutcome;
  readonly reason?: string | undefined;
  readonly shownHash: string;
  /** Who answers, by name and enterprise: contacts have no account. */
  readonly by: string;
}

/**
 * Stores the answer of an enterprise, and beside it a decision of the case. The first answer stands.
 *
 * @throws {Problem} where the question is answered, void or over, a reason is owed, or something else
 * stands now than was shown.
 */
export async function answerConfirmation(
  ports: AnswerConfirmationPorts,
  one: Confirmation,
  given: GivenConfirmation,
): Promise<void> {
  const pending = refuseSettled(one);
  try {
    await answerPending(ports, pending, given);
  } catch (error) {
    // Two may answer at once, and the index by which a question is found may be late: the first answer is shown.
    const now = await ports.confirmations.find(one.id);
    if (now !== undefined) refuseSettled(now);
    throw error;
  }
}

async function answerPending(
  ports: AnswerConfirmationPorts,
  pending: PendingConfirmation,
  { outcome, reason, shownHash: hash, by }: GivenConfirmation,
): Promise<void> {
  const at = await ports.clock.now();
  if (civilDateOf(at) > pending.lastDay) throw over();
  const { subject, enterpriseId, round } = pending;
  const found = await confirmableOf(ports.cases, subject, enterpriseId);
  if (!found?.open) throw wrongState(found?.project.status ?? 'not-named');
  if (outcome === 'declined' && reason === undefined) throw reasonOwed();
  if (shownHash(found.matter) !== hash) throw changed();
  const said = { outcome, by, at, ...(reason === undefined ? {} : { reason }) };
  await ports.commit([
    ports.confirmations.answer(pending, { ...said, shownHash: hash }),
    ports.due.withdraw(subject, reminderOf(pending)),
    ports.cases.addDecision({
      subject,
      id: randomUUID(),
      kind: `confirm-${found.matter.kind}`,
      ...said,
      shownHash: hash,
    }),
    ports.outbox.add({
      schemaVersion: 1,
      id: `confirmation-answered-${enterpriseId}-${round}`,
      name: 'confirmation-answered',
      subject,
      at,
    }),
  ]);
}

function refuseSettled(one: Confirmation): PendingConfirmation {
  switch (one.status) {
    case 'pending':
      return one;
    case 'answered':
      throw new Problem('already-decided', {
        zh: '此确认请求已答复，以最先的答复为准',
        en: 'This question was answered; the first answer stands',
      });
    case 'void':
      throw over();
    default:
      return one satisfies never;
  }
}

function over(): Problem {
  return new Problem('task-void', {
    zh: '此确认请求已失效，请承训单位重新发送',
    en: 'This question is void or over; the institution can send another',
  });
}

function changed(): Problem {
  return new Problem('changed-meanwhile', {
    zh: '您打开页面后内容有变化，答复没有提交，请按新的内容重新答复',
    en: 'What you were shown has changed meanwhile; nothing was stored. Look again and answer anew',
  });
}

function reasonOwed(): Problem {
  return new Problem(
    'bad-request',
    { zh: '请填写理由', en: 'A reason is required' },
    {
      fields: [
        { field: 'reason', message: { zh: '不确认须填写理由', en: 'Declining needs a reason' } },
      ],
    },
  );
}
