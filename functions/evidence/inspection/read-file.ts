import { createHash } from 'node:crypto';
import { type Measured, measureFilm } from './measure-film.ts';
import { filmReader } from './read-film.ts';
import { type Recognised, recogniseFile } from './recognise-file.ts';
import { FilmUnreadable } from './track.ts';

/** Everything that the bytes of one file say about it. */
export interface FileRead {
  readonly bytes: number;
  readonly sha256: string;
  readonly recognised: Recognised | undefined;
  /** Only of films; `unreadable` names the table that failed. */
  readonly film?: Measured | { readonly outcome: 'unreadable'; readonly table: string };
}

const HEAD = 4 * 1024;
const TAIL = 256 * 1024;

/** Reads a file once, from front to back, however large it is; keeps its first and last bytes only. */
export async function readFile(pieces: AsyncIterable<Uint8Array>): Promise<FileRead> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let bytes = 0;
  const films = filmReader();
  let untold = Buffer.alloc(0);
  let isFilm: boolean | undefined;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.byteLength;
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
    if (!isFilm) tail = Buffer.concat([tail, piece.subarray(-TAIL)]).subarray(-TAIL);
    if (isFilm === undefined) {
      // The mark of a film is in its first eight bytes, which the first piece may not fill.
      untold = Buffer.concat([untold, piece]);
      if (bytes < 8) continue;
      isFilm = recogniseFile(head, tail)?.kind === 'mp4';
      if (isFilm) films.take(untold);
    } else if (isFilm) films.take(piece);
  }
  const recognised = recogniseFile(head, tail);
  const read = { bytes, sha256: hash.digest('hex'), recognised };
  if (recognised?.kind !== 'mp4') return read;
  try {
    return { ...read, film: measureFilm(films.film()) };
  } catch (error) {
    if (!(error instanceof FilmUnreadable)) throw error;
    return { ...read, film: { outcome: 'unreadable', table: error.message } };
  }
}
