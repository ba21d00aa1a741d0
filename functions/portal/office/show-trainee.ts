import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { projectOf } from '#functions/cases/project-of.ts';
import { type ClassId, caseOf, classId } from '#functions/cases/subject.ts';
import { instantOf } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { RevealPersonNeeds } from '#functions/people/reveal-person.ts';
import { revealPerson } from '#functions/people/reveal-person.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { TaskReading } from './load-task.ts';
import { officeRoles } from './office-roles.ts';
import { revealingRoles, type TraineePage, traineePage } from './trainee-page.ts';

const params = z.strictObject({ classId, trainee: z.string().min(1).max(40) });
const path = '/o/classes/{classId}/trainees/{trainee}';

/** `GET /o/classes/{classId}/trainees/{trainee}`: a trainee, masked. */
export const showTraineePage = route({
  id: 'trainee-page',
  method: 'GET',
  path,
  summary: { zh: '学员', en: 'The page of a trainee' },
  roles: officeRoles,
  params,
  async handle({ params: of, session }, ports: TaskReading) {
    return { status: 200, html: traineePage(await load(ports, of, session)) };
  },
});

/** `POST` of the same: who it is in the clear, for a reason; the access is recorded first. */
export const revealTraineePage = route({
  id: 'reveal-trainee-page',
  method: 'POST',
  path,
  summary: { zh: '查看完整信息', en: 'Unmask a trainee' },
  roles: revealingRoles,
  params,
  body: z.strictObject({ reason: z.string().max(500) }),
  async handle(
    { params: of, body, session },
    ports: TaskReading & {
      readonly cipher: RevealPersonNeeds['cipher'];
      readonly realTime: RealTime;
    },
  ) {
    const page = await load(ports, of, session);
    if (body.reason.trim().length < 2) {
      const message = { zh: '请说明为什么需要查看', en: 'A reason is required' };
      const refusal = {
        message: { zh: '没有显示完整信息。' },
        fields: [{ field: 'reason', message }],
      };
      return { status: 400, html: traineePage({ ...page, refusal, reason: body.reason }) };
    }
    const found = await revealPerson(
      {
        people: ports.people,
        cipher: ports.cipher,
        commit: ports.commit,
        wallNow: () => instantOf(ports.realTime.now()),
        newId: randomUUID,
      },
      { personId: page.one.personId, actor: session.actor, reason: body.reason.trim() },
    );
    const after = await load(ports, of, session);
    return {
      status: 200,
      html: traineePage({
        ...after,
        revealed: found.outcome === 'revealed' ? found.identity : undefined,
      }),
    };
  },
});

async function load(
  ports: TaskReading,
  of: { readonly classId: ClassId; readonly trainee: string },
  session: Session,
): Promise<TraineePage> {
  const roster = await ports.cases.trainees(of.classId);
  const one = roster.find((each) => each.id === of.trainee);
  if (one === undefined) {
    throw new Problem('not-found', { zh: '花名册中没有该学员', en: 'No such trainee' });
  }
  const [project, person, accesses, accounts] = await Promise.all([
    projectOf(ports.cases, caseOf(of.classId)),
    ports.people.person(one.personId),
    ports.people.accesses(one.personId),
    ports.masterdata.accounts(),
  ]);
  return {
    session,
    one,
    person,
    accesses: accesses.toReversed(),
    staff: new Map(accounts.map(({ id, name }) => [id, name])),
    pack: packOf(project.pack),
  };
}
