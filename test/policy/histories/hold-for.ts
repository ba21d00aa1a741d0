import fc from 'fast-check';

const seed = process.env['HISTORY_SEED'];
/** How many times the usual number of histories are tried. */
const times = Number(process.env['HISTORY_TIMES'] ?? 1);

/**
 * Tries a property on many histories. A failure is told as the shortest history that fails, what is
 * wrong with it, and the seed by which `HISTORY_SEED` finds it again. `check` says what is wrong, or nothing.
 */
export async function holdsFor<History>(
  histories: fc.Arbitrary<History>,
  tell: (history: History) => string | Promise<string>,
  check: (history: History) => Promise<string | undefined>,
  numRuns: number,
): Promise<void> {
  const property = fc.asyncProperty(histories, async (history) => {
    const complaint = await check(history);
    if (complaint !== undefined) throw new Error(complaint);
  });
  const found = await fc.check(property, {
    numRuns: numRuns * times,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  });
  if (!found.failed) return;
  const [history] = found.counterexample ?? [];
  const story = history === undefined ? 'no history' : await tell(history);
  throw new Error(
    `seed ${found.seed}, history ${found.numRuns} of ${numRuns * times}, shortened ${found.numShrinks} times:\n${story}\n→ ${String(found.errorInstance)}`,
  );
}
