import { makeClip } from './make-clip.ts';
import type { MadeFile } from './make-document.ts';
import { makePdf } from './make-document.ts';

/** What may be wrong with a file that somebody hands in. */
export type Fault = 'too-short' | 'lying-header' | 'wrong-type';

/** One second less than the twenty minutes a clip must exceed. */
const TOO_SHORT = 1199;
const CLAIMED = 1205;
const REALLY = 60;

/** A file that inspection must reject. */
export async function makeFaultyFile(name: string, words: string, fault: Fault): Promise<MadeFile> {
  switch (fault) {
    case 'too-short':
      return makeClip(name, words, TOO_SHORT);
    case 'lying-header': {
      const clip = await makeClip(name, words, REALLY);
      return { ...clip, bytes: claimingLength(clip.bytes, CLAIMED) };
    }
    case 'wrong-type': {
      // A ZIP archive that calls itself a PDF.
      const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from(words)]);
      return { ...makePdf(name, []), bytes };
    }
    default:
      return fault satisfies never;
  }
}

/** The same clip with every header saying `seconds`; its samples stay what they are. */
export function claimingLength(clip: Buffer, seconds: number): Buffer {
  const bytes = Buffer.from(clip);
  // Offsets behind the four letters of a box of version 0: of the time scale, if any, and of the duration.
  const headers = { mvhd: [12, 16], mdhd: [12, 16], tkhd: [undefined, 20] } as const;
  const movie = bytes.indexOf('mvhd');
  const movieScale = bytes.readUInt32BE(movie + 4 + 12);
  for (const [box, [scaleAt, durationAt]] of Object.entries(headers)) {
    const at = bytes.indexOf(box) + 4;
    const scale = scaleAt === undefined ? movieScale : bytes.readUInt32BE(at + scaleAt);
    bytes.writeUInt32BE(seconds * scale, at + durationAt);
  }
  return bytes;
}
