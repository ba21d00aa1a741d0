import { describe, expect, it } from 'vitest';
import { markInterrupted } from '#functions/stages/mark-interrupted.ts';
import { recoverStages } from '#functions/stages/recover-stages.ts';
import { startStage } from '#functions/stages/start-stage.ts';
import { memoryStages, subject, visitOf } from './memory-stages.ts';

async function runningStage() {
  const world = memoryStages();
  await startStage(world.ports, visitOf(1));
  return world;
}

describe('the recovery of stages', () => {
  it('leaves alone whose execution is alive, and what has ended', async () => {
    const { ports, alive, events } = await runningStage();
    alive.add(`arn:approval-${subject}-1`);
    expect(await recoverStages(ports)).toBe(0);
    alive.clear();
    await ports.commit([ports.stages.end(visitOf(1))]);
    expect(await recoverStages(ports)).toBe(0);
    expect(events()).toEqual([]);
  });

  it('has a dead one entered again as the next attempt, once', async () => {
    const { ports, tables, events, busy } = await runningStage();
    await ports.stages.park(visitOf(1), 'review-1', 'token');
    expect(await recoverStages(ports)).toBe(1);
    expect(await recoverStages(ports)).toBe(0);
    expect(events()).toEqual(['stage-reentered-2']);
    expect(await busy()).toEqual([`EVENT#${subject}#stage-reentered-2`]);
    const event = tables.items('cases').find((item) => item['id'] === 'stage-reentered-2');
    expect(event).toMatchObject({ starts: visitOf(2) });
  });

  it('has an interrupted one entered again, whatever is said of its execution', async () => {
    const { ports, alive } = await runningStage();
    alive.add(`arn:approval-${subject}-1`);
    expect(await markInterrupted(ports, visitOf(1))).toBe('interrupted');
    expect(await markInterrupted(ports, visitOf(1))).toBe('overtaken');
    expect(await recoverStages(ports)).toBe(1);
  });

  it('lets a start that is under way go on', async () => {
    const { ports } = memoryStages();
    await ports.stages.take(visitOf(1));
    expect(await recoverStages(ports)).toBe(0);
  });

  it('is not misled by the late news of an attempt that is over', async () => {
    const { ports } = await runningStage();
    await startStage(ports, visitOf(2));
    expect(await markInterrupted(ports, visitOf(1))).toBe('overtaken');
    await ports.commit([ports.stages.end(visitOf(2))]);
    expect(await markInterrupted(ports, visitOf(2))).toBe('overtaken');
    expect(await ports.stages.find(subject)).toMatchObject({ status: 'ended' });
  });
});
