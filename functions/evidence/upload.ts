import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { subjectId } from '#functions/cases/subject.ts';
import { instant } from '#functions/clock/business-clock.ts';
import { civilDateSchema } from '#policy/engine/facts/shared-facts.ts';
import { evidenceItem } from './evidence.ts';

/** The id of an upload: real time and chance, so that later requests sort after earlier ones. */
export const uploadId = z.string().regex(/^[0-9a-z]{9}-[0-9a-f]{16}$/);

/** A new id of an upload. */
export function newUploadId(now: Date): string {
  return `${now.getTime().toString(36).padStart(9, '0')}-${randomBytes(8).toString('hex')}`;
}

/** How a long film is sent in parts (分段上传): under which id at the store, how large each part is, until when. */
export const partsOfUpload = z.object({
  id: z.string().min(1),
  /** Bytes of every part but the last. */
  partBytes: z.int().positive(),
  /** Real time after which the store no longer keeps what has arrived. */
  until: z.iso.datetime({ precision: 3 }),
});
export type PartsOfUpload = z.infer<typeof partsOfUpload>;

const common = {
  schemaVersion: z.literal(1),
  id: uploadId,
  subject: subjectId,
  item: evidenceItem,
  day: civilDateSchema.optional(),
  trainee: z.string().optional(),
  /** What the sender said of the file beforehand; compared, never believed. */
  declared: z.object({
    fileName: z.string().optional(),
    contentType: z.string().optional(),
    bytes: z.int().positive().optional(),
  }),
  /** Absent where one form carries the whole file. */
  parts: partsOfUpload.optional(),
  requestedAt: instant,
  requestedBy: z.string(),
  /** How often the sender reported the file as sent. */
  reports: z.int().nonnegative(),
};

/**
 * An upload (上传), from the link to the verdict of the inspection; `inspecting` once reported,
 * `given-up` where its sender dropped the parts that had arrived.
 */
export const upload = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('awaiting') }),
  z.object({ ...common, state: z.literal('given-up'), givenUpAt: instant }),
  z.object({ ...common, state: z.literal('inspecting'), reportedAt: instant }),
  z.object({
    ...common,
    state: z.literal('accepted'),
    /** The version in the quarantine that was inspected. */
    inspected: z.string(),
    settledAt: instant,
    sha256: z.string(),
    seconds: z.int().optional(),
  }),
  z.object({
    ...common,
    state: z.literal('rejected'),
    inspected: z.string(),
    settledAt: instant,
    code: z.string(),
    reason: z.object({ zh: z.string(), en: z.string() }),
  }),
]);
export type Upload = z.infer<typeof upload>;
/** The states of an upload by their names. */
export const uploadState = z.enum(['awaiting', 'given-up', 'inspecting', 'accepted', 'rejected']);
export type UploadIn<State extends Upload['state']> = Extract<Upload, { state: State }>;

/** What is common to all states, to go on from one to the next. */
export function withoutState(one: Upload): Omit<UploadIn<'awaiting'>, 'state'> {
  const { schemaVersion, id, subject, item, day, trainee, declared } = one;
  const { parts, requestedAt, requestedBy, reports } = one;
  return {
    ...{ schemaVersion, id, subject, item, declared, requestedAt, requestedBy, reports },
    ...(day === undefined ? {} : { day }),
    ...(trainee === undefined ? {} : { trainee }),
    ...(parts === undefined ? {} : { parts }),
  };
}

/** The key of an upload in the quarantine: nothing in it comes from the sender's file name. */
export const quarantineKey = (one: Pick<Upload, 'subject' | 'id'>) =>
  `uploads/${one.subject}/${one.id}`;
