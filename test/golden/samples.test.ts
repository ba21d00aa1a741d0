import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { root } from '#infra/bundle.ts';
import { storedSchemas } from './stored-schemas.ts';

/** Releases whose items and running executions today's code must still read: this one and the one before. */
const releases = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

const read = <T>(release: string, file: string): T =>
  JSON.parse(readFileSync(new URL(`${release}/${file}`, import.meta.url), 'utf8')) as T;

const schemas = new Map((await storedSchemas()).map((one) => [one.name, one.schema]));

describe.each(releases)('what release %s left behind', (release) => {
  const items = Object.entries(read<Record<string, object[]>>(release, 'items.json'));
  const payloads = Object.entries(read<Record<string, object[]>>(release, 'payloads.json'));

  it.each(items)('%s is read', (name, samples) => {
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) {
      expect(schemas.get(name)?.safeParse(sample).error?.issues ?? []).toEqual([]);
    }
    expect(schemas.has(name)).toBe(true);
  });

  it.each(payloads)('%s is called by an execution that began before', async (entry, samples) => {
    const file = (await import(/* @vite-ignore */ join(root, `functions/${entry}.ts`))) as {
      input?: z.ZodType;
      handler: { input?: z.ZodType };
    };
    const input = file.input ?? file.handler.input;
    for (const sample of samples) expect(input?.safeParse(sample).success).toBe(true);
  });
});
