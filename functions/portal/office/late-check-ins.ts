import * as z from 'zod';
import {
  acceptingRoles,
  acceptLateCheckIn,
  mayAcceptLate,
} from '#functions/attendance/accept-late-check-in.ts';
import { lateOf } from '#functions/attendance/list-late-check-ins.ts';
import { type ClassId, claimIdOf, classId } from '#functions/cases/subject.ts';
import { route } from '#functions/http/route.ts';
import { maskedNames } from '#functions/people/masked-names.ts';
import type { Refusal } from '#functions/portal/layout/error-summary.ts';
import { useRoute } from '#functions/portal/layout/use-route.ts';
import type { Session } from '#functions/sessions/session.ts';
import { classToShow } from './class-to-show.ts';
import {
  keyOfCheckIn,
  type LateCheckInsPage,
  lateCheckInsPage,
  type TypedAcceptance,
} from './late-check-ins-page.ts';
import type { TaskReading } from './load-task.ts';
import { officeRoles } from './office-roles.ts';

const path = '/o/classes/{classId}/late-check-ins';
const params = z.strictObject({ classId });

/** `GET /o/classes/{classId}/late-check-ins`: what came late in a class. */
export const showLateCheckIns = route({
  id: 'late-check-ins-page',
  method: 'GET',
  path,
  summary: { zh: '迟到打卡', en: 'The page of the late check-ins of a class' },
  roles: officeRoles,
  params,
  query: z.strictObject({ done: z.coerce.number().int().positive().optional() }),
  async handle({ params: of, query, session }, ports: TaskReading) {
    const view = await load(ports, of.classId, session);
    return { status: 200, html: lateCheckInsPage({ ...view, done: query.done }) };
  },
});

const list = z.union([z.string().max(60), z.array(z.string().max(60)).max(1_000)]);

/** `POST` of the same: each chosen check-in goes through the route of the API; the first refusal stops. */
export const acceptLateCheckInsPage = route({
  id: 'accept-late-check-ins-page',
  method: 'POST',
  path,
  summary: { zh: '认定迟到打卡', en: 'Accept late check-ins on their page' },
  roles: acceptingRoles,
  params,
  body: z.strictObject({
    which: list.optional(),
    cause: z.string().max(2_000),
    proof: z.string().max(2_000),
  }),
  async handle({ params: of, body, session, client }, ports: TaskReading) {
    const typed = { ...body, which: [body.which ?? []].flat().filter((one) => one !== '') };
    const again = async (refusal: Refusal) => {
      const view = await load(ports, of.classId, session);
      return { status: 400, html: lateCheckInsPage({ ...view, typed, refusal }) } as const;
    };
    const { waiting } = lateOf(await ports.attendance.ofClass(of.classId));
    const chosen = waiting.filter((one) => typed.which.includes(keyOfCheckIn(one)));
    if (chosen.length === 0) return again(nothingChosen(typed));
    for (const { trainee, day, side } of chosen) {
      const { cause, proof } = typed;
      const used = await useRoute(
        acceptLateCheckIn,
        { params: of, form: { trainee, day, side, cause, proof }, session, client },
        ports,
      );
      if (!used.taken) return again(used.refusal);
    }
    return {
      status: 303,
      location: `/o/classes/${of.classId}/late-check-ins?done=${chosen.length}`,
    };
  },
});

function nothingChosen({ which }: TypedAcceptance): Refusal {
  const zh = which.length === 0 ? '请至少选择一次打卡' : '所选的打卡已经认定，请重新选择';
  const en = 'Choose at least one check-in that waits';
  return {
    message: { zh: '没有认定任何打卡。' },
    fields: [{ field: 'which', message: { zh, en } }],
  };
}

async function load(ports: TaskReading, id: ClassId, session: Session): Promise<LateCheckInsPage> {
  const one = await classToShow(ports.cases, id);
  const [checkIns, roster, accounts, claim] = await Promise.all([
    ports.attendance.ofClass(id),
    ports.cases.trainees(id),
    ports.masterdata.accounts(),
    ports.cases.claim(claimIdOf(one.projectId)),
  ]);
  return {
    session,
    one,
    late: lateOf(checkIns),
    names: await maskedNames(ports.people, roster),
    staff: new Map(accounts.map((each) => [each.id, each.name])),
    open: mayAcceptLate(claim),
  };
}
