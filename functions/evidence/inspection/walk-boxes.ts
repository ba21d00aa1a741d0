import { FilmUnreadable, type Stretch } from './track.ts';

/** Tables of a recording of many hours stay far below this; larger ones are not held in memory. */
const MOST_TABLE_BYTES = 64 * 1024 * 1024;
/** Boxes whose content is looked at; of all others only the place is. */
const TABLES = ['moov', 'moof'];

/** A box with tables, whole. */
export interface TableBox {
  readonly type: string;
  /** Where it begins in the file. */
  readonly start: number;
  /** The box with its header. */
  readonly bytes: Buffer;
}

/** Walks over the outermost boxes of a film as it streams by. */
export interface BoxWalk {
  /** @throws {FilmUnreadable} where a box is impossible or its tables are too large. */
  take(piece: Uint8Array): void;
  /** Where pictures and sound lie, as far as the file reaches. */
  media(): readonly Stretch[];
}

interface OpenBox {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: Buffer[];
}

/** Hands every box with tables to `onTables` once it is whole, and passes over everything else. */
export function walkBoxes(onTables: (box: TableBox) => void): BoxWalk {
  const found: Stretch[] = [];
  let at = 0;
  let header = Buffer.alloc(0);
  let open: OpenBox | undefined;

  /** Takes bytes of a header until it is known; returns how many it took. */
  function begin(bytes: Buffer): number {
    const needed = header.length >= 8 && header.readUInt32BE(0) === 1 ? 16 : 8;
    const taken = Math.min(needed - header.length, bytes.length);
    header = Buffer.concat([header, bytes.subarray(0, taken)]);
    const isLong = header.length >= 8 && header.readUInt32BE(0) === 1;
    if (header.length < (isLong ? 16 : 8)) return taken;
    const start = at + taken - header.length;
    const size = isLong ? Number(header.readBigUInt64BE(8)) : header.readUInt32BE(0);
    const type = header.toString('latin1', 4, 8);
    // A size of nought means: to the end of the file.
    const end = size === 0 ? Number.POSITIVE_INFINITY : start + size;
    if (end < start + header.length) throw new FilmUnreadable(printable(type));
    if (TABLES.includes(type) && end - start > MOST_TABLE_BYTES) throw new FilmUnreadable(type);
    if (type === 'mdat') found.push({ from: start + header.length, to: end });
    open = { type, start, end, pieces: [header] };
    header = Buffer.alloc(0);
    return taken;
  }

  function go(box: OpenBox, bytes: Buffer): number {
    const taken = Math.min(box.end - at, bytes.length);
    if (TABLES.includes(box.type)) box.pieces.push(bytes.subarray(0, taken));
    if (at + taken === box.end) {
      open = undefined;
      const { type, start, pieces } = box;
      if (TABLES.includes(type)) onTables({ type, start, bytes: Buffer.concat(pieces) });
    }
    return taken;
  }

  return {
    take(piece) {
      let rest = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      while (rest.length > 0) {
        const taken = open === undefined ? begin(rest) : go(open, rest);
        at += taken;
        rest = rest.subarray(taken);
      }
    },
    media: () => found.map(({ from, to }) => ({ from, to: Math.min(to, at) })),
  };
}

const printable = (type: string) => (/^[\w ]{4}$/.test(type) ? type : 'box');
