import { describe, expect, it } from 'vitest';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { gatherSettlementFacts } from '#functions/settlement/gather-settlement-facts.ts';
import { closeTrainingDay } from '#functions/supervision/close-training-day.ts';
import { gatherDayFacts } from '#functions/supervision/gather-day-facts.ts';
import { nextTrainingDay } from '#functions/supervision/next-training-day.ts';
import { reportTimetableChange } from '#functions/supervision/report-timetable-change.ts';
import {
  filedClaim,
  openedFields,
  runningProject,
  sampleClass,
  sampleDay,
} from '../cases/sample-case.ts';
import { memoryStages } from '../stages/memory-stages.ts';

const project = runningProject(1);
const sample = sampleClass(project, {
  ...openedFields,
  timetable: ['2024-06-04', '2024-06-05', '2024-06-06'].map((date) => sampleDay(date)),
});
const visit = { subject: sample.id, stage: 'supervision', attempt: 1 } as const;
const at = (day: string, time = '09:00') => instant.parse(`2024-06-${day}T${utc(time)}:00.000Z`);
const utc = (time: string) =>
  `${String(Number(time.slice(0, 2)) - 8).padStart(2, '0')}${time.slice(2)}`;
const online = [{ count: 6, minutes: 45, mode: 'online', kind: 'theory' }];

/** A class whose machine waits for the end of the 4th of June. */
async function waiting() {
  const world = memoryStages();
  const { client } = world.tables;
  const ports = {
    ...world.ports,
    attendance: dynamoAttendanceStore(client, 'evidence'),
    evidence: dynamoEvidenceStore(client, 'evidence'),
  } as never as Parameters<typeof reportTimetableChange.handle>[1] &
    Parameters<typeof closeTrainingDay>[0] &
    typeof world.ports;
  await ports.clock.set(at('04'));
  await ports.commit([ports.cases.putProject(project), ports.cases.putClass(sample)]);
  await ports.stages.take(visit);
  const next = async () => {
    const found = await nextTrainingDay(ports, visit);
    if ('wait' in found) await ports.stages.park(visit, found.wait as string, 'token');
    return found;
  };
  await next();
  const report = (change: object) =>
    reportTimetableChange.handle(
      {
        params: { classId: sample.id },
        query: {},
        body: { change, reason: '停电检修' },
        session: { actor: 'institution-1' },
        client: {},
      } as never,
      ports,
    );
  const one = async () => {
    const found = await ports.cases.trainingClass(sample.id);
    if (found?.status !== 'opened') throw new Error('not opened');
    return found;
  };
  return { ports, report, next, one, events: world.events, due: () => ports.due.next(at('30')) };
}

describe('a change of the timetable', () => {
  it('of a later day changes nothing that waits', async () => {
    const { report, due, one, events } = await waiting();
    const reply = await report({ kind: 'moved', date: '2024-06-06', to: '2024-06-07' });
    expect(events()).toContain('timetable-changed-1');
    expect(reply).toEqual({ status: 201, body: { days: 3, classHours: 24 } });
    expect(await due()).toMatchObject({ id: 'closes-2024-06-04' });
    expect((await one()).changes).toMatchObject([
      { reason: '停电检修', by: 'institution-1', reportedAt: at('04') },
    ]);
  });

  it('that calls off the awaited day sends the machine to the next one, which closes in its turn', async () => {
    const { ports, report, next, due } = await waiting();
    await report({ kind: 'cancelled', date: '2024-06-04' });
    expect(await due()).toBeUndefined();
    const wait = { subject: sample.id, stage: 'supervision', name: 'day-2024-06-04' } as const;
    expect(await ports.stages.findWait(wait)).toMatchObject({ outcome: 'closed' });
    // What the machine does then: nothing is over, so nothing is closed.
    expect(await closeTrainingDay(ports, visit)).toEqual({ outcome: 'closed' });
    expect(await ports.cases.days(sample.id)).toEqual([]);
    expect(await next()).toMatchObject({ wait: 'day-2024-06-05-1' });
    expect(await due()).toMatchObject({ id: 'closes-2024-06-05' });
  });

  it('that gives a called-off day back is waited for anew, not taken for over', async () => {
    const { ports, report, next } = await waiting();
    await report({ kind: 'cancelled', date: '2024-06-04' });
    await next();
    await report({ kind: 'moved', date: '2024-06-06', to: '2024-06-04' });
    const again = await next();
    expect(again).toMatchObject({ wait: 'day-2024-06-04-2' });
    const wait = { subject: sample.id, stage: 'supervision', name: 'day-2024-06-04-2' } as const;
    expect((await ports.stages.findWait(wait))?.outcome).toBeUndefined();
  });

  it('waits a moment while the machine is at work', async () => {
    const { ports, report, one } = await waiting();
    await ports.stages.take({ ...visit, attempt: 2 });
    await expect(report({ kind: 'cancelled', date: '2024-06-04' })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect((await one()).changes).toEqual([]);
  });

  it('is what supervision and settlement count', async () => {
    const { ports, report, one } = await waiting();
    await report({ kind: 'taught-otherwise', date: '2024-06-05', lessons: online });
    await report({ kind: 'moved', date: '2024-06-06', to: '2024-06-07' });
    const changed = await one();
    const days = taughtDays(changed);
    const facts = await Promise.all(days.map((day) => gatherDayFacts(ports, changed, day)));
    expect(facts.map(({ timetable, delivered }) => [timetable.length, delivered?.length])).toEqual([
      [2, 2],
      [2, 1],
      [0, 2],
    ]);
    const accepted = { endedOn: '2024-06-07', examination: examined, status: 'accepted' };
    await ports.commit([ports.cases.putClass({ ...changed, ...accepted } as never)]);
    const claim = {
      ...filedClaim(project),
      theoryExplanations: [
        { classId: sample.id, officer: 'reviewer-1', reason: '设备检修', on: '2024-06-20' },
      ],
    } as never;
    const { classes } = await gatherSettlementFacts(ports, project, claim);
    expect(classes[0]?.days.map(({ date, lessons }) => [date, lessons.length])).toEqual([
      ['2024-06-04', 2],
      ['2024-06-05', 1],
      ['2024-06-07', 2],
    ]);
    expect(classes[0]?.theoryExplanation).toEqual({
      officer: 'reviewer-1',
      reason: '设备检修',
      on: '2024-06-20',
    });
  });
});

const examined = { authors: [], hasTheory: true, hasPractice: true, examiners: [] };
