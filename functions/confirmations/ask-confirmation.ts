import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Application } from '#functions/cases/application.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classId, projectId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf, instantAt } from '#functions/clock/civil-time.ts';
import type { DueStore } from '#functions/deadlines/due-store.ts';
import type { Outbox } from '#functions/events/outbox.ts';
import { type FieldProblem, Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { workingDaysAfter } from '#functions/law/law-in-force.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { shownHash } from '#functions/tasks/shown-hash.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type ConfirmableSubject, confirmationIdOf, latestOf, reminderOf } from './confirmation.ts';
import type { ConfirmationStore } from './confirmation-store.ts';
import { confirmableOf, type Matter } from './matter.ts';
import { type Standing, standingOf } from './standing.ts';

/** How long a question can be answered: an office's own service level; no clause sets it. */
const WORKING_DAYS = 10;

interface Ports {
  readonly cases: CaseStore;
  readonly confirmations: ConfirmationStore;
  readonly masterdata: Pick<MasterdataStore, 'enterprise'>;
  readonly due: DueStore;
  readonly outbox: Outbox;
  readonly commit: Commit;
  readonly clock: BusinessClock;
}

const shape = {
  method: 'POST',
  roles: ['institution'],
  body: z.strictObject({ enterpriseId: z.string().min(1).max(40) }),
  answer: z.strictObject({ status: z.literal('asked'), round: z.int() }),
} as const;

/** An institution asks an enterprise of its application to confirm it, before or while it is reviewed. */
export const askProjectConfirmation = route({
  ...shape,
  id: 'ask-project-confirmation',
  path: '/api/institution/projects/{projectId}/confirmations',
  summary: { zh: '请用工企业确认立项申请', en: 'Ask an enterprise to confirm the application' },
  params: z.strictObject({ projectId }),
  async handle({ params, body, session }, ports: Ports) {
    const round = await ask(ports, params.projectId, body.enterpriseId, session.actor);
    return { status: 202, body: { status: 'asked', round } };
  },
});

/** An institution asks an enterprise to confirm the results of a class, as long as they are reviewed. */
export const askClassConfirmation = route({
  ...shape,
  id: 'ask-class-confirmation',
  path: '/api/institution/classes/{classId}/confirmations',
  summary: { zh: '请用工企业确认考核结果', en: 'Ask an enterprise to confirm the results' },
  params: z.strictObject({ classId }),
  async handle({ params, body, session }, ports: Ports) {
    const round = await ask(ports, params.classId, body.enterpriseId, session.actor);
    return { status: 202, body: { status: 'asked', round } };
  },
});

async function ask(
  ports: Ports,
  subject: ConfirmableSubject,
  enterpriseId: string,
  by: string,
): Promise<number> {
  const [found, enterprise, all, now] = await Promise.all([
    confirmableOf(ports.cases, subject, enterpriseId),
    ports.masterdata.enterprise(enterpriseId),
    ports.confirmations.ofCase(subject),
    ports.clock.now(),
  ]);
  if (found === undefined) throw unfit(enterpriseId, notNamed);
  if (enterprise?.contact === undefined) throw unfit(enterpriseId, noContact);
  if (!found.open) throw wrongState(found.project.status);
  refuseUnfinished(found.matter);
  const today = civilDateOf(now);
  const latest = latestOf(all, subject, enterpriseId);
  refuseAgain(standingOf(latest, shownHash(found.matter), today), today);
  const round = (latest?.round ?? 0) + 1;
  const id = confirmationIdOf(subject, enterpriseId, round);
  const lastDay = workingDaysAfter(today, WORKING_DAYS);
  const tell = <Name extends 'asked' | 'reminded'>(what: Name) => ({
    schemaVersion: 1 as const,
    id: `confirmation-${what}-${enterpriseId}-${round}`,
    name: `confirmation-${what}` as const,
    subject,
    task: id,
  });
  await ports.commit([
    ...(latest?.status === 'pending'
      ? [ports.confirmations.void(latest, now), ports.due.withdraw(subject, reminderOf(latest))]
      : []),
    ports.confirmations.ask({
      schemaVersion: 1,
      id,
      link: randomBytes(24).toString('base64url'),
      subject,
      enterpriseId,
      round,
      askedBy: by,
      askedAt: now,
      lastDay,
      status: 'pending',
    }),
    ports.due.set({
      schemaVersion: 1,
      id: reminderOf({ enterpriseId, round }),
      subject,
      kind: 'confirmation-reminder',
      dueAt: instantAt(lastDay, '09:00'),
      effect: { kind: 'tell', event: tell('reminded') },
    }),
    ports.outbox.add({ ...tell('asked'), at: now }),
  ]);
  return round;
}

const notNamed = {
  zh: '该企业不是本项目的用工企业，或者还没有可以确认的内容',
  en: 'The case does not name this enterprise, or there is nothing to confirm yet',
};
const noContact = {
  zh: '该企业尚未登记联系人邮箱，请联系管理员登记',
  en: 'This enterprise has no registered contact; ask the administrator to enter one',
};

function unfit(value: string, message: FieldProblem['message']): Problem {
  return new Problem('bad-request', message, {
    fields: [{ field: 'enterpriseId', value, message }],
  });
}

const needed: readonly (keyof Application)[] = [
  'declaredDemand',
  'plannedHeadcount',
  'skillStandard',
  'occupationCode',
  'plan',
  'agreementSignedOn',
];

/** Nobody is asked to stand by what is not written yet. */
function refuseUnfinished(matter: Matter): void {
  if (matter.kind !== 'application') return;
  const { content } = matter;
  const missing = needed.filter((field) => content[field] === undefined);
  const fields = [...missing, ...(content.posts.length === 0 ? ['posts'] : [])].map((field) => ({
    field,
    message: { zh: '请先填写，再请企业确认', en: 'Expected to be filled in before asking' },
  }));
  if (fields.length === 0) return;
  throw new Problem(
    'bad-request',
    {
      zh: `申请还有 ${fields.length} 处没有填写，暂时不能请企业确认`,
      en: `${fields.length} field(s) of the application are missing; nobody was asked`,
    },
    { fields },
  );
}

/** A confirmed matter is not asked again, and nobody is mailed about the same matter twice a day. */
function refuseAgain(standing: Standing, today: CivilDate): void {
  if (standing.state === 'confirmed') {
    throw new Problem('already-decided', {
      zh: '该企业已确认现在的内容，不需要再次请求',
      en: 'The enterprise has confirmed what stands now',
    });
  }
  const same = standing.state === 'waiting' || standing.state === 'declined';
  if (same && civilDateOf(standing.of.askedAt) === today) {
    throw new Problem('wrong-state', {
      zh: '今天已请该企业确认同样的内容；需要再次发送的，请明天再试',
      en: 'The enterprise was asked the same today; ask again tomorrow',
    });
  }
}
