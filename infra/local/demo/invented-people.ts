/** A plainly invented person: nobody is called so, and the county code of the number is not in use. */
export interface InventedPerson {
  readonly name: string;
  /** A number that passes GB 11643. */
  readonly number: string;
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
/** Changchun's city code with a county that does not exist. */
const region = '220199';
const dayMs = 86_400_000;

/**
 * `count` invented people of working age (born 1970 to 1999), the same for the same seed. Names and
 * numbers differ within a call, and numbers differ between seeds below 500 as well.
 */
export function inventedPeople(count: number, seed = 1): InventedPerson[] {
  if (count > 1000) throw new RangeError('At most 1000 invented people a seed');
  const first = Date.UTC(1970, 0, 1);
  const span = Date.UTC(2000, 0, 1) / dayMs - first / dayMs;
  return Array.from({ length: count }, (_, index) => {
    // The step is prime to the number of days, so no birthday comes twice within a seed.
    const day = (seed * 997 + index * 7919) % span;
    const born = new Date(first + day * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
    // Odd for men, even for women.
    const sequence = `${(seed % 500) * 2 + (index % 2)}`.padStart(3, '0');
    return { name: `测试学员${numeral(index)}`, number: withCheckDigit(region + born + sequence) };
  });
}

/** Seventeen digits with the check digit of GB 11643 behind them. */
export function withCheckDigit(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits.at(at)), 0);
  return `${digits}${checks.charAt(sum % 11)}`;
}

/** 0 → 甲, 9 → 癸, 10 → 甲甲: a numeral without a zero, so that no two names are equal. */
function numeral(index: number): string {
  const last = stems.charAt(index % 10);
  return index < 10 ? last : `${numeral(Math.floor(index / 10) - 1)}${last}`;
}
