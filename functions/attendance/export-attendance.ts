import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { classId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { type Route, route } from '#functions/http/route.ts';
import type { PersonStore } from '#functions/people/person-store.ts';
import type { Role } from '#functions/sessions/session.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import type { AttendanceStore } from './attendance-store.ts';

interface Ports {
  readonly cases: CaseStore;
  readonly attendance: AttendanceStore;
  readonly people: PersonStore;
}

const exportTo = (audience: 'institution' | 'office', roles: readonly Role[]): Route<Ports> =>
  route({
    id: `export-attendance-to-${audience}`,
    method: 'GET',
    path: `/api/${audience}/classes/{classId}/attendance`,
    summary: { zh: '导出打卡记录', en: 'Export the attendance' },
    roles,
    params: z.strictObject({ classId }),
    async handle({ params }, { cases, attendance, people }: Ports) {
      const one = await classOf(cases, params.classId);
      const [roster, checkIns] = await Promise.all([
        cases.trainees(one.id),
        attendance.ofClass(one.id),
      ]);
      const names = new Map(
        await Promise.all(
          roster.map(async ({ personId }) => {
            const person = await people.person(personId);
            return [personId, person?.maskedName ?? ''] as const;
          }),
        ),
      );
      const text = attendanceSheet(taughtDays(one), roster, checkIns, (id) => names.get(id) ?? '');
      return {
        status: 200,
        file: {
          contentType: 'text/csv; charset=utf-8',
          text,
          download: `attendance-${one.id}.csv`,
        },
      };
    },
  });

/** The attendance of a class, to its institution: to be handed in and to be looked at (CC24-3A.3.b). */
export const exportAttendanceToInstitution = exportTo('institution', ['institution']);
/** The attendance of a class, to the office. */
export const exportAttendanceToOffice = exportTo('office', [
  'reviewer',
  'finance',
  'auditor',
  'administrator',
]);
