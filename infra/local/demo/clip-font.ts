import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { localFolder } from '#infra/local/folders.ts';

const path = join(localFolder, 'clips', 'clip-font.ttf');
const wanted = 'OpenSans-Regular.ttf';

/** Path of a font that every checkout has: a bare machine has none, and the browser package brings one. */
export function clipFont(): string {
  if (existsSync(path)) return path;
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(main.slice(0, main.indexOf('@sparticuz')), '@sparticuz/chromium/bin');
  const bytes = fileInTar(brotliDecompressSync(readFileSync(join(packed, 'fonts.tar.br'))), wanted);
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
  return path;
}

function fileInTar(tar: Buffer, name: string): Buffer {
  const block = 512;
  for (let at = 0; at + block <= tar.length; ) {
    const field = (from: number, to: number) =>
      tar
        .subarray(at + from, at + to)
        .toString('latin1')
        .replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 136) || '0', 8);
    if (field(0, 100).endsWith(name)) return tar.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  throw new Error(`${name} is not in the archive`);
}
