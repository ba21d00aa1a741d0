/** How long one decision takes, over rounds in which every contender had its turn. */
export interface Times {
  /** Processor time of all threads in microseconds, a round each. */
  readonly rounds: readonly number[];
}

/** A middle value with the range of the middle half. */
export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** Rounds before the counted ones, so that none of the contenders is still being compiled. */
const warmUpRounds = 10;
const rounds = 21;
const microsecondsOfTurn = 40_000;

async function turn(decide: (index: number) => unknown, count: number): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index += 1) {
    const decided = decide(index);
    if (decided instanceof Promise) await decided;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

/**
 * Lets the contenders decide in turns, so that a busy machine slows all of them alike, and counts processor
 * time, which a neighbour takes less of than of the clock. Each is warmed by rounds that are not counted, and
 * its turns are as long as those of the others.
 */
export async function inTurns<K extends string>(
  contenders: Readonly<Record<K, (index: number) => unknown>>,
): Promise<Readonly<Record<K, Times>>> {
  const names = Object.keys(contenders) as K[];
  const counts = new Map<K, number>();
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (const name of names) {
    await turn(contenders[name], 3_000);
    counts.set(name, Math.ceil(microsecondsOfTurn / (await turn(contenders[name], 1_000))));
  }
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const name of names) {
      const time = await turn(contenders[name], counts.get(name) ?? 1);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const results = names.map((name) => [name, { rounds: times.get(name) ?? [] }]);
  return Object.fromEntries(results) as Readonly<Record<K, Times>>;
}

/** The spread of some values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

/** How many times as long `a` takes as `b`, each round compared with itself. */
export function ratioOf(a: Times, b: Times): Spread {
  return spreadOf(a.rounds.map((time, round) => time / (b.rounds[round] ?? 1)));
}
