import * as z from 'zod';
import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { dayChange } from '#functions/cases/timetable-change.ts';
import { refuseBlocked, wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import { callOffDay } from './call-off-day.ts';
import { type JudgingPorts, judgeTimetableChange } from './judge-timetable-change.ts';
import type { SupervisionPorts } from './supervision-ports.ts';

/** What reporting a change needs. */
export type ReportingPorts = JudgingPorts &
  Pick<SupervisionPorts, 'stages' | 'due' | 'outbox' | 'commit'>;

/**
 * An institution reports that a training day falls out, moves, or is taught otherwise (课表调整). No clause
 * asks for an approval or a document; until when it is taken is the choice `timetable.change_until`.
 */
export const reportTimetableChange = route({
  id: 'report-timetable-change',
  method: 'POST',
  path: '/api/institution/classes/{classId}/timetable-changes',
  summary: { zh: '报告课表调整', en: 'Report a change of the timetable' },
  roles: ['institution'],
  params: z.strictObject({ classId }),
  body: z.strictObject({ change: dayChange, reason: z.string().trim().min(2).max(500) }),
  answer: z.strictObject({ days: z.int(), classHours: z.int() }),
  async handle({ params, body: { change, reason }, session }, ports: ReportingPorts) {
    const one = await classOf(ports.cases, params.classId);
    if (one.status !== 'opened') throw wrongState(one.status);
    const judged = await judgeTimetableChange(ports, one, change);
    refuseBlocked(judged, 'none');
    const at = await ports.clock.now();
    const before = taughtDays(one);
    await ports.commit([
      ports.cases.putClass({
        ...one,
        changes: [
          ...one.changes,
          { change, before: judged.before.lessons, reason, reportedAt: at, by: session.actor },
        ],
      }),
      ...(await callOffDay(ports, one.id, { before, after: judged.after }, at)),
      ports.outbox.add({
        schemaVersion: 1,
        id: `timetable-changed-${one.changes.length + 1}`,
        name: 'timetable-changed',
        subject: one.id,
        at,
      }),
    ]);
    const lessons = judged.after.flatMap((day) => day.lessons);
    const classHours = lessons.reduce((sum, { count }) => sum + count, 0);
    return { status: 201, body: { days: judged.after.length, classHours } };
  },
});
