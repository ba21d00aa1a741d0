import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen } from '#policy/engine/fen.ts';

const values = new Map(Array.from('零壹贰叁肆伍陆柒捌玖', (word, value) => [word, BigInt(value)]));
const units = new Map<string, bigint>([
  ['拾', 10n],
  ['佰', 100n],
  ['仟', 1_000n],
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** Reads a whole number back by sums and products of what stands left of each unit. */
function readWhole(words: string): bigint {
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words) {
    const unit = units.get(word);
    if (unit === undefined) digit = values.get(word) ?? 0n;
    else if (word === '亿') {
      total = (total + group + digit) * unit;
      group = 0n;
      digit = 0n;
    } else if (word === '万') {
      total += (group + digit) * unit;
      group = 0n;
      digit = 0n;
    } else {
      group += digit * unit;
      digit = 0n;
    }
  }
  return total + group + digit;
}

function readAmount(words: string): bigint {
  const match = /^人民币(?:(.+)元)?(?:零?(.)角)?(?:零?(.)分)?整?$/.exec(words);
  if (!match) throw new Error(`unreadable: ${words}`);
  const [, yuan = '', jiao = '零', rest = '零'] = match;
  return readWhole(yuan) * 100n + (values.get(jiao) ?? 0n) * 10n + (values.get(rest) ?? 0n);
}

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.maxSafeNat(),
  // Few non-zero digits: where zeros are dropped and joined.
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 15 })
    .map((places) => Number(places.join(''))),
);

it('can be read back to the very amount', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readAmount(amountInCapitals(fen(amount)))).toBe(BigInt(amount));
    }),
    { numRuns: 2_000 },
  );
});

it('never doubles a zero, never ends a number in one, and closes whole amounts with 整', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const words = amountInCapitals(fen(amount));
      expect(words).not.toMatch(/零零|零[万亿]|[^币]零元/u);
      expect(words.endsWith('整')).toBe(amount % 10 === 0);
    }),
    { numRuns: 2_000 },
  );
});
