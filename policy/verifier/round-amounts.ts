import { down, type Fraction, isBelow, nearest, nothing, over, plus } from './fraction.ts';
import type { LawOnDay } from './law-of-bundle.ts';

/** The rounded sum, its odd fen given to the largest remainders, earlier lines first. */
function shared(exact: readonly Fraction[]): number[] {
  const amounts = exact.map((amount) => Number(down(amount)));
  const sum = Number(nearest(exact.reduce(plus, nothing)));
  const odd = sum - amounts.reduce((total, amount) => total + amount, 0);
  const rest = (index: number): Fraction => {
    const [top, bottom] = exact[index] ?? nothing;
    return over(top % bottom, bottom);
  };
  // Lines of the same remainder keep their order.
  const order = amounts
    .map((_, index) => index)
    .toSorted((a, b) => Number(isBelow(rest(a), rest(b))) - Number(isBelow(rest(b), rest(a))));
  for (const index of order.slice(0, odd)) amounts[index] = (amounts[index] ?? 0) + 1;
  return amounts;
}

/** Exact fen as whole fen, by the reading of AMB-03. */
export function roundAmounts(exact: readonly Fraction[], law: LawOnDay): readonly number[] {
  if (law.reads('money.rounding', 'HALF_UP_FEN_PER_PROJECT')) return shared(exact);
  return exact.map((amount) => {
    if (law.reads('money.rounding', 'DOWN_FEN_PER_TRAINEE')) return Number(down(amount));
    if (law.reads('money.rounding', 'HALF_UP_YUAN')) {
      return Number(nearest(over(amount[0], amount[1] * 100n)) * 100n);
    }
    return Number(nearest(amount));
  });
}
