import type { CaseStore } from '#functions/cases/case-store.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId, projectId, type SubjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import type { Write } from '#functions/storage/transaction.ts';
import type { GivenAnswer } from '#functions/tasks/answer-task.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import type { AskedWaiver, WaivableSubject } from './waiver-request.ts';
import type { WaiverStore } from './waiver-store.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly waivers: WaiverStore;
  readonly outbox: Outbox;
}

/**
 * Refuses that whoever asked for a waiver grants it (the pack's pair request-waiver, grant-waiver).
 *
 * @throws {Problem} `not-allowed`
 */
export async function refuseOwnWaiver(
  ports: Pick<Ports, 'waivers'>,
  task: PendingTask,
  answer: Pick<GivenAnswer, 'by'>,
): Promise<void> {
  const request = await openRequest(ports, task.subject);
  if (request.requestedBy !== answer.by) return;
  throw new Problem('not-allowed', {
    zh: '例外的申请人不得自行批准',
    en: 'Whoever asks for a waiver does not grant it',
  });
}

/**
 * The writes that answer a request for a waiver: granted, it stands on project or class with officer,
 * reason and day, and the rules take it from there; refused, only the request says so.
 */
export async function answerWaiver(
  ports: Ports,
  task: PendingTask,
  answer: GivenAnswer,
  at: Instant,
): Promise<Write[]> {
  const request = await openRequest(ports, task.subject);
  const granted = answer.outcome === 'granted';
  const reason = answer.reason ?? '';
  const waiver: Waiver = {
    rule: request.rule,
    subject: request.about,
    officer: answer.by,
    reason,
    on: civilDateOf(at),
  };
  return [
    ports.waivers.answer({
      ...request,
      officer: answer.by,
      answer: reason,
      decidedAt: at,
      status: granted ? 'granted' : 'refused',
    }),
    ...(granted ? [await withWaiver(ports.cases, request.subject, waiver)] : []),
    ports.outbox.add({
      schemaVersion: 1,
      id: `waiver-answered-${request.round}-${request.subject}`,
      name: granted ? 'waiver-granted' : 'waiver-refused',
      subject: request.subject,
      at,
    }),
  ];
}

async function withWaiver(
  cases: CaseStore,
  subject: WaivableSubject,
  waiver: Waiver,
): Promise<Write> {
  const ofProject = projectId.safeParse(subject);
  if (ofProject.success) {
    const one = await projectOf(cases, ofProject.data);
    if (one.status === 'withdrawn' || one.status === 'cancelled') throw wrongState(one.status);
    return cases.putProject({ ...one, waivers: [...one.waivers, waiver] });
  }
  const one = await classOf(cases, classId.parse(subject));
  if (one.status === 'abandoned') throw wrongState(one.status);
  return cases.putClass({ ...one, waivers: [...one.waivers, waiver] });
}

async function openRequest(
  { waivers }: Pick<Ports, 'waivers'>,
  subject: SubjectId,
): Promise<AskedWaiver> {
  const requests = await waivers.requests(subject as WaivableSubject);
  const open = requests.find((one) => one.status === 'asked');
  if (open?.status !== 'asked') throw wrongState('no-waiver-asked');
  return open;
}
