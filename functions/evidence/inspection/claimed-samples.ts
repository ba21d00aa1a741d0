/** Frames of some forty hours at 25 a second; tables that claim more are not counted out. */
export const MOST_SAMPLES = 4_000_000;

/**
 * How many samples the tables of a box claim where a claim takes no room of its own: `stsz` with one
 * size for all, and runs (`trun`). Looked at before anything is counted out, so that a small file that
 * claims thousands of millions costs nothing.
 */
export function claimedSamples(bytes: Buffer): number {
  let claimed = 0;
  for (const at of placesOf(bytes, 'stsz')) {
    const isOneSize = at + 16 <= bytes.length && bytes.readUInt32BE(at + 8) !== 0;
    if (isOneSize) claimed += bytes.readUInt32BE(at + 12);
  }
  for (const at of placesOf(bytes, 'trun')) {
    if (at + 12 <= bytes.length) claimed += bytes.readUInt32BE(at + 8);
  }
  return claimed;
}

function* placesOf(bytes: Buffer, type: string): Generator<number> {
  for (let at = bytes.indexOf(type); at >= 0; at = bytes.indexOf(type, at + 4)) yield at;
}
