import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ffmpeg from '@ffmpeg-installer/ffmpeg';
import { type FileRead, readFile } from '#functions/evidence/inspection/read-file.ts';
import { localFolder } from '#infra/local/folders.ts';

const run = promisify(execFile);
const folder = join(localFolder, 'films');

/** A real file made by ffmpeg with these arguments, made once and cached. */
export async function madeFilm(...args: string[]): Promise<Buffer> {
  const name = createHash('sha256').update(args.join('\n')).digest('hex').slice(0, 32);
  const path = join(folder, `${name}.mp4`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const unfinished = join(folder, `${name}.${process.pid}.mp4`);
    await run(ffmpeg.path, ['-loglevel', 'error', '-y', ...args, unfinished]);
    renameSync(unfinished, path);
  }
  return readFileSync(path);
}

const coded = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-threads', '1'];

/** A film of exactly so many seconds, a picture about every five. */
export function filmOf(seconds: number, ...more: string[]): Promise<Buffer> {
  const pictures = Math.ceil(seconds / 5);
  const source = `testsrc=s=160x120:r=${pictures}/${seconds}`;
  return madeFilm(
    ...['-f', 'lavfi', '-i', source, '-frames:v', String(pictures), ...coded],
    ...more,
  );
}

/** Reads a buffer as it would stream by, in pieces of `size` bytes. */
export function readPieces(bytes: Buffer, size = 64 * 1024): Promise<FileRead> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return readFile(pieces());
}

/** Where the content of the first box of a type begins. */
export function boxAt(bytes: Buffer, type: string): number {
  const at = bytes.indexOf(type, 0, 'latin1');
  if (at < 0) throw new Error(`No box ${type}`);
  return at + 4;
}

/** A copy in which 32-bit numbers behind the start of a box are replaced. */
export function patched(bytes: Buffer, type: string, numbers: Record<number, number>): Buffer {
  const copy = Buffer.from(bytes);
  const at = boxAt(copy, type);
  for (const [offset, value] of Object.entries(numbers)) {
    copy.writeUInt32BE(value, at + Number(offset));
  }
  return copy;
}
