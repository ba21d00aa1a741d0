import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Claim } from '#functions/cases/claim.ts';
import { claimIdOf, classId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import type { AttendanceStore } from './attendance-store.ts';

/** As long as the claim stands so, no statement counts the day yet. */
const OPEN = ['filed', 'triggered', 'awaiting-supplements', 'returned', 'withdrawn'];

/** True while the days of a project may still be counted otherwise than they are. */
export function mayAcceptLate(claim: Pick<Claim, 'status'> | undefined): boolean {
  return claim === undefined || OPEN.includes(claim.status);
}

/** Who lets a late check-in count. */
export const acceptingRoles = ['reviewer'] as const;

/**
 * An officer lets a late check-in count, with its cause and what proved it (AMB-31). It only changes what
 * a device has signed.
 */
export const acceptLateCheckIn = route({
  id: 'accept-late-check-in',
  method: 'POST',
  path: '/api/office/classes/{classId}/late-check-ins',
  summary: { zh: '认定迟到打卡', en: 'Accept a late check-in' },
  roles: acceptingRoles,
  params: z.strictObject({ classId }),
  body: z.strictObject({
    trainee: z.string().regex(/^C\d+-T\d+$/),
    day: civilDateSchema,
    side: z.enum(['in', 'out']),
    cause: z.string().trim().min(2).max(500),
    proof: z.string().trim().min(2).max(200),
  }),
  answer: z.strictObject({ status: z.literal('accepted') }),
  async handle(
    { params, body, session },
    ports: {
      cases: CaseStore;
      attendance: AttendanceStore;
      clock: BusinessClock;
      commit: Commit;
    },
  ) {
    const one = await ports.cases.trainingClass(params.classId);
    const checkIns = await ports.attendance.ofDay(params.classId, body.day);
    const found = checkIns.find(
      ({ trainee, side }) => trainee === body.trainee && side === body.side,
    );
    if (one === undefined || found === undefined) {
      const message = {
        zh: '设备没有上报过这次打卡',
        en: 'No device has delivered such a check-in',
      };
      throw new Problem('not-found', message, {
        fields: [{ field: 'trainee', value: body.trainee, message }],
      });
    }
    if (found.accepted) throw wrongState('accepted');
    const claim = await ports.cases.claim(claimIdOf(one.projectId));
    if (claim !== undefined && !mayAcceptLate(claim)) throw wrongState(claim.status);
    await ports.commit([
      ports.attendance.acceptLate({
        ...found,
        accepted: true,
        cause: body.cause,
        proof: body.proof,
        acceptedBy: session.actor,
      }),
      ports.cases.addDecision({
        subject: one.id,
        id: randomUUID(),
        at: await ports.clock.now(),
        by: session.actor,
        kind: 'accept-late-check-in',
        outcome: `${body.trainee} ${body.day} ${body.side}`,
        reason: `${body.cause}（凭据：${body.proof}）`,
      }),
    ]);
    return { status: 200, body: { status: 'accepted' } };
  },
});
