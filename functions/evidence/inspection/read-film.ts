import { createFile, type ISOFile, MP4BoxBuffer } from 'mp4box';
import type { PlacedFragment, TrackBox } from './boxes.ts';
import { claimedSamples, MOST_SAMPLES } from './claimed-samples.ts';
import { samplesInFragments } from './read-fragments.ts';
import { samplesInTables } from './read-tables.ts';
import { type Film, FilmUnreadable, type HeaderClaim, type Track } from './track.ts';
import { type TableBox, walkBoxes } from './walk-boxes.ts';

/** Reads a film piece by piece as it streams by; the pictures themselves are not kept. */
export interface FilmReader {
  take(piece: Uint8Array): void;
  /** @throws {FilmUnreadable} where the tables are missing, cut off or contradict themselves. */
  film(): Film;
}

type MovieBox = ISOFile['moov'];

/** A reader of MP4 files; only table by table, so that what headers say of a duration decides nothing. */
export function filmReader(): FilmReader {
  const fragments: PlacedFragment[] = [];
  let movie: MovieBox | undefined;
  let claimed = 0;
  let broken: unknown;

  const walk = walkBoxes(({ type, start, bytes }: TableBox) => {
    claimed += claimedSamples(bytes);
    if (claimed > MOST_SAMPLES) throw new FilmUnreadable('stsz');
    const file = createFile();
    if (file.checkBuffer(MP4BoxBuffer.fromArrayBuffer(Uint8Array.from(bytes).buffer, 0))) {
      file.parse();
    }
    if (type === 'moov') movie ??= file.moov;
    const [box] = file.moofs;
    if (box !== undefined) fragments.push({ start, box });
  });

  return {
    take(piece) {
      if (broken !== undefined) return;
      try {
        walk.take(piece);
      } catch (error) {
        broken = error;
      }
    },
    film() {
      try {
        if (broken !== undefined) throw broken;
        if (movie === undefined) throw new FilmUnreadable('moov');
        return { ...filmOf(movie, fragments), media: walk.media() };
      } catch (error) {
        throw error instanceof FilmUnreadable ? error : new FilmUnreadable('box', { cause: error });
      }
    },
  };
}

function filmOf(movie: MovieBox, fragments: readonly PlacedFragment[]): Omit<Film, 'media'> {
  const { mvhd, mvex, traks } = movie;
  return {
    tracks: (traks ?? []).map((trak) => trackOf(movie, trak, fragments)),
    isFragmented: fragments.length > 0,
    claims: [
      ...claimOf('mvhd', mvhd.duration, mvhd.timescale),
      ...claimOf('mehd', mvex?.mehd?.fragment_duration, mvhd.timescale),
    ],
  };
}

function trackOf(movie: MovieBox, trak: TrackBox, fragments: readonly PlacedFragment[]): Track {
  const { mdhd, hdlr, minf } = trak.mdia;
  const id = trak.tkhd.track_id;
  const inTables = samplesInTables(trak);
  const unitsInHeader = inTables.reduce((sum, { duration }) => sum + duration, 0);
  const defaults = movie.mvex?.trexs.find((one) => one.track_id === id);
  const { samples, starts } = samplesInFragments(fragments, id, defaults, unitsInHeader);
  return {
    isVideo: hdlr.handler === 'vide',
    codec: minf.stbl.stsd.entries[0]?.type ?? '',
    timescale: mdhd.timescale,
    samples: inTables.concat(samples),
    starts,
    unitsInHeader,
    claims: [
      ...claimOf('mdhd', mdhd.duration, mdhd.timescale),
      ...claimOf('tkhd', trak.tkhd.duration, movie.mvhd.timescale),
    ],
  };
}

/** Headers may say 0 or all ones for “not known”. */
function claimOf(
  header: HeaderClaim['header'],
  units: number | undefined,
  timescale: number,
): HeaderClaim[] {
  const unknown = units === undefined || units === 0 || units >= 0xffff_ffff;
  return unknown || !(timescale > 0) ? [] : [{ header, seconds: units / timescale }];
}
