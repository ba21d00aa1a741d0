import { describe, expect, it } from 'vitest';
import { acceptLateCheckIn } from '#functions/attendance/accept-late-check-in.ts';
import type { CheckIn } from '#functions/attendance/check-in.ts';
import { deviceRoutes } from '#functions/attendance/device-routes.ts';
import { ed25519PublicKey } from '#functions/attendance/device-signature.ts';
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
  const body = { trainee: 'C1-T01', day, side: 'in', cause: '公交停运，有证明', ...changed };
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
      { ...late, accepted: true, cause: '公交停运，有证明', acceptedBy: 'reviewer-1' },
    ]);
    expect(world.decisions).toMatchObject([
      { kind: 'accept-late-check-in', by: 'reviewer-1', reason: '公交停运，有证明' },
    ]);
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
    await revoke?.handle({ params, query: {}, body: undefined, session, client }, world.ports);
    await expect(put(world)).rejects.toMatchObject({ code: 'wrong-state' });
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
