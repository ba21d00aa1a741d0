import { describe, expect, it } from 'vitest';
import { run } from '#policy/cli/run.ts';
import { programmes } from '#policy/packs/programmes.ts';
import { readCanonical } from '#policy/verifier/canonical-reader.ts';
import { verifyBundle } from '#policy/verifier/verify-bundle.ts';
import { bundled, bytesOf, smallFacts } from './sample-bundle.ts';

/** A bundle of every kind of claim of every pack. */
const bundles = programmes
  .flatMap(({ pack }) => pack.claims)
  .map(({ example }) => [example, new TextEncoder().encode(run(['bundle', example]).out)] as const);

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

/** The deepest node with a place of its own around a byte of a bundle. */
function nodesOf(bytes: Uint8Array): (at: number) => string {
  const reading = readCanonical(bytes);
  if (!('spans' in reading)) throw new Error('The bundle is not canonical.');
  const places = [...reading.spans].toSorted(([a], [b]) => b.length - a.length);
  return (at) => places.find(([, [from, to]]) => from <= at && at < to)?.[0] ?? '';
}

/** Whether a name says where the change is: the node or one below it, or one beside it where a key changed. */
function isThere(named: string, around: string): boolean {
  return named.startsWith(around.slice(0, around.lastIndexOf('/')));
}

/** The changes of some bytes, each to another value, that were not found or not named where they are. */
function unnamedOf(bytes: Uint8Array, changes: number, seed: number): readonly string[] {
  const next = numbers(seed);
  const nodeAround = nodesOf(bytes);
  return Array.from({ length: changes }, () => next(bytes.length)).flatMap((at) => {
    const changed = Uint8Array.from(bytes);
    changed[at] = ((changed[at] ?? 0) + 1 + next(255)) % 256;
    const { answer, altered } = verifyBundle(changed);
    const around = nodeAround(at);
    const inManifest = around.startsWith('/manifest');
    const rightPart = altered.some((node) => node.startsWith('/manifest') === inManifest);
    const there = inManifest || altered.some((node) => isThere(node, around));
    if (answer === 'altered' && rightPart && there) return [];
    return [`byte ${at} in ${around}: ${answer} ${altered.join(' ')}`];
  });
}

describe('one byte changed', () => {
  const each = Math.ceil(1_000 / bundles.length);

  it.each(bundles)(
    'is found and named by the node it lies in: %s',
    (_example, bytes) => {
      expect(verifyBundle(bytes).answer).toBe('consistent-unanchored');
      expect(unnamedOf(bytes, each, bytes.length)).toEqual([]);
    },
    600_000,
  );

  it('is named by the deepest node that has a hash', () => {
    const text = new TextDecoder().decode(bytesOf(bundled(smallFacts)));
    const one = (part: string, by: string): readonly string[] =>
      verifyBundle(new TextEncoder().encode(text.replace(part, by))).altered;
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
