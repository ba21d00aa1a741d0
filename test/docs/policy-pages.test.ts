import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentPack } from '#policy/engine/document-pack.ts';
import { allPacks } from '#policy/packs/all-packs.ts';
import { besidePack } from '#policy/packs/beside-pack.ts';

describe('the pages of the packs', () => {
  it.each(allPacks.map((pack) => [pack.id, pack] as const))(
    'docs/policy/%s.md is what the pack says; npm run docs writes it anew',
    (id, pack) => {
      expect(readFileSync(`docs/policy/${id}.md`, 'utf8')).toBe(
        documentPack(pack, besidePack(pack.id)),
      );
    },
  );

  it('are one a pack', () => {
    expect(readdirSync('docs/policy').toSorted()).toEqual(
      allPacks.map(({ id }) => `${id}.md`).toSorted(),
    );
  });
});
