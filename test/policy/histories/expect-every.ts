import { type History, tell } from './story.ts';

/**
 * Checks every history and tells the shortest one that fails, with what is wrong about it; `check` says
 * so in words, or returns nothing. Returns how many histories there were.
 */
export async function expectEvery<One extends History>(
  histories: Iterable<One>,
  check: (history: One) => Promise<string | undefined>,
): Promise<number> {
  let count = 0;
  const wrong: { history: One; complaint: string }[] = [];
  for (const history of histories) {
    count += 1;
    const complaint = await check(history);
    if (complaint !== undefined) wrong.push({ history, complaint });
  }
  const [shortest] = wrong.toSorted(
    (one, other) => one.history.events.length - other.history.events.length,
  );
  if (shortest === undefined) return count;
  throw new Error(
    `${wrong.length} of ${count} histories fail; the shortest:\n${tell(shortest.history)}\n→ ${shortest.complaint}`,
  );
}
