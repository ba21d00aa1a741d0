import { describe, expect, it, test } from 'vitest';
import { openCheckInSession } from '#functions/attendance/open-check-in-session.ts';
import { receiveCheckIns } from '#functions/attendance/receive-check-ins.ts';
import { classIdOf, projectIdOf } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { classId, day, deviceWorld, newKeys, opened, signatureOf } from './device-world.ts';

type World = ReturnType<typeof deviceWorld>;
interface Event {
  readonly trainee: string;
  readonly side: 'in' | 'out';
  readonly at: string;
  readonly cause?: string;
}
const inTime: Event = { trainee: 'C1-T01', side: 'in', at: '08:20' };
const client = { source: 'x', sessionCookie: undefined };
const nothing = { params: {}, query: {}, session: undefined, client };

async function beginDay({ ports }: World, of: object = {}): Promise<string> {
  const body = { device: 'device-1', class: classId, day, ...of };
  const reply = await openCheckInSession.handle({ ...nothing, body }, ports);
  return (reply.body as { nonce: string }).nonce;
}

async function deliver(world: World, events: readonly Event[], changed: object = {}, key?: never) {
  const nonce = await beginDay(world);
  const body = { device: 'device-1', class: classId, day, nonce, events, ...changed };
  const signature = signatureOf(body, key ?? world.keys.privateKey);
  return send(world, { ...body, signature });
}

async function send(world: World, body: object) {
  const reply = await receiveCheckIns.handle({ ...nothing, body }, world.ports);
  return reply.body as { accepted: number; late: object[]; rejected: { code: string }[] };
}

async function problemOf(act: Promise<unknown>) {
  const found = await act.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(found instanceof Problem)) throw new Error('Expected a problem', { cause: found });
  return { code: found.code, field: found.fields[0]?.field };
}

