import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ObjectVersion,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import type { Quarantine } from './quarantine.ts';

/** The quarantine on a versioned bucket. */
export function s3Quarantine(client: S3Client, bucket: string): Quarantine {
  return {
    async form({ key, contentType, leastBytes, mostBytes, seconds, redirect }) {
      return createPresignedPost(client, {
        Bucket: bucket,
        Key: key,
        Expires: seconds,
        Conditions: [['content-length-range', leastBytes, mostBytes]],
        // Each field is also an exact condition of the signed policy.
        Fields: {
          'Content-Type': contentType,
          ...(redirect === undefined ? {} : { success_action_redirect: redirect }),
        },
      });
    },

    async version(key, { versionId, etag }) {
      const { Versions = [] } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }),
      );
      const own = Versions.filter((one) => one.Key === key);
      const bare = (tag: string | undefined) => tag?.replaceAll('"', '');
      const meant = (one: ObjectVersion) =>
        versionId !== undefined
          ? one.VersionId === versionId
          : etag !== undefined
            ? bare(one.ETag) === bare(etag)
            : one.IsLatest === true;
      const found = own.find(meant);
      return found?.VersionId === undefined
        ? undefined
        : { versionId: found.VersionId, bytes: found.Size ?? 0 };
    },

    async read(key, versionId) {
      const { Body } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
      );
      if (Body === undefined) throw new Error(`No body of ${key}`);
      return Body as unknown as AsyncIterable<Uint8Array>;
    },
  };
}

/** The port of the quarantine. */
export const quarantinePort = port({ QUARANTINE_BUCKET: z.string().min(1) }, (environment) =>
  s3Quarantine(new S3Client({}), environment.QUARANTINE_BUCKET),
);
