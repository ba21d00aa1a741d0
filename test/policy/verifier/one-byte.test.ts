import { describe, expect, it } from 'vitest';
import { readCanonical } from '#policy/verifier/canonical-reader.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { bundled, bytesOf, smallFacts } from './sample-bundle.ts';

const bytes = bytesOf(bundled(smallFacts));
const text = new TextDecoder().decode(bytes);

/** A row of numbers below `below` that is always the same (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const reading = readCanonical(bytes);
if (!('spans' in reading)) throw new Error('The bundle is not canonical.');
const places = [...reading.spans].toSorted(([a], [b]) => b.length - a.length);

/** The deepest node with a place of its own around a byte. */
function nodeAround(at: number): string {
  const sign = new TextDecoder().decode(bytes.subarray(0, at)).length;
  return places.find(([, [start, end]]) => start <= sign && sign < end)?.[0] ?? '';
}

/** Whether a name says where the change is: the node, one around or below it, or one beside it where a key changed. */
function isThere(named: string, around: string): boolean {
  return around.startsWith(named) || named.startsWith(around.slice(0, around.lastIndexOf('/')));
}

/** Where the manifest lies. */
const from = new TextEncoder().encode(text.slice(0, text.indexOf('"manifest":'))).length;
const to = new TextEncoder().encode(
  text.slice(0, text.indexOf('"schema":"xunzhang.bundle')),
).length;

describe('one byte changed', () => {
  it('is found a thousand times of a thousand, each with the node it lies in', () => {
    const next = numbers(20_241_126);
    const unnamed: string[] = [];
    for (let change = 0; change < 1_000; change += 1) {
      const at = next(bytes.length);
      const changed = Uint8Array.from(bytes);
      changed[at] = ((changed[at] ?? 0) + 1 + next(255)) % 256;
      const { answer, altered } = verifyBundle(changed);
      const inManifest = at >= from && at < to;
      const rightPart = altered.some((node) => node.startsWith('/manifest') === inManifest);
      const around = nodeAround(at);
      const there = inManifest || altered.some((node) => isThere(node, around));
      if (answer !== 'altered' || !rightPart || !there) {
        unnamed.push(`byte ${at}: ${answer} ${altered.join(' ')} ${text.slice(at - 20, at + 20)}`);
      }
    }
    expect(unnamed).toEqual([]);
  }, 600_000);

  it('is named by the deepest node that has a hash', () => {
    const one = (text_: string, by: string): readonly string[] =>
      verifyBundle(new TextEncoder().encode(text.replace(text_, by))).altered;
    expect(one('"declaredDemand":1', '"declaredDemand":2')).toEqual([
      '/facts/project/declaredDemand',
    ]);
    expect(one('"plannedHeadcount":2', '"plannedHeadcounu":2')).toContain(
      '/facts/project/plannedHeadcount',
    );
    expect(one('["/facts/asOf",', '["/facts/asOg",')).toEqual([
      expect.stringMatching(/^\/manifest\/\d+$/),
    ]);
    expect(one('"computedBy":"test"', '"computedBy":"text"')).toEqual(['/statement/computedBy']);
  });
});
