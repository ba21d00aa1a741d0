import {
  GetObjectCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import type { HeadArchive } from './head-archive.ts';
import type { BookName } from './ledger-store.ts';

const anchor = z.object({ seq: z.int().positive(), hash: z.string().min(1) });

/** The daily heads in the evidence bucket, as `ledger-heads/<fund>/<year>/<day>.json`. */
export function s3HeadArchive(client: S3Client, bucket: string): HeadArchive {
  // A fund is named in Chinese, and may hold a slash.
  const folder = ({ fund, year }: BookName) => `ledger-heads/${encodeURIComponent(fund)}/${year}/`;

  return {
    async latest(book) {
      const keys: string[] = [];
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: folder(book) });
      for await (const page of pages) {
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
      }
      const last = keys.sort().at(-1);
      if (last === undefined) return undefined;
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: last }));
      return anchor.parse(JSON.parse((await Body?.transformToString()) ?? ''));
    },

    async keep(head, retainUntil) {
      const at = { Bucket: bucket, Key: `${folder(head)}${head.day}.json` };
      const { VersionId } = await client.send(
        new PutObjectCommand({
          ...at,
          Body: canonicalJson({ ...head }),
          ContentType: 'application/json',
        }),
      );
      await client.send(
        new PutObjectRetentionCommand({
          ...at,
          VersionId: z.string().parse(VersionId),
          Retention: { Mode: 'GOVERNANCE', RetainUntilDate: retainUntil },
        }),
      );
    },
  };
}

/** The port of the daily heads. */
export const headArchivePort = port({ EVIDENCE_BUCKET: z.string().min(1) }, (environment) =>
  s3HeadArchive(new S3Client({}), environment.EVIDENCE_BUCKET),
);
