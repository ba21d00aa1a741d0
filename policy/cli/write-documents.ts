import { mkdirSync, writeFileSync } from 'node:fs';
import { documentPack } from '#policy/engine/document-pack.ts';
import { allPacks } from '#policy/packs/all-packs.ts';
import { besidePack } from '#policy/packs/beside-pack.ts';

/** Writes a page of every pack to `docs/policy`; a test holds them to the packs. */
mkdirSync('docs/policy', { recursive: true });
for (const pack of allPacks)
  writeFileSync(`docs/policy/${pack.id}.md`, documentPack(pack, besidePack(pack.id)));
