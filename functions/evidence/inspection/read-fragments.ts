import type { PlacedFragment, RunBox, TrackDefaults, TrackFragmentBox } from './boxes.ts';
import type { Sample } from './track.ts';

/** Flags of the boxes, by ISO/IEC 14496-12 section 8.8. */
const BASE_OFFSET = 0x1;
const DEFAULT_DURATION = 0x8;
const DEFAULT_SIZE = 0x10;
const DATA_OFFSET = 0x1;
const OWN_DURATION = 0x100;
const OWN_SIZE = 0x200;

/** The samples of a track in fragments, and where each fragment says it begins. */
export interface Fragments {
  readonly samples: readonly Sample[];
  readonly starts: readonly { readonly claimed: number; readonly counted: number }[];
}

/** Counts the samples of a track out of every run of every fragment; `before` are the units counted so far. */
export function samplesInFragments(
  fragments: readonly PlacedFragment[],
  track: number,
  defaults: TrackDefaults | undefined,
  before: number,
): Fragments {
  const samples: Sample[] = [];
  const starts: { claimed: number; counted: number }[] = [];
  let counted = before;
  for (const { start, box } of fragments) {
    for (const traf of (box.trafs ?? []).filter(({ tfhd }) => tfhd?.track_id === track)) {
      const claimed = traf.tfdt?.baseMediaDecodeTime;
      if (claimed !== undefined) starts.push({ claimed, counted });
      const found = samplesOf(start, traf, defaults);
      counted += found.reduce((sum, { duration }) => sum + duration, 0);
      // One by one: a long run would not fit into the arguments of a call.
      for (const sample of found) samples.push(sample);
    }
  }
  return { samples, starts };
}

function samplesOf(
  start: number,
  traf: TrackFragmentBox,
  defaults: TrackDefaults | undefined,
): Sample[] {
  const { tfhd } = traf;
  const base = tfhd.flags & BASE_OFFSET ? tfhd.base_data_offset : start;
  const ordinary = {
    duration:
      tfhd.flags & DEFAULT_DURATION
        ? tfhd.default_sample_duration
        : (defaults?.default_sample_duration ?? 0),
    size:
      tfhd.flags & DEFAULT_SIZE ? tfhd.default_sample_size : (defaults?.default_sample_size ?? 0),
  };
  let next = base;
  return (traf.truns ?? []).flatMap((run) => {
    const samples = samplesOfRun(run, base, next, ordinary);
    const last = samples.at(-1);
    if (last !== undefined) next = last.offset + last.size;
    return samples;
  });
}

function samplesOfRun(
  run: RunBox,
  base: number,
  next: number,
  ordinary: { readonly duration: number; readonly size: number },
): Sample[] {
  let offset = run.flags & DATA_OFFSET ? base + run.data_offset : next;
  return Array.from({ length: run.sample_count }, (_, index) => {
    const size = run.flags & OWN_SIZE ? (run.sample_size[index] ?? 0) : ordinary.size;
    const duration =
      run.flags & OWN_DURATION ? (run.sample_duration[index] ?? 0) : ordinary.duration;
    const sample = { offset, size, duration };
    offset += size;
    return sample;
  });
}
