import * as z from 'zod';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { kindsOf } from '../filing-rules.ts';
import { namesOf, videoKinds } from '../inspection/file-kind.ts';
import {
  type AnnouncedFile,
  announcedFile,
  type NewUploadPorts,
  newUpload,
  notTaken,
} from '../new-upload.ts';
import { quarantineKey } from '../upload.ts';
import type { UploadStore } from '../upload-store.ts';
import { partsView, viewParts } from './list-parts.ts';
import { PART_BYTES, PARTS_KEPT_DAYS, type UploadInParts } from './part-plan.ts';
import type { PartStore } from './part-store.ts';

export interface OpenPartsPorts extends NewUploadPorts {
  readonly uploads: UploadStore;
  readonly partStore: PartStore;
  readonly commit: Commit;
}

/** A film whose type and exact size are known. */
export type AnnouncedFilm = AnnouncedFile & {
  readonly contentType: string;
  readonly bytes: number;
};

/**
 * Opens an upload in parts, for which the store keeps what arrives for {@link PARTS_KEPT_DAYS} days.
 *
 * @throws {Problem} where the item takes no films, the case does not take the file, or such files are not taken.
 */
export async function openInParts(
  ports: OpenPartsPorts,
  actor: string,
  announced: AnnouncedFilm,
): Promise<UploadInParts> {
  const { item, contentType, bytes } = announced;
  if (!kindsOf(item).some((kind) => videoKinds.includes(kind))) {
    const { zh, en } = namesOf(videoKinds);
    throw notTaken('item', item, `只有 ${zh} 可以分段上传`, `Only ${en} is sent in parts`);
  }
  const { one } = await newUpload(ports, actor, announced);
  const until = ports.realTime.now();
  until.setUTCDate(until.getUTCDate() + PARTS_KEPT_DAYS);
  const id = await ports.partStore.begin({ key: quarantineKey(one), contentType });
  const opened = {
    ...one,
    declared: { ...one.declared, bytes },
    parts: { id, partBytes: PART_BYTES, until: until.toISOString() },
  };
  await ports.commit([ports.uploads.add(opened)]);
  return opened;
}

/** An institution opens an upload in parts for a film. */
export const openParts = route({
  id: 'open-parts',
  method: 'POST',
  path: '/api/institution/uploads/parts',
  summary: { zh: '申请分段上传视频', en: 'Open an upload in parts for a film' },
  roles: ['institution'],
  body: z.strictObject(announcedFile),
  answer: partsView,
  async handle({ body, session }, ports: OpenPartsPorts) {
    const opened = await openInParts(ports, session.actor, body);
    return { status: 201, body: viewParts(opened, []) };
  },
});
