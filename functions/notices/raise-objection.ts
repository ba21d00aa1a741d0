import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type SubjectId, subjectId } from '#functions/cases/subject.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { openRoute } from '#functions/http/route.ts';
import type { RealTime } from '#functions/sessions/real-time.ts';
import { hashOf } from '#functions/sessions/secrets.ts';
import type { SignInStore } from '#functions/sessions/sign-in-store.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import type { NoticeStore } from './notice-store.ts';

interface Ports {
  readonly notices: NoticeStore;
  readonly signIn: SignInStore;
  readonly commit: Commit;
  readonly clock: BusinessClock;
  readonly realTime: RealTime;
}

/** Objections from one network address within an hour. */
const MOST_AN_HOUR = 10;
const HOUR = 3_600_000;

/** Somebody objects to an open notice (异议). Nobody has to say who it is; the text reaches the officer only. */
export const raiseObjection = openRoute({
  id: 'raise-objection',
  method: 'POST',
  path: '/api/public/notices/{notice}/objections',
  summary: { zh: '提出异议', en: 'Object to a notice' },
  params: z.strictObject({ notice: z.string().regex(/^P\d{4}-\d{4,}(-S)?\.\d{1,4}$/) }),
  body: z.strictObject({
    text: z.string().trim().min(5).max(2_000).meta({ personal: true }),
  }),
  answer: z.strictObject({ status: z.literal('raised') }),
  async handle({ params, body, client }, ports: Ports) {
    const { subject, number } = partsOf(params.notice);
    const notice = await ports.notices.notice(subject, number);
    if (notice === undefined) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
    const now = await ports.clock.now();
    // The row that ends the notice fires at midnight; its last day counts whole, and not a minute more.
    if (civilDateOf(now) > notice.lastDay) {
      throw new Problem('wrong-state', {
        zh: `公示已于${notice.lastDay}结束，不再接受异议`,
        en: `The notice ended on ${notice.lastDay}; objections are not taken any more`,
      });
    }
    if (!notice.open) {
      throw new Problem('wrong-state', {
        zh: '公示已撤下，不再接受异议',
        en: 'The notice was taken down; objections are not taken any more',
      });
    }
    await limit(ports, client.source);
    await ports.commit([
      ports.notices.putObjection({
        schemaVersion: 1,
        subject,
        id: randomUUID(),
        notice: number,
        text: body.text,
        raisedAt: now,
        resolution: 'open',
      }),
      ports.notices.whileOpen(notice),
    ]);
    return { status: 201, body: { status: 'raised' } };
  },
});

function partsOf(name: string): { subject: SubjectId; number: number } {
  const dot = name.lastIndexOf('.');
  return { subject: subjectId.parse(name.slice(0, dot)), number: Number(name.slice(dot + 1)) };
}

async function limit({ signIn, realTime }: Ports, source: string): Promise<void> {
  const now = realTime.now().getTime();
  const window = Math.floor(now / HOUR);
  const counter = { kind: 'objection', hash: hashOf(source), window };
  const count = await signIn.add(counter, Math.ceil((now + HOUR) / 1000));
  if (count <= MOST_AN_HOUR) return;
  throw new Problem('too-many-requests', {
    zh: '提交过于频繁，请一小时后再试',
    en: 'Too many objections from here; try again in an hour',
  });
}
