/*
 * The rule for what lies in the tables. Cases live for years and items are read one release back, so:
 *
 * 1. Once a release carries a shape (see CHANGELOG.md), it never changes under its schemaVersion. A new
 *    shape is a new version; the schema then reads both, the one before and its own, and writes its own.
 * 2. Samples of the release before stay under test/golden/<version> until nobody stores them any more.
 * 3. Before the first release of a shape, pin it anew: PIN_SHAPES=1 npm run test:unit -- test/golden
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storedSchemas } from './stored-schemas.ts';

const file = new URL('shapes.json', import.meta.url);
const schemas = await storedSchemas();
const shapes = Object.fromEntries(
  schemas.map(({ name, versions, sha256 }) => [name, { versions, sha256 }]),
);
if (process.env['PIN_SHAPES']) writeFileSync(file, `${JSON.stringify(shapes, null, 2)}\n`);
const pinned = JSON.parse(readFileSync(file, 'utf8')) as typeof shapes;

describe('the shapes that are stored', () => {
  it('are found, all of them', () => {
    expect(schemas.length).toBeGreaterThan(20);
    expect(Object.keys(shapes).sort()).toEqual(Object.keys(pinned).sort());
  });

  it.each(schemas)('$name is as it was pinned under its version', ({ name, versions, sha256 }) => {
    expect({ versions, sha256 }, 'read the rule at the head of this file').toEqual(pinned[name]);
  });
});
