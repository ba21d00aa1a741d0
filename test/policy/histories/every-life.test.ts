import { expect, it } from 'vitest';
import { allowedBy } from './allowed.ts';
import { expectEvery } from './expect-every.ts';
import { settler } from './settle-history.ts';
import { eventsOf, everyLife, type Life, sessions } from './small-lives.ts';
import { type History, yuan } from './story.ts';
import { people } from './trainee-event.ts';

const [a, b] = people;
const settle = settler();

/** Somebody whose job carries the project over its gate, whatever becomes of the other. */
const hired: Life = {
  sessions: ['attended', 'attended', 'attended'],
  result: 'passed',
  job: 'proven',
};

const beside = (life: Life): History => ({
  size: { demand: 1, plan: 1 },
  events: [...eventsOf(life, a), ...eventsOf(hired, b)],
});

it.each<[string, readonly Life[], number]>([
  [
    'every result and job after three sessions with both, one or none of the check-ins',
    everyLife(sessions.slice(0, 4)),
    4 ** 3 * 5 * 4,
  ],
  [
    'every three sessions, late check-ins among them, accepted or not',
    everyLife(sessions, ['passed'], ['none', 'proven']),
    6 ** 3 * 2,
  ],
])('%s: everybody is paid what the life allows', async (_name, lives, expected) => {
  const outcomes = new Set<string>();
  const count = await expectEvery(lives.map(beside), async (history) => {
    const { lines, totalFen } = await settle(history);
    const allowed = allowedBy(history.events, history.size);
    outcomes.add(yuan(lines));
    if (totalFen !== lines.reduce((sum, fen) => sum + fen, 0))
      return `the total is ${yuan([totalFen])}`;
    if (yuan(lines) === yuan(allowed)) return undefined;
    return `paid ${yuan(lines)}, the events allow ${yuan(allowed)}`;
  });
  expect(count).toBe(expected);
  // Four things become of somebody beside the hired one: nothing, 80 % or all of 60 %, the whole.
  expect([...outcomes].sort()).toEqual([
    '0.00 + 400.00',
    '192.00 + 400.00',
    '240.00 + 400.00',
    '400.00 + 400.00',
  ]);
});
