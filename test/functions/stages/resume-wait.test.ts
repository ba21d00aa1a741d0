import { describe, expect, it } from 'vitest';
import { resumeWait } from '#functions/stages/resume-wait.ts';
import type { Wait } from '#functions/stages/wait.ts';
import { memoryStages, monday, subject, visitOf } from './memory-stages.ts';

const ref = { subject, stage: 'approval', name: 'review-1' } as const;

/** A stage that is running, and the three things that can happen to its wait. */
async function waitingStage() {
  const world = memoryStages();
  const { ports, waiting } = world;
  await ports.stages.take(visitOf(1));
  return {
    ...world,
    async park(token: string, attempt = 1) {
      waiting.add(token);
      return ports.stages.park(visitOf(attempt), ref.name, token);
    },
    conclude: (outcome = 'approved') => ports.commit(ports.stages.conclude(ref, outcome, monday)),
    async resume() {
      const seen = await ports.stages.findWait(ref);
      return seen === undefined ? 'no wait' : resumeWait(ports, seen);
    },
  };
}

describe('a wait is answered when token and outcome are both there', () => {
  it('the token first: parked and quiet until the outcome comes', async () => {
    const { park, conclude, resume, busy, told, ports } = await waitingStage();
    expect(await park('token')).toBe(true);
    expect(await busy()).toEqual([]);
    expect(await resume()).toBe('nothing to answer');
    await conclude();
    expect(await busy()).toEqual([`STAGE#${subject}`, `WAIT#${subject}#approval#review-1`]);
    expect(await resume()).toBe('resumed');
    expect(told).toEqual([{ token: 'token', outcome: 'approved' }]);
    // The machine goes on, so the stage stays in flight; the wait has come to rest.
    expect(await busy()).toEqual([`STAGE#${subject}`]);
    expect(await ports.stages.find(subject)).toMatchObject({ status: 'parked' });
  });

  it('the outcome first: never quiet in between', async () => {
    const { park, conclude, resume, busy, told } = await waitingStage();
    await conclude();
    expect(await resume()).toBe('nothing to answer');
    expect(await park('token')).toBe(true);
    expect(await busy()).toContain(`STAGE#${subject}`);
    expect(await resume()).toBe('resumed');
    expect(told).toEqual([{ token: 'token', outcome: 'approved' }]);
  });

  it('once: neither a second delivery nor a second outcome tells the machine again', async () => {
    const { park, conclude, resume, told, ports } = await waitingStage();
    await park('token');
    await conclude();
    const seen = (await ports.stages.findWait(ref)) as Wait;
    expect(await resume()).toBe('resumed');
    expect(await resume()).toBe('nothing to answer');
    // The stream may deliver what it saw before.
    expect(await resumeWait(ports, seen)).toBe('nothing to answer');
    await expect(conclude('refused')).rejects.toThrow('conflict');
    expect(told).toHaveLength(1);
    expect(await ports.stages.findWait(ref)).toMatchObject({ outcome: 'approved' });
  });

  it('again with a new token on the old outcome, when the stage was entered again', async () => {
    const { park, conclude, resume, told, ports } = await waitingStage();
    await park('first');
    await conclude();
    await resume();
    await ports.stages.take(visitOf(2));
    expect(await park('second', 2)).toBe(true);
    expect(await resume()).toBe('resumed');
    expect(told.map(({ token }) => token)).toEqual(['first', 'second']);
  });

  it('with the token that replaced it, while the outcome was on its way', async () => {
    const { park, conclude, resume, told, waiting } = await waitingStage();
    await park('first');
    waiting.delete('first');
    await park('second');
    await conclude();
    expect(await resume()).toBe('resumed');
    expect(told).toEqual([{ token: 'second', outcome: 'approved' }]);
  });

  it('stays in flight where nobody waits any more, for the sweep to look at', async () => {
    const { park, conclude, resume, busy, waiting } = await waitingStage();
    await park('token');
    waiting.delete('token');
    await conclude();
    expect(await resume()).toBe('nobody waits');
    expect(await busy()).toContain(`WAIT#${subject}#approval#review-1`);
  });

  it('not by the token of an attempt that was overtaken', async () => {
    const { park, ports } = await waitingStage();
    await ports.stages.take(visitOf(2));
    expect(await park('late', 1)).toBe(false);
    expect(await ports.stages.findWait(ref)).toBeUndefined();
  });

  it('although the outcome was being written while the token was handed over', async () => {
    const { park, conclude, resume, tables, told } = await waitingStage();
    await conclude();
    tables.held = 3;
    expect(await park('token')).toBe(true);
    expect(await resume()).toBe('resumed');
    expect(told).toHaveLength(1);
  });

  it('or the handing over fails aloud, rather than losing the token', async () => {
    const { park, tables } = await waitingStage();
    tables.held = 1_000;
    await expect(park('token')).rejects.toThrow('conflict');
  });
});
