const SECONDS_OF_MINUTE = 60;

/** Whole minutes in seconds. */
export function secondsOf(minutes: number): number {
  return minutes * SECONDS_OF_MINUTE;
}

/** `1199` seconds as `19:59`. */
export function formatSeconds(seconds: number): string {
  const rest = String(seconds % SECONDS_OF_MINUTE).padStart(2, '0');
  return `${Math.floor(seconds / SECONDS_OF_MINUTE)}:${rest}`;
}
