import {
  askParts,
  giveUpParts,
  openParts,
  type PartsView,
  type Place,
  Refused,
} from './parts-api.ts';
import { fingerprintOf, forget, recall, remember } from './remembered-upload.ts';

/** What was begun for a place and can go on or has arrived; forgets what cannot. */
export async function earlierUpload(subject: string, place: Place): Promise<PartsView | undefined> {
  const known = recall(place);
  if (known === undefined) return undefined;
  const view = await askParts(subject, known.uploadId).catch((error) => {
    if (error instanceof Refused && error.status === 404) return undefined;
    throw error;
  });
  const isOver = view === undefined || view.state === 'given-up';
  if (!isOver && (view.open || view.state !== 'awaiting')) return view;
  forget(place);
  return undefined;
}

/**
 * Goes on with what was begun for this very file, as far as the server knows of it; else begins. What was
 * begun for another file is given up.
 */
export async function beginUpload(subject: string, place: Place, file: File): Promise<PartsView> {
  const fingerprint = await fingerprintOf(file);
  const earlier = await earlierUpload(subject, place);
  if (earlier !== undefined && recall(place)?.fingerprint === fingerprint) return earlier;
  // The new one matters; the store throws the old one away by itself after a while.
  if (earlier?.open) await giveUpParts(subject, earlier.uploadId).catch(() => undefined);
  const view = await openParts(place, file);
  remember(place, { uploadId: view.uploadId, fingerprint });
  return view;
}
