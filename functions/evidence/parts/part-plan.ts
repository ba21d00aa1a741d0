import type { Upload } from '../upload.ts';

/** The least a part may have but the last, so that little is lost with one: a film of 5 GB makes 954. */
export const PART_BYTES = 5 * 1024 * 1024;
/** Days, in real time, for which the store keeps the parts of an upload that nobody completed. */
export const PARTS_KEPT_DAYS = 2;

/** An upload that is sent in parts: its exact size was announced, and the store knows it by an id. */
export type UploadInParts = Upload & {
  readonly parts: NonNullable<Upload['parts']>;
  readonly declared: { readonly bytes: number };
};

/** True of an upload that was opened in parts. */
export function isInParts(one: Upload): one is UploadInParts {
  return one.parts !== undefined && one.declared.bytes !== undefined;
}

/** How many parts the file has; they are numbered from 1. */
export function countOf({ parts, declared }: UploadInParts): number {
  return Math.ceil(declared.bytes / parts.partBytes);
}

/** The exact bytes of one part; the last one takes what is left. */
export function bytesOf({ parts, declared }: UploadInParts, number: number): number {
  return Math.min(parts.partBytes, declared.bytes - (number - 1) * parts.partBytes);
}
