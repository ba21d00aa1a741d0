import type { Place } from './parts-api.ts';

/** An upload that this browser began for a place, and of which file. */
export interface Remembered {
  readonly uploadId: string;
  readonly fingerprint: string;
}

const keyOf = (place: Place) =>
  `upload-in-parts ${Object.entries(place)
    .map((entry) => entry.join('='))
    .sort()
    .join('&')}`;

/** Tells whether a file is the one of before, without keeping its name, which may name a person. */
export async function fingerprintOf({ name, size, lastModified }: File): Promise<string> {
  const text = new TextEncoder().encode(`${name}\n${size}\n${lastModified}`);
  const hash = await crypto.subtle.digest('SHA-256', text);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The upload that was begun for a place; a browser that keeps nothing begins anew. */
export function recall(place: Place): Remembered | undefined {
  try {
    const text = localStorage.getItem(keyOf(place));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps which upload was begun for a place. */
export function remember(place: Place, one: Remembered): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(one));
  } catch {
    // Full or forbidden: then a reload begins anew, and nothing else changes.
  }
}

/** Forgets what was begun for a place. */
export function forget(place: Place): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // As above.
  }
}
