import * as z from 'zod';
import { classId } from '#functions/cases/subject.ts';
import { timeOf } from '#functions/clock/civil-time.ts';
import { route } from '#functions/http/route.ts';
import type { AttendanceStore } from './attendance-store.ts';
import type { CheckIn } from './check-in.ts';

/** The late check-ins (迟到打卡) of a class: those that wait for an officer, and those that count by one. */
export interface LateCheckIns {
  readonly waiting: readonly CheckIn[];
  readonly accepted: readonly CheckIn[];
}

/** Parts the late ones from the check-ins of a class, in the order of days. */
export function lateOf(checkIns: readonly CheckIn[]): LateCheckIns {
  const inOrder = checkIns.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return {
    waiting: inOrder.filter(({ accepted }) => !accepted),
    accepted: inOrder.filter(({ acceptedBy }) => acceptedBy !== undefined),
  };
}

/** `GET …/late-check-ins`: what came late in a class, and what an officer let count. */
export const listLateCheckIns = route({
  id: 'list-late-check-ins',
  method: 'GET',
  path: '/api/office/classes/{classId}/late-check-ins',
  summary: { zh: '迟到打卡', en: 'The late check-ins of a class' },
  roles: ['reviewer', 'finance', 'auditor', 'administrator'],
  params: z.strictObject({ classId }),
  answer: z.strictObject({
    lateCheckIns: z.array(
      z.strictObject({
        trainee: z.string(),
        day: z.string(),
        side: z.enum(['in', 'out']),
        at: z.string(),
        accepted: z.boolean(),
        cause: z.string().optional(),
        proof: z.string().optional(),
        acceptedBy: z.string().optional(),
      }),
    ),
  }),
  async handle({ params }, { attendance }: { attendance: AttendanceStore }) {
    const { waiting, accepted } = lateOf(await attendance.ofClass(params.classId));
    const lateCheckIns = [...waiting, ...accepted].map((one) => ({
      trainee: one.trainee,
      day: one.day,
      side: one.side,
      at: timeOf(one.at),
      accepted: one.accepted,
      ...(one.cause === undefined ? {} : { cause: one.cause }),
      ...(one.proof === undefined ? {} : { proof: one.proof }),
      ...(one.acceptedBy === undefined ? {} : { acceptedBy: one.acceptedBy }),
    }));
    return { status: 200, body: { lateCheckIns } };
  },
});
