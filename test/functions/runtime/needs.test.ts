import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { needs } from '#functions/runtime/needs.ts';
import { port } from '#functions/runtime/port.ts';

afterEach(() => vi.unstubAllEnvs());

describe('what a function needs', () => {
  const built: string[] = [];
  const store = port({ NEEDS_TABLE: z.string().min(1) }, ({ NEEDS_TABLE }) => {
    built.push(NEEDS_TABLE);
    return { name: NEEDS_TABLE };
  });
  const page = port({ NEEDS_LINES: z.coerce.number().int() }, ({ NEEDS_LINES }) => NEEDS_LINES);

  it('is told by its schema, and built from the environment at first use only', () => {
    const wanted = needs({ store, other: store, page });
    expect(Object.keys(wanted.environment.shape).toSorted()).toEqual([
      'NEEDS_LINES',
      'NEEDS_TABLE',
    ]);
    expect(built).toEqual([]);
    vi.stubEnv('NEEDS_TABLE', 'cases');
    vi.stubEnv('NEEDS_LINES', '12');
    const ports = wanted.ports();
    expect(ports).toEqual({ store: { name: 'cases' }, other: { name: 'cases' }, page: 12 });
    expect(wanted.ports()).toBe(ports);
    expect(built).toEqual(['cases', 'cases']);
  });

  it('names the variable that is missing', () => {
    vi.stubEnv('NEEDS_TABLE', '');
    expect(() => needs({ store }).ports()).toThrow('NEEDS_TABLE');
  });
});
