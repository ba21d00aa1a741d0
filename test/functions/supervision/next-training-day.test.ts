import { describe, expect, it } from 'vitest';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { closedDay } from '#functions/cases/closed-day.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { dynamoPersonStore } from '#functions/people/dynamo-person-store.ts';
import { nextTrainingDay } from '#functions/supervision/next-training-day.ts';
import { renewSupervision } from '#functions/supervision/renew-supervision.ts';
import { openedFields, runningProject, sampleClass, sampleDay } from '../cases/sample-case.ts';
import { hoursLater, memoryStages, monday } from '../stages/memory-stages.ts';

const one = sampleClass(runningProject(1), {
  ...openedFields,
  // Out of order on purpose.
  timetable: ['2024-07-01', '2024-06-27', '2024-06-28'].map((day) => sampleDay(day)),
});
const visitOf = (attempt: number) => ({ subject: one.id, stage: 'supervision', attempt }) as const;

async function training() {
  const world = memoryStages();
  const { client } = world.tables;
  const ports = {
    ...world.ports,
    attendance: dynamoAttendanceStore(client, 'evidence'),
    evidence: dynamoEvidenceStore(client, 'evidence'),
    people: dynamoPersonStore(client, 'people'),
  };
  await ports.clock.set(monday);
  await ports.commit([ports.cases.putClass(one)]);
  await ports.stages.take(visitOf(1));
  return {
    ...world,
    ports,
    close: (date: string, attempt: number) =>
      ports.commit([
        ports.cases.putDay(
          closedDay.parse({
            schemaVersion: 1,
            classId: one.id,
            date,
            closedAt: monday,
            attempt,
            verdict: 'passed',
            present: 1,
            clips: 2,
            findings: [],
          }),
        ),
      ]),
    due: () => ports.due.next(hoursLater(24 * 60)),
  };
}

describe('the next training day', () => {
  it('is the earliest that is not closed, and closes at midnight in Changchun', async () => {
    const { ports, due, close } = await training();
    expect(await nextTrainingDay(ports, visitOf(1))).toEqual({
      outcome: 'day',
      wait: 'day-2024-06-27',
    });
    expect(await due()).toMatchObject({
      id: 'closes-2024-06-27',
      dueAt: '2024-06-27T16:00:00.000Z',
    });
    await close('2024-06-27', 1);
    expect(await nextTrainingDay(ports, visitOf(1))).toMatchObject({ wait: 'day-2024-06-28' });
  });

  it('in another month is left to a new visit, once', async () => {
    const { ports, close, events } = await training();
    await close('2024-06-27', 1);
    await close('2024-06-28', 1);
    expect(await nextTrainingDay(ports, visitOf(1))).toEqual({ outcome: 'month-over' });
    expect(await renewSupervision(ports, visitOf(1))).toEqual({ outcome: 'renewed' });
    expect(await renewSupervision(ports, visitOf(1))).toEqual({ outcome: 'renewed' });
    expect(events()).toEqual(['stage-reentered-2']);
    await ports.stages.take(visitOf(2));
    expect(await nextTrainingDay(ports, visitOf(2))).toMatchObject({ wait: 'day-2024-07-01' });
  });

  it('is none after the last, and none of a class that is not open', async () => {
    const { ports, close } = await training();
    for (const { date } of one.timetable) await close(date, 1);
    expect(await nextTrainingDay(ports, visitOf(1))).toEqual({ outcome: 'no-day-left' });
    const ended = { ...one, rev: 1, status: 'ended', endedOn: '2024-07-01' } as never;
    await ports.commit([ports.cases.putClass(ended)]);
    expect(await nextTrainingDay(ports, visitOf(1))).toEqual({ outcome: 'settled' });
  });

  it('is not set by a visit that was overtaken', async () => {
    const { ports, due } = await training();
    await ports.stages.take(visitOf(2));
    await expect(nextTrainingDay(ports, visitOf(1))).rejects.toThrow('conflict');
    expect(await due()).toBeUndefined();
  });
});