describe('a signed batch of check-ins', () => {
  it('is kept with the batch that proves it', async () => {
    const world = deviceWorld();
    const answer = await deliver(world, [inTime, { ...inTime, side: 'out', at: '16:30' }]);
    expect(answer).toEqual({ accepted: 2, late: [], rejected: [] });
    expect([...world.checkIns.values()]).toMatchObject([
      { trainee: 'C1-T01', side: 'in', accepted: true, at: instantAt(day, '08:20') },
      { trainee: 'C1-T01', side: 'out', accepted: true },
    ]);
    const [batch] = [...world.batches.values()];
    expect(batch).toMatchObject({ device: 'device-1', publicKey: world.keys.publicKey });
    expect([...world.checkIns.values()].every((one) => one.batch === batch?.sha256)).toBe(true);
  });

  it('of a hundred events takes two transactions, the proof in the first', async () => {
    const world = deviceWorld();
    const trainees = Array.from({ length: 50 }, (_, n) => `C1-T${String(n + 1).padStart(2, '0')}`);
    world.ports.cases.trainees = async () => trainees.map((id) => ({ id }) as never);
    const events = trainees.flatMap((trainee): Event[] => [
      { trainee, side: 'in', at: '08:30' },
      { trainee, side: 'out', at: '16:00' },
    ]);
    expect((await deliver(world, events)).accepted).toBe(100);
    expect(world.sizes).toEqual([100, 1]);
    expect(world.checkIns.size).toBe(100);
  });

  it('delivered again is answered alike and changes nothing', async () => {
    const world = deviceWorld();
    const events = [inTime, { ...inTime, trainee: 'C1-T02', at: '10:00' }];
    const first = await deliver(world, events);
    const kept = new Map(world.checkIns);
    expect(await deliver(world, events)).toEqual(first);
    expect(first).toMatchObject({ accepted: 1, late: [{ trainee: 'C1-T02' }], rejected: [] });
    expect(world.checkIns).toEqual(kept);
  });

  it.each([
    ['an hour before the first lesson', 'in', '07:30', true],
    ['a minute earlier', 'in', '07:29', false],
    ['half an hour into the first lesson', 'in', '09:00', true],
    ['a minute later', 'in', '09:01', false],
    ['half an hour before the end', 'out', '15:30', true],
    ['a minute earlier', 'out', '15:29', false],
    ['an hour after the end', 'out', '17:00', true],
    ['a minute later', 'out', '17:01', false],
  ] as const)('%s (%s %s): in time %s', async (_name, side, at, accepted) => {
    const world = deviceWorld();
    const answer = await deliver(world, [{ trainee: 'C1-T01', side, at }]);
    expect(answer.accepted === 1).toBe(accepted);
    expect(answer.late.length === 1).toBe(!accepted);
    expect([...world.checkIns.values()]).toMatchObject([{ accepted }]);
  });

  it('keeps the cause of a late one, which does not make it count', async () => {
    const world = deviceWorld();
    await deliver(world, [{ ...inTime, at: '10:00', cause: '公交停运' }]);
    expect([...world.checkIns.values()]).toMatchObject([{ accepted: false, cause: '公交停运' }]);
  });

  it('of one trainee and side keeps the first', async () => {
    const world = deviceWorld();
    await deliver(world, [inTime]);
    const answer = await deliver(world, [{ ...inTime, at: '08:25' }]);
    expect(answer.rejected).toMatchObject([{ index: 0, code: 'duplicate' }]);
    expect([...world.checkIns.values()]).toMatchObject([{ at: instantAt(day, '08:20') }]);
    const twice = [
      { ...inTime, trainee: 'C1-T02' },
      { ...inTime, trainee: 'C1-T02', at: '08:21' },
    ];
    expect(await deliver(world, twice)).toMatchObject({
      accepted: 1,
      rejected: [{ index: 1, code: 'duplicate' }],
    });
  });

  it('puts one in time in the place of one outside the window', async () => {
    const world = deviceWorld();
    await deliver(world, [{ ...inTime, at: '06:00' }]);
    expect((await deliver(world, [inTime])).accepted).toBe(1);
    expect([...world.checkIns.values()]).toMatchObject([{ accepted: true }]);
  });

  it('keeps the one in time where a late one stands before it in the same batch, delivered again alike', async () => {
    const world = deviceWorld();
    const events = [{ ...inTime, at: '10:00' }, inTime];
    const first = await deliver(world, events);
    expect(first).toMatchObject({ accepted: 1, late: [], rejected: [{ index: 0 }] });
    // The batch, and one check-in: a transaction takes no two writes on one item.
    expect(world.sizes).toEqual([2]);
    expect([...world.checkIns.values()]).toMatchObject([{ accepted: true }]);
    expect(await deliver(world, events)).toEqual(first);
  });

  it('leaves out whoever is not on the roster, and what has not happened yet', async () => {
    const world = deviceWorld();
    world.state.now = instantAt(day, '08:25');
    const answer = await deliver(world, [
      { ...inTime, trainee: 'C1-T99' },
      { ...inTime, at: '08:30' },
      { ...inTime, trainee: 'C1-T02', at: '08:31' },
    ]);
    expect(answer.accepted).toBe(1);
    expect(answer.rejected).toMatchObject([
      { index: 0, code: 'not-on-roster' },
      { index: 2, code: 'in-the-future' },
    ]);
  });
});

