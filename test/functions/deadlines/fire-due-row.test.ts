import { describe, expect, it } from 'vitest';
import { advanceTo, NeverQuiet } from '#functions/deadlines/advance-clock.ts';
import { type DueRow, dueRow } from '#functions/deadlines/due-row.ts';
import { fireDueRow } from '#functions/deadlines/fire-due-row.ts';
import { resumeWait } from '#functions/stages/resume-wait.ts';
import { hoursLater, memoryStages, monday, subject, visitOf } from '../stages/memory-stages.ts';

const ref = { subject, stage: 'approval', name: 'notice' } as const;

const concluding = (hours: number, id = 'notice-ends'): DueRow =>
  dueRow.parse({
    schemaVersion: 1,
    id,
    subject,
    kind: 'notice-ends',
    dueAt: hoursLater(hours),
    effect: { kind: 'conclude', stage: 'approval', wait: ref.name, outcome: 'ended' },
  });

const telling = (hours: number, id: string): DueRow =>
  dueRow.parse({
    ...concluding(hours, id),
    kind: 'task-reminder',
    effect: { kind: 'tell', event: { schemaVersion: 1, id, name: 'task-reminded', subject } },
  });

/** A stage parked on the notice, with rows to come. */
async function parked(...rows: DueRow[]) {
  const world = memoryStages();
  const { ports, waiting } = world;
  await ports.stages.take(visitOf(1));
  waiting.add('token');
  await ports.stages.park(visitOf(1), ref.name, 'token');
  for (const row of rows) await ports.commit([ports.due.set(row)]);
  return world;
}

describe('a due row', () => {
  it('fires once: its wait is concluded, and it is no longer to come', async () => {
    const row = concluding(1);
    const { ports } = await parked(row);
    expect(await ports.due.next(hoursLater(0.9))).toBeUndefined();
    expect(await ports.due.next(hoursLater(1))).toEqual(row);
    expect(await fireDueRow(ports, row, hoursLater(1))).toBe('fired');
    expect(await ports.due.next(hoursLater(9))).toBeUndefined();
    expect(await fireDueRow(ports, row, hoursLater(2))).toBe('fired before');
    expect(await ports.stages.findWait(ref)).toMatchObject({
      outcome: 'ended',
      concludedAt: hoursLater(1),
    });
  });

  it('lapses where somebody concluded its wait in time, and is not tried for ever', async () => {
    const row = concluding(1);
    const { ports } = await parked(row);
    await ports.commit(ports.stages.conclude(ref, 'withdrawn', monday));
    expect(await fireDueRow(ports, row, hoursLater(1))).toBe('lapsed');
    expect(await ports.stages.findWait(ref)).toMatchObject({ outcome: 'withdrawn' });
    expect(await ports.due.next(hoursLater(9))).toBeUndefined();
  });

  it('does not fire at the old time once it was moved, nor at all once withdrawn', async () => {
    const row = concluding(1);
    const { ports } = await parked(row, telling(1, 'reminder'));
    await ports.commit([ports.due.set(concluding(5))]);
    expect(await fireDueRow(ports, row, hoursLater(1))).toBe('fired before');
    expect((await ports.stages.findWait(ref))?.outcome).toBeUndefined();
    await ports.commit([ports.due.withdraw(subject, 'reminder')]);
    expect((await ports.due.next(hoursLater(9)))?.dueAt).toBe(hoursLater(5));
  });

  it('does not lapse because somebody else is writing to the stage in that moment', async () => {
    const row = concluding(1);
    const { ports, tables } = await parked(row);
    tables.held = 2;
    expect(await fireDueRow(ports, row, hoursLater(1))).toBe('fired');
    const { ports: others, tables: busyTables } = await parked(row);
    busyTables.held = 1_000;
    await expect(fireDueRow(others, row, hoursLater(1))).rejects.toThrow('conflict');
    expect(await others.due.next(hoursLater(1))).toEqual(row);
  });
});

describe('stepping business time', () => {
  it('fires in order, each at its own instant, and stops where it was told to', async () => {
    const { ports, events, tables } = await parked(
      telling(3, 'third'),
      telling(1, 'first'),
      telling(2, 'second'),
      telling(30, 'later'),
    );
    await ports.clock.set(monday);
    const seen: string[] = [];
    const quietAtOnce = {
      list: async () => {
        seen.push(await ports.clock.now());
        return [];
      },
    };
    expect(await advanceTo({ ...ports, inFlight: quietAtOnce }, hoursLater(10))).toBe(3);
    expect(seen).toEqual([monday, hoursLater(1), hoursLater(2), hoursLater(3)]);
    expect(events().toSorted()).toEqual(['first', 'second', 'third']);
    expect(await ports.clock.now()).toBe(hoursLater(10));
    const first = tables.items('cases').find((item) => item['id'] === 'first' && 'at' in item);
    expect(first).toMatchObject({ at: hoursLater(1) });
  });

  it('waits until what a row set in motion has come to rest', async () => {
    const { ports, told } = await parked(concluding(1), telling(2, 'second'));
    const order: string[] = [];
    const commit: typeof ports.commit = async (writes) => {
      order.push('write');
      await ports.commit(writes);
    };
    const inFlight = {
      async list() {
        const list = await ports.inFlight.list();
        const seen = await ports.stages.findWait(ref);
        if (seen !== undefined && (await resumeWait(ports, seen)) === 'resumed') {
          order.push('resumed');
          await ports.commit([ports.stages.end(visitOf(1))]);
        }
        const event = list.find(({ sk }) => sk.startsWith('EVENT#'));
        if (event) await ports.outbox.acknowledge({ subject, id: 'second' } as never, 'publisher');
        return list;
      },
    };
    expect(await advanceTo({ ...ports, commit, inFlight }, hoursLater(10), 2_000)).toBe(2);
    expect(order).toEqual(['write', 'resumed', 'write']);
    expect(told).toEqual([{ token: 'token', outcome: 'ended' }]);
  });

  it('names what never comes to rest, and leaves business time where it was', async () => {
    const { ports } = await parked(telling(1, 'first'), telling(2, 'second'));
    await ports.clock.set(monday);
    const step = advanceTo(ports, hoursLater(10), 50);
    await expect(step).rejects.toThrow(NeverQuiet);
    await expect(step).rejects.toThrow(`EVENT#${subject}#first`);
    expect(await ports.clock.now()).toBe(hoursLater(1));
    expect((await ports.due.next(hoursLater(10)))?.id).toBe('second');
  });
});
