import type { Film, HeaderClaim, Sample, Stretch, Track } from './track.ts';

/** What was found out about a film: its measured length, or the first thing that cannot be. */
export type Measured =
  | { readonly outcome: 'measured'; readonly seconds: number }
  | { readonly outcome: 'no-video'; readonly codecs: readonly string[] }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'outside'; readonly missing: number }
  | { readonly outcome: 'overlapping'; readonly count: number }
  | { readonly outcome: 'gap'; readonly seconds: number }
  | { readonly outcome: 'contradicted'; readonly claimed: number; readonly seconds: number };

/** H.264 and H.265, under the names that sample descriptions give them. */
const CODECS = new Set(['avc1', 'avc3', 'hvc1', 'hev1']);
/** A camera that stands still for longer records nothing that a length could be counted from. */
const LONGEST_PICTURE_SECONDS = 10;
/** Headers are rounded, and sound may run on after the last picture; more is a contradiction. */
const HEADER_TOLERANCE_SECONDS = 2;

/**
 * Measures the length of a film as the sum of what its samples last, cut to whole seconds. Every sample
 * lies where the file holds pictures, none overlaps another, and none lasts or begins beyond a bound;
 * what the headers claim is only compared.
 */
export function measureFilm(film: Film): Measured {
  const video = film.tracks.find((track) => track.isVideo && CODECS.has(track.codec));
  if (video === undefined) {
    return { outcome: 'no-video', codecs: film.tracks.map(({ codec }) => codec) };
  }
  const seconds = Math.floor(exactSeconds(video));
  if (!(video.timescale > 0) || video.samples.length === 0) return { outcome: 'empty' };
  return (
    faultOfPlaces(video.samples, film.media) ??
    faultOfTimes(video) ??
    contradiction(film, video) ?? { outcome: 'measured', seconds }
  );
}

const exactSeconds = (track: Track) =>
  track.samples.reduce((sum, { duration }) => sum + duration, 0) / track.timescale;

function faultOfPlaces(
  samples: readonly Sample[],
  media: readonly Stretch[],
): Measured | undefined {
  const ordered = samples.toSorted((a, b) => a.offset - b.offset);
  const stretches = media.toSorted((a, b) => a.from - b.from);
  let at = 0;
  const outside = ordered.filter(({ offset, size }) => {
    while (offset >= (stretches[at]?.to ?? Number.POSITIVE_INFINITY)) at += 1;
    const stretch = stretches[at];
    return stretch === undefined || offset < stretch.from || offset + size > stretch.to;
  });
  if (outside.length > 0) return { outcome: 'outside', missing: outside.length };
  const overlapping = ordered.filter(({ offset, size }, index) => {
    const before = ordered[index - 1];
    return size <= 0 || (before !== undefined && before.offset + before.size > offset);
  });
  return overlapping.length === 0
    ? undefined
    : { outcome: 'overlapping', count: overlapping.length };
}

function faultOfTimes({ samples, starts, timescale }: Track): Measured | undefined {
  const longest = samples.reduce((most, { duration }) => Math.max(most, duration), 0);
  // A recording may begin late; from there on its parts follow each other.
  const late = (starts[0]?.claimed ?? 0) - (starts[0]?.counted ?? 0);
  const apart = starts.reduce(
    (most, { claimed, counted }) => Math.max(most, Math.abs(claimed - counted - late)),
    0,
  );
  const seconds = Math.max(longest, apart) / timescale;
  return seconds > LONGEST_PICTURE_SECONDS ? { outcome: 'gap', seconds } : undefined;
}

/** The first header that claims another length than was counted; sound may make a film longer. */
function contradiction(film: Film, video: Track): Measured | undefined {
  const counted = exactSeconds(video);
  const inHeader = video.unitsInHeader / video.timescale;
  const longest = Math.max(...film.tracks.map((track) => exactSeconds(track) || 0));
  const near = (a: number, b: number) => Math.abs(a - b) <= HEADER_TOLERANCE_SECONDS;
  const holds = ({ header, seconds }: HeaderClaim) =>
    near(seconds, counted) ||
    (header === 'mvhd' && near(seconds, longest)) ||
    (film.isFragmented && near(seconds, inHeader));
  const untrue = [...video.claims, ...film.claims].find((claim) => !holds(claim));
  return (
    untrue && { outcome: 'contradicted', claimed: untrue.seconds, seconds: Math.floor(counted) }
  );
}
