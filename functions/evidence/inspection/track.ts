/** One sample (a frame) of a track: where its bytes lie in the file and how long it is shown. */
export interface Sample {
  readonly offset: number;
  readonly size: number;
  /** In units of the track's time scale. */
  readonly duration: number;
}

/** A duration that a header of the file claims. */
export interface HeaderClaim {
  readonly header: 'mvhd' | 'tkhd' | 'mdhd' | 'mehd';
  readonly seconds: number;
}

/** A track of a film with its samples, counted out of the sample tables. */
export interface Track {
  readonly isVideo: boolean;
  /** The four letters of its coding, for example `avc1`. */
  readonly codec: string;
  /** Units a second. */
  readonly timescale: number;
  readonly samples: readonly Sample[];
  /** Where the file says the runs of samples begin, in units, next to where they do. */
  readonly starts: readonly { readonly claimed: number; readonly counted: number }[];
  /** Units of the samples in the movie header itself; the rest stands in fragments. */
  readonly unitsInHeader: number;
  readonly claims: readonly HeaderClaim[];
}

/** A stretch of the file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A film as its tables describe it. */
export interface Film {
  readonly tracks: readonly Track[];
  readonly isFragmented: boolean;
  /** Where in the file pictures and sound may lie. */
  readonly media: readonly Stretch[];
  /** What the header of the whole film claims. */
  readonly claims: readonly HeaderClaim[];
}

/** The tables of a film contradict themselves or are cut off. */
export class FilmUnreadable extends Error {
  override readonly name = 'FilmUnreadable';
}
