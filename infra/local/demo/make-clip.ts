import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ffmpeg from '@ffmpeg-installer/ffmpeg';
import { localFolder } from '#infra/local/folders.ts';
import { clipFont } from './clip-font.ts';
import type { MadeFile } from './make-document.ts';

const run = promisify(execFile);
const folder = join(localFolder, 'clips');
const SECONDS_A_FRAME = 5;

/**
 * A real H.264 clip of exactly `seconds` with `words` drawn into it (ASCII), made once and cached.
 * It shows a frame every five seconds, so 20 minutes take a tenth of a second to make.
 */
export async function makeClip(name: string, words: string, seconds: number): Promise<MadeFile> {
  const key = createHash('sha256').update(`${words}\n${seconds}`).digest('hex').slice(0, 32);
  const path = join(folder, `${key}.mp4`);
  if (!existsSync(path)) await record(path, words, seconds);
  return { name: `${name}.mp4`, contentType: 'video/mp4', bytes: readFileSync(path) };
}

async function record(path: string, words: string, seconds: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const frames = Math.ceil(seconds / SECONDS_A_FRAME);
  // Colons and quotes are syntax in a filter.
  const text = words.replaceAll(/[^\w .-]/g, ' ');
  const draw = `drawtext=fontfile=${clipFont()}:text='${text}':fontcolor=white:fontsize=8:x=3:y=54`;
  const unfinished = `${path}.${process.pid}.mp4`;
  try {
    await run(ffmpeg.path, [
      ...['-hide_banner', '-loglevel', 'error', '-y'],
      ...['-f', 'lavfi', '-i', `color=c=0x204060:s=160x120:r=${frames}/${seconds}`],
      ...['-frames:v', String(frames), '-vf', draw],
      ...['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-threads', '1'],
      ...['-movflags', '+faststart', unfinished],
    ]);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
