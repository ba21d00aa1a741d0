import type { ISOFile } from 'mp4box';
import type { FragmentBox, RunBox, TrackDefaults, TrackFragmentBox } from './boxes.ts';
import { FilmUnreadable, type Sample } from './track.ts';

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
export function samplesInFragments(file: ISOFile, track: number, before: number): Fragments {
  const defaults = file.moov.mvex?.trexs.find((one) => one.track_id === track);
  const samples: Sample[] = [];
  const starts: { claimed: number; counted: number }[] = [];
  let counted = before;
  for (const moof of file.moofs) {
    for (const traf of (moof.trafs ?? []).filter(({ tfhd }) => tfhd?.track_id === track)) {
      const claimed = traf.tfdt?.baseMediaDecodeTime;
      if (claimed !== undefined) starts.push({ claimed, counted });
      const found = samplesOf(moof, traf, defaults);
      counted += found.reduce((sum, { duration }) => sum + duration, 0);
      samples.push(...found);
    }
  }
  return { samples, starts };
}

function samplesOf(
  moof: FragmentBox,
  traf: TrackFragmentBox,
  defaults: TrackDefaults | undefined,
): Sample[] {
  const { tfhd } = traf;
  const base = tfhd.flags & BASE_OFFSET ? tfhd.base_data_offset : (moof.start ?? 0);
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
  const listed = run.flags & (OWN_DURATION | OWN_SIZE);
  // A run may list nothing and claim any count; whoever films frame by frame stays far below this.
  if (!listed && run.sample_count > 1_000_000) throw new FilmUnreadable('trun');
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
