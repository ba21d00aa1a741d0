import { describe, expect, it } from 'vitest';
import { startStage } from '#functions/stages/start-stage.ts';
import { memoryStages, subject, visitOf } from './memory-stages.ts';

describe('a stage is started', () => {
  it('once, however often its event is delivered', async () => {
    const { ports, started, busy } = memoryStages();
    expect(await startStage(ports, visitOf(1))).toBe('started');
    expect(await startStage(ports, visitOf(1))).toBe('running already');
    expect(started).toEqual([`approval-${subject}-1`]);
    expect(await ports.stages.find(subject)).toMatchObject({
      attempt: 1,
      status: 'taken',
      executionArn: `arn:approval-${subject}-1`,
    });
    expect(await busy()).toEqual([`STAGE#${subject}`]);
  });

  it('not by the event of an attempt that a later one has overtaken', async () => {
    const { ports, started } = memoryStages();
    await startStage(ports, visitOf(2));
    expect(await startStage(ports, visitOf(1))).toBe('overtaken');
    expect(await startStage(ports, visitOf(2, 'settlement'))).toBe('overtaken');
    expect(started).toEqual([`approval-${subject}-2`]);
  });

  it('when the starter died between taking it and starting the machine', async () => {
    const { ports, started } = memoryStages();
    const dying = { ...ports, machines: { start: () => Promise.reject(new Error('died')) } };
    await expect(startStage(dying, visitOf(1))).rejects.toThrow('died');
    expect(started).toEqual([]);
    expect(await startStage(ports, visitOf(1))).toBe('started');
    expect(started).toHaveLength(1);
  });

  it('not again where the machine has parked or ended before the starter could note it', async () => {
    const { ports, started } = memoryStages();
    await ports.stages.take(visitOf(1));
    await ports.stages.park(visitOf(1), 'review-1', 'token');
    expect(await startStage(ports, visitOf(1))).toBe('running already');
    await ports.commit([ports.stages.end(visitOf(1))]);
    expect(await startStage(ports, visitOf(1))).toBe('running already');
    expect(started).toEqual([]);
  });

  it('as the next attempt, which forgets the execution of the one before', async () => {
    const { ports } = memoryStages();
    await startStage(ports, visitOf(1));
    await ports.stages.park(visitOf(1), 'review-1', 'token');
    expect(await ports.stages.take(visitOf(2))).toBe(true);
    const record = await ports.stages.find(subject);
    expect(record).toMatchObject({ attempt: 2, status: 'taken' });
    expect(record).not.toHaveProperty('executionArn');
    expect(record).not.toHaveProperty('parkedOn');
  });
});
