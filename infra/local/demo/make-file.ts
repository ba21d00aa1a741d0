import { makeClip } from './make-clip.ts';
import { type MadeFile, makePdf, makePng } from './make-document.ts';
import { makeFaultyFile } from './make-faulty-file.ts';
import type { Filing } from './world.ts';

const photographed = ['certificate', 'wage-proof'];

/** The real file for a filing; `copy` keeps two of the same kind, day and trainee apart. */
export async function makeFile(filing: Filing, copy: number): Promise<MadeFile> {
  const { subject, item, day, trainee, seconds, fault } = filing;
  const name = [item, day, trainee, copy > 1 ? copy : undefined].filter(Boolean).join('-');
  const words = [subject, item, day, trainee, `no ${copy}`].filter(Boolean);
  if (fault !== undefined) return makeFaultyFile(name, words.join(' '), fault);
  if (seconds !== undefined) return makeClip(name, words.join(' '), seconds);
  if (photographed.includes(item)) return makePng(name, words.join(' '));
  return makePdf(name, ['SAMPLE, plainly invented', ...words.map(String)]);
}
