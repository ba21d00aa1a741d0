import { describe, expect, it } from 'vitest';
import { acceptLateCheckIn } from '#functions/attendance/accept-late-check-in.ts';
import type { CheckIn } from '#functions/attendance/check-in.ts';
import { deviceRoutes } from '#functions/attendance/device-routes.ts';
import { ed25519PublicKey } from '#functions/attendance/device-signature.ts';
import { devicesOfClass } from '#functions/attendance/list-devices-of-class.ts';
import { listLateCheckIns } from '#functions/attendance/list-late-check-ins.ts';
import { classIdOf, projectIdOf } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { classId, day, deviceWorld, newKeys } from './device-world.ts';

const session = { actor: 'reviewer-1', role: 'reviewer' };
const client = { source: 'x', sessionCookie: undefined };
const late: CheckIn = {
  schemaVersion: 1,
  classId,
  trainee: 'C1-T01',
  day,
  side: 'in',
  at: instantAt(day, '10:00'),
  accepted: false,
  device: 'device-1',
  sha256: 'a'.repeat(64),
};

function accept(world: ReturnType<typeof deviceWorld>, changed: object = {}) {
  const body = {
    trainee: 'C1-T01',
    day,
    side: 'in',
    cause: '公交停运，已核实',
    proof: '停运通知',
    ...changed,
  };
  return acceptLateCheckIn.handle(
    { params: { classId }, query: {}, body, session, client },
    world.ports,
  );
}

describe('a late check-in', () => {
  it('counts once an officer has recorded the cause; the decision is kept', async () => {
    const world = deviceWorld();
    world.checkIns.set(`${day}/C1-T01/in`, late);
    await accept(world);
    expect([...world.checkIns.values()]).toEqual([
      {
        ...late,
        accepted: true,
        cause: '公交停运，已核实',
        proof: '停运通知',
        acceptedBy: 'reviewer-1',
      },
    ]);
    expect(world.decisions).toMatchObject([
      {
        kind: 'accept-late-check-in',
        by: 'reviewer-1',
        reason: '公交停运，已核实（凭据：停运通知）',
      },
    ]);
  });

  it('stands in the list of its class, before and after', async () => {
    const world = deviceWorld();
    world.checkIns.set(`${day}/C1-T01/in`, late);
    world.checkIns.set(`${day}/C1-T02/in`, { ...late, trainee: 'C1-T02', accepted: true });
    const list = async () =>
      (await listLateCheckIns.handle({ params: { classId } }, world.ports)).body;
    expect(await list()).toEqual({
      lateCheckIns: [{ trainee: 'C1-T01', day, side: 'in', at: '10:00', accepted: false }],
    });
    await accept(world);
    expect(await list()).toMatchObject({
      lateCheckIns: [{ trainee: 'C1-T01', accepted: true, acceptedBy: 'reviewer-1' }],
    });
  });

  it('that no device signed cannot be made up', async () => {
    const world = deviceWorld();
    await expect(accept(world)).rejects.toMatchObject({ code: 'not-found' });
    expect(world.checkIns.size).toBe(0);
  });

  it('is accepted once, and not behind a statement', async () => {
    const world = deviceWorld();
    world.checkIns.set(`${day}/C1-T01/in`, late);
    world.state.claimStatus = 'in-review';
    await expect(accept(world)).rejects.toMatchObject({ code: 'wrong-state' });
    world.state.claimStatus = 'awaiting-supplements';
    await accept(world);
    await expect(accept(world)).rejects.toMatchObject({ code: 'wrong-state' });
  });
});

describe('the register of devices', () => {
  const [register, revoke] = deviceRoutes;
  const put = (world: ReturnType<typeof deviceWorld>, changed: object = {}) =>
    register?.handle(
      {
        params: {},
        query: {},
        body: {
          id: 'device-1',
          class: classId,
          publicKey: world.keys.publicKey,
          label: '教室一',
          ...changed,
        },
        session,
        client,
      },
      world.ports,
    );

  it('takes the same device twice, another key under its id never', async () => {
    const world = deviceWorld();
    await put(world);
    await expect(put(world, { publicKey: newKeys().publicKey })).rejects.toMatchObject({
      code: 'wrong-state',
    });
    await put(world, { id: 'device-2' });
    expect(world.devices.size).toBe(2);
  });

  it('gives a revoked device no way back', async () => {
    const world = deviceWorld();
    const params = { device: 'device-1' };
    const give = (reason: string) =>
      revoke?.handle({ params, query: {}, body: { reason }, session, client }, world.ports);
    await give('遗失');
    await give('又一次');
    await expect(put(world)).rejects.toMatchObject({ code: 'wrong-state' });
    expect(world.devices.get('device-1')).toMatchObject({
      revokedBy: 'reviewer-1',
      revokedFor: '遗失',
    });
  });

  it('tells when a device of a class was last used, those in use first', async () => {
    const world = deviceWorld();
    const revocation = { at: world.state.now, by: 'administrator', reason: '遗失' };
    await world.ports.devices.revoke('device-1', revocation);
    await put(world, { id: 'device-2', publicKey: newKeys().publicKey });
    for (const [side, time] of [
      ['in', '08:20'],
      ['out', '16:10'],
    ] as const) {
      world.checkIns.set(side, { ...late, side, at: instantAt(day, time) });
    }
    expect(await devicesOfClass(world.ports, classId)).toMatchObject([
      { device: { id: 'device-2' }, checkIns: 0 },
      { device: { id: 'device-1' }, checkIns: 2, lastUsedAt: instantAt(day, '16:10') },
    ]);
    const other = classIdOf(projectIdOf('2024', 2), 1);
    expect(await devicesOfClass(world.ports, other)).toEqual([]);
  });

  it('takes Ed25519 public keys and nothing else', () => {
    const { publicKey, privateKey } = newKeys();
    expect(ed25519PublicKey.safeParse(publicKey).success).toBe(true);
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    for (const other of [secret, 'key', publicKey.replace('MC', 'MD')]) {
      expect(ed25519PublicKey.safeParse(other).success).toBe(false);
    }
  });
});
