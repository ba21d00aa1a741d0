import { beforeAll, expect, it } from 'vitest';
import { allowedBy } from './allowed.ts';
import { expectEvery } from './expect-every.ts';
import { type Settled, settler } from './settle-history.ts';
import { eventsOf, everyLife, type Life, sessions } from './small-lives.ts';
import { type History, yuan } from './story.ts';
import { people, type TraineeEvent } from './trainee-event.ts';

const [a, b] = people;
const settle = settler();

// Half a check-in pays as none does (every-life.test.ts), so both together are left to a longer run.
const all = process.env['HISTORIES'] === 'all';
const lives = everyLife(
  all ? sessions.slice(0, 4) : ['absent', 'attended'],
  ['failed', 'passed'],
  ['none', 'unproven', 'proven'],
);

/** How many pairs come to which status and amount. */
const expectedOutcomes = all
  ? {
      'payable 400.00': 1488,
      'payable 592.00': 24,
      'payable 640.00': 8,
      'payable 800.00': 30,
      'refused 0.00': 220_210,
    }
  : {
      'payable 400.00': 84,
      'payable 592.00': 4,
      'payable 640.00': 4,
      'payable 800.00': 9,
      'refused 0.00': 3427,
    };

/** All of them take some ten minutes. */
const timeLimit = all ? 3_600_000 : 600_000;

/** One person asked for and planned; two planned; two asked for. */
const sizes = [
  { demand: 1, plan: 1 },
  { demand: 1, plan: 2 },
  { demand: 2, plan: 1 },
];

interface Pair extends History {
  readonly first: Life;
  readonly second: Life;
}

/** Every two lives in every project, whichever of them comes first. */
const pairs: readonly Pair[] = sizes.flatMap((size) =>
  lives.flatMap((first, index) =>
    lives.slice(index).map((second) => ({
      size,
      first,
      second,
      events: [...eventsOf(first, a), ...eventsOf(second, b)],
    })),
  ),
);

const nameOf = ({ sessions: days, result, job }: Life) => `${days.join(',')} ${result} ${job}`;
const keyOf = ({ size, first, second }: Omit<Pair, 'events'>) =>
  `${size.demand}/${size.plan} ${[nameOf(first), nameOf(second)].sort().join(' | ')}`;

const known = new Map<string, Settled>();
beforeAll(async () => {
  for (const pair of pairs) known.set(keyOf(pair), await settle(pair));
}, timeLimit);

const settled = (pair: Omit<Pair, 'events'>): Settled | undefined => known.get(keyOf(pair));

/** The same life with one thing better than before: a session attended, the examination passed, a job proven. */
function betterLives(life: Life): Life[] {
  return [
    ...life.sessions.flatMap((session, day) =>
      session === 'attended' ? [] : [{ ...life, sessions: life.sessions.with(day, 'attended') }],
    ),
    ...(life.result === 'passed' ? [] : [{ ...life, result: 'passed' } as const]),
    ...(life.job === 'proven' ? [] : [{ ...life, job: 'proven' } as const]),
  ];
}

it('two people are paid what their events allow, nothing where too few have a job', async () => {
  const outcomes = new Map<string, number>();
  const count = await expectEvery(pairs, async (pair) => {
    const { lines, status, totalFen } = settled(pair) ?? (await settle(pair));
    const allowed = allowedBy(pair.events, pair.size);
    const outcome = `${status} ${yuan([totalFen])}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (yuan(lines) === yuan(allowed)) return undefined;
    return `paid ${yuan(lines)}, the events allow ${yuan(allowed)}`;
  });
  expect(count).toBe((sizes.length * lives.length * (lives.length + 1)) / 2);
  expect(Object.fromEntries(outcomes)).toEqual(expectedOutcomes);
});

it('a session more, a pass or a proven job never lowers what is paid', async () => {
  await expectEvery(pairs, async (pair) => {
    const before = settled(pair)?.totalFen ?? 0;
    const better = [
      ...betterLives(pair.first).map((first) => ({ ...pair, first })),
      ...betterLives(pair.second).map((second) => ({ ...pair, second })),
    ];
    for (const one of better) {
      const after = settled(one)?.totalFen ?? 0;
      if (after < before) return `${yuan([before])} falls to ${yuan([after])} with ${keyOf(one)}`;
    }
    return undefined;
  });
});

/** The events of both people as they may come in: the other first, by turns, each delivery of a device twice. */
function otherOrders({ first, second }: Pair): TraineeEvent[][] {
  const [mine, others] = [eventsOf(first, a), eventsOf(second, b)];
  const length = Math.max(mine.length, others.length);
  const byTurns = Array.from({ length }, (_, at) => [others[at], mine[at]])
    .flat()
    .filter((event) => event !== undefined);
  const twice = (events: readonly TraineeEvent[]): TraineeEvent[] =>
    events.flatMap((event): TraineeEvent[] => (event.kind === 'sit' ? [event] : [event, event]));
  return [[...others, ...mine], byTurns, twice([...mine, ...others])];
}

it(
  'leads to the same facts in whatever order and how often the events come in',
  async () => {
    const ofOneSize = pairs.filter(({ size }) => size === sizes[0]);
    await expectEvery(ofOneSize, async (pair) => {
      const { facts } = settled(pair) ?? (await settle(pair));
      for (const [index, events] of otherOrders(pair).entries()) {
        const other = await settle({ ...pair, events });
        if (other.facts !== facts) return `order ${index + 1} leads to other facts`;
      }
      return undefined;
    });
  },
  timeLimit,
);