describe('nothing is stored of a batch', () => {
  const cases: readonly [string, (world: World) => Promise<unknown>, string, string][] = [
    [
      'with a wrong signature',
      (world) => deliver(world, [inTime], {}, newKeys().privateKey as never),
      'not-allowed',
      'signature',
    ],
    [
      'changed after it was signed',
      async (world) => {
        const body = { device: 'device-1', class: classId, day, nonce: await beginDay(world) };
        const signature = signatureOf({ ...body, events: [inTime] }, world.keys.privateKey);
        return send(world, { ...body, events: [{ ...inTime, at: '08:21' }], signature });
      },
      'not-allowed',
      'signature',
    ],
    [
      'with a nonce of its own',
      (world) => deliver(world, [inTime], { nonce: 'n'.repeat(43) }),
      'not-allowed',
      'nonce',
    ],
    [
      'with a nonce that has expired',
      async (world) => {
        const nonce = await beginDay(world);
        world.state.realNow = new Date(world.state.realNow.getTime() + 16 * 3_600_000);
        const body = { device: 'device-1', class: classId, day, nonce, events: [inTime] };
        return send(world, { ...body, signature: signatureOf(body, world.keys.privateKey) });
      },
      'not-allowed',
      'nonce',
    ],
    [
      'with the nonce of another device',
      async (world) => {
        const other = newKeys();
        const one = world.devices.get('device-1');
        if (one === undefined) throw new Error('No device');
        world.devices.set('device-2', { ...one, id: 'device-2', publicKey: other.publicKey });
        const nonce = await beginDay(world);
        const body = { device: 'device-2', class: classId, day, nonce, events: [inTime] };
        return send(world, { ...body, signature: signatureOf(body, other.privateKey) });
      },
      'not-allowed',
      'nonce',
    ],
    [
      'of a device nobody registered',
      (world) => deliver(world, [inTime], { device: 'device-9' }),
      'not-allowed',
      'device',
    ],
    [
      'of a revoked device',
      async (world) => {
        const nonce = await beginDay(world);
        await world.ports.devices.revoke('device-1', {
          at: world.state.now,
          by: 'administrator',
          reason: '遗失',
        });
        const body = { device: 'device-1', class: classId, day, nonce, events: [inTime] };
        return send(world, { ...body, signature: signatureOf(body, world.keys.privateKey) });
      },
      'not-allowed',
      'device',
    ],
    [
      'for a class the device is not registered to',
      (world) => deliver(world, [inTime], { class: classIdOf(projectIdOf('2024', 2), 1) }),
      'not-allowed',
      'device',
    ],
    [
      'for another day',
      (world) => deliver(world, [inTime], { day: civilDate('2024-06-02') }),
      'wrong-state',
      'day',
    ],
    [
      'on a day without lessons',
      (world) => {
        world.state.now = instantAt(civilDate('2024-06-04'), '09:00');
        return beginDay(world, { day: civilDate('2024-06-04') });
      },
      'wrong-state',
      'day',
    ],
    [
      'after the close of the day',
      (world) => {
        world.state.closed = true;
        return beginDay(world);
      },
      'wrong-state',
      'day',
    ],
    [
      'before the class is opened',
      (world) => {
        const { law: _, ...rest } = opened as typeof opened & { law: unknown };
        world.state.trainingClass = { ...rest, status: 'requested' } as never;
        return beginDay(world);
      },
      'wrong-state',
      'class',
    ],
    [
      'for a class that was given up',
      (world) => {
        world.state.trainingClass = { ...opened, status: 'abandoned', reason: 'x' } as never;
        return beginDay(world);
      },
      'wrong-state',
      'day',
    ],
  ];

  test.each(cases)('%s', async (_name, act, code, field) => {
    const world = deviceWorld();
    expect(await problemOf(act(world))).toEqual({ code, field });
    expect(world.checkIns.size + world.batches.size).toBe(0);
  });
});

describe('the session of a training day', () => {
  it('tells the windows and keeps its nonce while it holds', async () => {
    const world = deviceWorld();
    const body = { device: 'device-1', class: classId, day };
    const first = await openCheckInSession.handle({ ...nothing, body }, world.ports);
    expect(first).toMatchObject({
      status: 201,
      body: {
        windows: { in: { from: '07:30', to: '09:00' }, out: { from: '15:30', to: '17:00' } },
      },
    });
    const nonce = await beginDay(world);
    expect((first.body as { nonce: string }).nonce).toBe(nonce);
    world.state.realNow = new Date(world.state.realNow.getTime() + 17 * 3_600_000);
    expect(await beginDay(world)).not.toBe(nonce);
  });
});
