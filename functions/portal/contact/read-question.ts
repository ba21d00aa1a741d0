import type { CaseStore } from '#functions/cases/case-store.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { Confirmation } from '#functions/confirmations/confirmation.ts';
import type { ConfirmationStore } from '#functions/confirmations/confirmation-store.ts';
import { type Confirmable, confirmableOf } from '#functions/confirmations/matter.ts';
import type { EvidenceStore } from '#functions/evidence/evidence-store.ts';
import { Problem } from '#functions/http/problem.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import type { Enterprise } from '#functions/masterdata/organisation.ts';
import type { Account } from '#functions/sessions/account.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type QuestionFile, questionFiles } from './question-files.ts';

/** What reading a question needs. */
export interface QuestionPorts {
  readonly cases: CaseStore;
  readonly confirmations: ConfirmationStore;
  readonly evidence: Pick<EvidenceStore, 'of'>;
  readonly masterdata: Pick<MasterdataStore, 'enterprise' | 'institution'>;
  readonly clock: BusinessClock;
}

/** A question to an enterprise with what stands around it now. */
export interface Question {
  readonly one: Confirmation;
  readonly today: CivilDate;
  /** Absent where the case no longer names the enterprise. */
  readonly found: Confirmable | undefined;
  /** The documents it is about. */
  readonly files: readonly QuestionFile[];
  readonly enterprise: Enterprise | undefined;
  readonly institutionName: string;
}

/** Reads the question of a link. @throws {Problem} `not-found` */
export async function readQuestion(ports: QuestionPorts, link: string): Promise<Question> {
  const one = await ports.confirmations.findByLink(link);
  if (one === undefined) throw unknownQuestion();
  const [found, accepted, enterprise, now] = await Promise.all([
    confirmableOf(ports.cases, one.subject, one.enterpriseId),
    ports.evidence.of(one.subject),
    ports.masterdata.enterprise(one.enterpriseId),
    ports.clock.now(),
  ]);
  const id = found?.project.institutionId ?? '';
  const institution = found && (await ports.masterdata.institution(id));
  return {
    one,
    found,
    files: found === undefined ? [] : questionFiles(found, accepted),
    enterprise,
    today: civilDateOf(now),
    institutionName: institution?.name ?? id,
  };
}

/** The answer to a link that leads nowhere, or nowhere for whoever asks. */
export function unknownQuestion(): Problem {
  return new Problem('not-found', {
    zh: '没有找到该确认请求，请核对邮件中的链接',
    en: 'No such question; check the link of the mail',
  });
}

/** True where a question waits for its answer: put, not over, and about what is still open. */
export function isOpen({ one, today, found }: Question): boolean {
  return one.status === 'pending' && today <= one.lastDay && found?.open === true;
}

/** True where the session was opened for this very question. */
export function isTheirs({ one }: Question, session: Session | undefined): session is Session {
  return session?.question === one.link && session.organisation === one.enterpriseId;
}

/** The account as which the registered contact signs in for one question; `undefined` where none is registered. */
export function contactAccount({ one, enterprise }: Question): Account | undefined {
  if (enterprise?.contact === undefined) return undefined;
  return {
    actor: `contact-${enterprise.id}`,
    role: 'contact',
    organisation: enterprise.id,
    question: one.link,
    address: enterprise.contact.address,
  };
}
