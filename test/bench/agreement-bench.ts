import fc from 'fast-check';
import { anyCase, disagreement } from '#test/policy/verifier/agreement.ts';

/** How many cases engine and verifier settled, and how many of them otherwise. */
export interface AgreementFigures {
  readonly cases: number;
  readonly seed: number;
  readonly disagreements: number;
  readonly seconds: number;
}

const batch = 1_000;

/** Settles `cases` generated cases twice and counts the disagreements; each is printed with what finds it again. */
export function benchAgreement(cases: number, seed: number): AgreementFigures {
  const started = performance.now();
  let disagreements = 0;
  for (let done = 0; done < cases; done += batch) {
    const numRuns = Math.min(batch, cases - done);
    for (const each of fc.sample(anyCase, { numRuns, seed: seed + done })) {
      const differences = disagreement(each);
      if (differences.length === 0) continue;
      disagreements += 1;
      console.error(
        JSON.stringify({ seed, differences, choices: each.choices, facts: each.facts }),
      );
    }
  }
  return { cases, seed, disagreements, seconds: (performance.now() - started) / 1000 };
}
