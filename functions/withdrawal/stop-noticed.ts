import type { SubjectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { noticeNumber } from '#functions/notices/publish-notice.ts';
import type { StageName } from '#functions/stages/stage.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { stopWork } from './stop-work.ts';
import type { WithdrawalPorts } from './withdrawal-ports.ts';

/**
 * Stops a subject that may be under public notice: the notice is taken down with the work, and
 * objections to it that nobody has decided lapse with what they were about.
 */
export async function stopNoticed(
  ports: WithdrawalPorts,
  subject: SubjectId,
  stage: StageName,
  at: Instant,
  dueRows: readonly string[] = [],
): Promise<Write[]> {
  const number = await noticeNumber(ports.cases, { subject, stage, attempt: 1 });
  const [notice, objections] = await Promise.all([
    ports.notices.notice(subject, number),
    ports.notices.objections(subject),
  ]);
  const shown = notice?.open === true ? notice : undefined;
  return [
    ...(await stopWork(ports, subject, at, [
      ...dueRows,
      ...(shown === undefined ? [] : [`notice-ends-${number}`]),
    ])),
    ...(shown === undefined ? [] : [ports.notices.put({ ...shown, open: false })]),
    ...objections
      .filter((one) => one.resolution === 'open')
      .map((one) => ports.notices.putObjection({ ...one, resolution: 'lapsed' })),
  ];
}
