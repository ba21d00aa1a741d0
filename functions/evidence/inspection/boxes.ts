import type { ISOFile } from 'mp4box';

/** A track of the movie header. */
export type TrackBox = ISOFile['moov']['traks'][number];
/** What a track's fragments inherit. */
export type TrackDefaults = NonNullable<ISOFile['moov']['mvex']>['trexs'][number];
/** A fragment of a film. */
export type FragmentBox = ISOFile['moofs'][number];
/** The part of a fragment that belongs to one track. */
export type TrackFragmentBox = FragmentBox['trafs'][number];
/** A run of samples in a fragment. */
export type RunBox = TrackFragmentBox['truns'][number];

/** A fragment and where it begins in the file. */
export interface PlacedFragment {
  readonly start: number;
  readonly box: FragmentBox;
}
