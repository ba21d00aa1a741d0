import type { TrackBox } from './boxes.ts';
import { MOST_SAMPLES } from './claimed-samples.ts';
import { FilmUnreadable, type Sample } from './track.ts';

/**
 * Counts the samples of a track out of the tables of the movie header.
 *
 * @throws {FilmUnreadable} where the tables disagree about how many there are.
 */
export function samplesInTables(trak: TrackBox): Sample[] {
  const { stts, stsz, stsc, stco, co64 } = trak.mdia.minf.stbl;
  const sizes = stsz?.sample_sizes ?? [];
  const offsets = stco?.chunk_offsets ?? co64?.chunk_offsets ?? [];
  if (sizes.length > MOST_SAMPLES) throw new FilmUnreadable('stsz');
  const durations = expand(stts?.sample_deltas ?? [], stts?.sample_counts ?? [], sizes.length);
  const samples: Sample[] = [];
  let row = -1;
  for (const [index, start] of offsets.entries()) {
    // Each row of the table holds from its chunk, counted from 1, to the next row's.
    while ((stsc?.first_chunk[row + 1] ?? Number.POSITIVE_INFINITY) <= index + 1) row += 1;
    let offset = start;
    for (
      let left = stsc?.samples_per_chunk[row] ?? 0;
      left > 0 && samples.length < sizes.length;
      left -= 1
    ) {
      const size = sizes[samples.length] ?? 0;
      samples.push({ offset, size, duration: durations[samples.length] ?? 0 });
      offset += size;
    }
  }
  if (samples.length !== sizes.length) throw new FilmUnreadable('stsc');
  return samples;
}

function expand(values: readonly number[], counts: readonly number[], expected: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total !== expected) throw new FilmUnreadable('stts');
  return values.flatMap((value, index) => new Array<number>(counts[index] ?? 0).fill(value));
}
