import { describe, expect, it } from 'vitest';
import { type PartSender, sendParts } from '#functions/portal/browser/send-parts.ts';

/** A sender whose store does as `put` says; keeps what was asked of it. */
function sender(put: (number: number, tried: number) => Promise<void>) {
  const asked: number[][] = [];
  const pauses: number[] = [];
  const tries = new Map<number, number>();
  const urls: string[] = [];
  let atOnce = 0;
  let most = 0;
  const controller = new AbortController();
  const ports: PartSender = {
    async links(numbers) {
      asked.push([...numbers]);
      return numbers.map((number) => ({ number, url: `link ${asked.length} of ${number}` }));
    },
    async put(number, url, onBytes) {
      atOnce += 1;
      most = Math.max(most, atOnce);
      urls.push(url);
      tries.set(number, (tries.get(number) ?? 0) + 1);
      try {
        await Promise.resolve();
        await put(number, tries.get(number) ?? 0);
        onBytes(5);
      } finally {
        atOnce -= 1;
      }
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
    },
    mayPass: (error) => (error as Error).message !== 'refused',
    onRetry() {},
    onBytes: (number, bytes) => gone.set(number, bytes),
    signal: controller.signal,
  };
  const gone = new Map<number, number>();
  return { ports, asked, pauses, tries, urls, gone, controller, most: () => most };
}

const broken = () => Promise.reject(new Error('broken'));

describe('parts on their way', () => {
  it('go three at a time, with links for the next twelve', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const one = sender(async () => {});
    await sendParts(numbers, one.ports);

    expect([...one.tries.keys()].toSorted((a, b) => a - b)).toEqual(numbers);
    expect([...one.tries.values()].every((tried) => tried === 1)).toBe(true);
    expect(one.most()).toBe(3);
    expect(one.asked).toEqual([numbers.slice(0, 12), numbers.slice(12)]);
    expect(one.gone.get(20)).toBe(5);
  });

  it('are tried again after pauses that double, with a new link each time', async () => {
    const one = sender((_number, tried) => (tried < 4 ? broken() : Promise.resolve()));
    await sendParts([7], one.ports);

    expect(one.pauses).toEqual([1_000, 2_000, 4_000]);
    expect(new Set(one.urls).size).toBe(4);
  });

  it('end with the failure of a part whose tries are used up', async () => {
    const one = sender(broken);

    await expect(sendParts([1], one.ports)).rejects.toThrow('broken');
    expect(one.tries.get(1)).toBe(6);
    expect(one.gone.get(1)).toBe(0);
  });

  it('end at once with what cannot pass by itself, and begin nothing more', async () => {
    const one = sender(async () => {
      throw new Error('refused');
    });

    await expect(sendParts([1, 2, 3, 4, 5, 6], one.ports)).rejects.toThrow('refused');
    expect(one.pauses).toEqual([]);
    expect([...one.tries.keys()]).toEqual([1, 2, 3]);
  });

  it('stop quietly', async () => {
    const one = sender(async (number) => {
      if (number === 2) one.controller.abort();
    });
    await sendParts([1, 2, 3, 4, 5], one.ports);

    expect(one.tries.has(5)).toBe(false);
  });
});
