import { createFile, type ISOFile, MP4BoxBuffer } from 'mp4box';
import type { TrackBox } from './boxes.ts';
import { samplesInFragments } from './read-fragments.ts';
import { samplesInTables } from './read-tables.ts';
import { type Film, FilmUnreadable, type HeaderClaim, type Track } from './track.ts';

/** Reads a film piece by piece as it streams by; the pictures themselves are not kept. */
export interface FilmReader {
  take(piece: Uint8Array): void;
  /** @throws {FilmUnreadable} where the tables are missing, cut off or contradict themselves. */
  film(): Film;
}

/** A reader of MP4 files; only box by box, so that what headers say of a duration decides nothing. */
export function filmReader(): FilmReader {
  const file = createFile();
  let at = 0;
  let broken: unknown;
  return {
    take(piece) {
      if (broken !== undefined || piece.byteLength === 0) return;
      try {
        const copy = Uint8Array.from(piece).buffer;
        if (file.checkBuffer(MP4BoxBuffer.fromArrayBuffer(copy, at))) file.parse();
        file.stream.cleanBuffers();
        at += piece.byteLength;
      } catch (error) {
        broken = error;
      }
    },
    film() {
      if (broken !== undefined) throw new FilmUnreadable('box', { cause: broken });
      if (file.moov === undefined) throw new FilmUnreadable('moov');
      try {
        return filmOf(file);
      } catch (error) {
        throw error instanceof FilmUnreadable ? error : new FilmUnreadable('box', { cause: error });
      }
    },
  };
}

function filmOf(file: ISOFile): Film {
  const { mvhd, mvex, traks } = file.moov;
  const claims = [
    ...claimOf('mvhd', mvhd.duration, mvhd.timescale),
    ...claimOf('mehd', mvex?.mehd?.fragment_duration, mvhd.timescale),
  ];
  return {
    tracks: (traks ?? []).map((trak) => trackOf(file, trak)),
    isFragmented: file.moofs.length > 0,
    claims,
  };
}

function trackOf(file: ISOFile, trak: TrackBox): Track {
  const { mdhd, hdlr, minf } = trak.mdia;
  const inTables = samplesInTables(trak);
  const unitsInHeader = inTables.reduce((sum, { duration }) => sum + duration, 0);
  const { samples, starts } = samplesInFragments(file, trak.tkhd.track_id, unitsInHeader);
  return {
    isVideo: hdlr.handler === 'vide',
    codec: minf.stbl.stsd.entries[0]?.type ?? '',
    timescale: mdhd.timescale,
    samples: inTables.concat(samples),
    starts,
    unitsInHeader,
    claims: [
      ...claimOf('mdhd', mdhd.duration, mdhd.timescale),
      ...claimOf('tkhd', trak.tkhd.duration, file.moov.mvhd.timescale),
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
