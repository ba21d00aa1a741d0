import { roundOf } from '#functions/cases/asks.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { caseStorePort } from '#functions/cases/dynamo-case-store.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { caseOf } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf, endOf } from '#functions/clock/civil-time.ts';
import { clockPort } from '#functions/clock/clock-port.ts';
import type { DueStore } from '#functions/deadlines/due-store.ts';
import { dueStorePort } from '#functions/deadlines/dynamo-due-store.ts';
import { lawOf, packOf, workingDaysAfter } from '#functions/law/law-in-force.ts';
import { machineTask, type Outcome } from '#functions/runtime/machine-task.ts';
import { needs } from '#functions/runtime/needs.ts';
import { stageStorePort } from '#functions/stages/dynamo-stage-store.ts';
import type { Visit } from '#functions/stages/stage.ts';
import type { StageStore } from '#functions/stages/stage-store.ts';
import { type Commit, commitPort } from '#functions/storage/commit-port.ts';
import { noticeStorePort } from './dynamo-notice-store.ts';
import { noticeWait } from './notice.ts';
import type { NoticeStore } from './notice-store.ts';

const wanted = needs({
  cases: caseStorePort,
  notices: noticeStorePort,
  stages: stageStorePort,
  due: dueStorePort,
  commit: commitPort,
  clock: clockPort,
});
export const environment = wanted.environment;

export interface PublishPorts {
  readonly cases: CaseStore;
  readonly notices: NoticeStore;
  readonly stages: StageStore;
  readonly due: DueStore;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

/** The number of the notice a stage is at: one for each time its subject was put to review. */
export async function noticeNumber(cases: CaseStore, { subject, stage }: Visit): Promise<number> {
  const review = stage === 'settlement' ? 'review-statement' : 'review-application';
  return roundOf(await cases.asks(subject), review);
}

/** Publishes what was approved, for as long as the pack says, and sets the row that ends it. */
export async function publishNotice(
  ports: PublishPorts,
  visit: Visit,
): Promise<Outcome<'published'>> {
  const { subject, stage } = visit;
  const number = await noticeNumber(ports.cases, visit);
  const found: Outcome<'published'> = { outcome: 'published', wait: noticeWait(number) };
  if ((await ports.notices.notice(subject, number)) !== undefined) return found;
  const project = await projectOf(ports.cases, caseOf(subject));
  const today = civilDateOf(await ports.clock.now());
  const days = lawOf(project.pack, today).count(packOf(project.pack).noticeDays);
  const lastDay = workingDaysAfter(today, days);
  await ports.commit([
    ports.stages.fence(visit),
    ports.notices.put({
      schemaVersion: 1,
      subject,
      number,
      publishedOn: today,
      lastDay,
      open: true,
    }),
    ports.due.set({
      schemaVersion: 1,
      id: `notice-ends-${number}`,
      subject,
      kind: 'notice-ends',
      dueAt: endOf(lastDay),
      effect: { kind: 'conclude', stage, wait: noticeWait(number), outcome: 'ended' },
    }),
  ]);
  return found;
}

/** The task of the approval and settlement machines that opens a public notice. */
export const handler = machineTask((visit: Visit) => publishNotice(wanted.ports(), visit));
