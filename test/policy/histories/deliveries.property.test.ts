import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { allowedBy } from './allowed.ts';
import { type DeviceDoor, deviceDoor } from './device-door.ts';
import { foldEvents } from './fold-events.ts';
import { holdsFor } from './hold-for.ts';
import { eventsOf, everyLife } from './small-lives.ts';
import { smallCase } from './small-project.ts';
import { yuan } from './story.ts';
import {
  type DayIndex,
  type Person,
  people,
  type TraineeEvent,
  tellEvent,
} from './trainee-event.ts';

type CheckIn = TraineeEvent & { kind: 'check-in' };
/** What comes in at the door: check-ins of one day signed together, or an officer's acceptance. */
type Delivery = readonly CheckIn[] | (TraineeEvent & { kind: 'accept-late' });

interface Deliveries {
  readonly deliveries: readonly Delivery[];
  /** Who has a job. */
  readonly hired: readonly Person[];
}

const size = { demand: 1, plan: 1 };
const small = smallCase(size);
const days: readonly DayIndex[] = [0, 1, 2];
const sides = ['in', 'out'] as const;

const who = fc.constantFrom(...people);
const day = fc.constantFrom(...days);
const side = fc.constantFrom(...sides);

/** Every check-in of both people on every day, and whether it was missed or late. */
const whatHappened = fc
  .array(fc.constantFrom('in time', 'in time', 'in time', 'late', 'missed'), {
    minLength: 12,
    maxLength: 12,
  })
  .map((when) =>
    people
      .flatMap((each) =>
        days.flatMap((on) => sides.map((at) => ({ who: each, day: on, side: at }))),
      )
      .flatMap((one, index): CheckIn[] =>
        when[index] === 'missed'
          ? []
          : [{ kind: 'check-in', ...one, late: when[index] === 'late' }],
      ),
  );

/** The same check-ins as devices deliver them: in any order, some twice, some in time as well, by the batch. */
const deliveries: fc.Arbitrary<Delivery[]> = whatHappened.chain((all) => {
  const again = fc.subarray(all);
  const otherwise = fc
    .subarray(all)
    .map((some) => some.map((one) => ({ ...one, late: !one.late })));
  const accepted = fc
    .array(fc.record({ kind: fc.constant('accept-late' as const), who, day, side }), {
      maxLength: 6,
    })
    .map((some): Delivery[] => some);
  return fc
    .tuple(again, otherwise, accepted, fc.nat(1_000))
    .chain(([twice, other, acceptances, seed]) => {
      const events = [...all, ...twice, ...other];
      const batches = days.flatMap((on) => {
        const ofDay = events.filter((one) => one.day === on);
        const length = 1 + (seed % 4);
        return Array.from({ length: Math.ceil(ofDay.length / length) }, (_, index) =>
          ofDay.slice(index * length, (index + 1) * length),
        );
      });
      const inOrder: Delivery[] = [...batches, ...acceptances];
      return fc.shuffledSubarray(inOrder, { minLength: inOrder.length, maxLength: inOrder.length });
    });
});

const histories: fc.Arbitrary<Deliveries> = fc.record({
  deliveries,
  hired: fc.subarray([...people], { minLength: 1 }),
});

const isBatch = (one: Delivery): one is readonly CheckIn[] => Array.isArray(one);

function eventsBeside(hired: readonly Person[]): readonly TraineeEvent[] {
  return people.flatMap((each) => {
    const job = hired.includes(each) ? 'proven' : 'none';
    const [life] = everyLife(['absent'], ['passed'], [job]);
    return life === undefined ? [] : eventsOf(life, each);
  });
}

function eventsIn({ deliveries: all, hired }: Deliveries): TraineeEvent[] {
  return [...all.flat(), ...eventsBeside(hired)] as TraineeEvent[];
}

/** A history as a story of one line a delivery. */
function tell({ deliveries: all, hired }: Deliveries): string {
  const lines = all.map((one, index) => {
    const inside = isBatch(one) ? one.map(tellEvent).join('；') : tellEvent(one);
    return `${index + 1}. ${isBatch(one) ? '设备上报 · a batch' : '审核 · an officer'}: ${inside}`;
  });
  return [`合格且已就业 · passed, with a job: ${hired.join(', ')}`, ...lines].join('\n');
}

async function linesPaid(door: DeviceDoor, events: readonly TraineeEvent[]): Promise<number[]> {
  const facts = await foldEvents(
    events.filter(({ kind }) => kind !== 'check-in' && kind !== 'accept-late'),
    small,
    await door.kept(),
  );
  const { trainees } = changchun2024.settle(facts, { computedBy: 'test' });
  return people.map((each) => trainees.find(({ id }) => id === each)?.fen ?? 0);
}

it('counts what devices delivered once, in whatever order, batch and number it comes in', async () => {
  let paid = 0;
  await holdsFor(
    histories,
    tell,
    async (history) => {
      const door = await deviceDoor();
      const events = eventsIn(history);
      for (const one of history.deliveries) {
        if (isBatch(one)) await door.deliver(one[0]?.day ?? 0, one);
        else await door.accept(one);
      }
      const allowed = allowedBy(events, size);
      const before = await linesPaid(door, events);
      // An acceptance before its check-in has come in is refused, so less may count, never more.
      if (before.some((fen, index) => fen > (allowed[index] ?? 0))) {
        return `paid ${yuan(before)}, the events allow ${yuan(allowed)}`;
      }
      for (const one of history.deliveries) if (!isBatch(one)) await door.accept(one);
      const after = await linesPaid(door, events);
      if (yuan(after) !== yuan(allowed)) {
        return `paid ${yuan(after)} with every acceptance made, the events allow ${yuan(allowed)}`;
      }
      if (after.some((fen) => fen > 0)) paid += 1;
      return undefined;
    },
    100,
  );
  expect(paid).toBeGreaterThan(5);
});
