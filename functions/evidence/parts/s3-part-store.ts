import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  paginateListParts,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import * as z from 'zod';
import { port } from '#functions/runtime/port.ts';
import type { PartialObject, PartStore, ReceivedPart } from './part-store.ts';

/** Parts as the multipart uploads of a bucket. */
export function s3PartStore(client: S3Client, bucket: string): PartStore {
  const at = ({ key, id }: PartialObject) => ({ Bucket: bucket, Key: key, UploadId: id });

  /** What `act` returns; `undefined` where the store knows no such multipart upload any more. */
  async function unlessGone<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if ((error as Error).name === 'NoSuchUpload') return undefined;
      throw error;
    }
  }

  return {
    async begin({ key, contentType }) {
      const { UploadId } = await client.send(
        new CreateMultipartUploadCommand({ Bucket: bucket, Key: key, ContentType: contentType }),
      );
      return z.string().parse(UploadId);
    },

    link: (object, { number, bytes, seconds }) =>
      getSignedUrl(
        client,
        new UploadPartCommand({ ...at(object), PartNumber: number, ContentLength: bytes }),
        { expiresIn: seconds },
      ),

    arrived: (object) =>
      unlessGone(async () => {
        const found: ReceivedPart[] = [];
        for await (const { Parts = [] } of paginateListParts({ client }, at(object))) {
          for (const { PartNumber = 0, Size = 0, ETag = '' } of Parts) {
            found.push({ number: PartNumber, bytes: Size, etag: ETag });
          }
        }
        return found;
      }),

    async join(object, parts) {
      const Parts = parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag }));
      await unlessGone(() =>
        client.send(
          new CompleteMultipartUploadCommand({ ...at(object), MultipartUpload: { Parts } }),
        ),
      );
    },

    async drop(object) {
      await unlessGone(() => client.send(new AbortMultipartUploadCommand(at(object))));
    },
  };
}

/** The port of parts. */
export const partStorePort = port({ QUARANTINE_BUCKET: z.string().min(1) }, (environment) =>
  s3PartStore(
    // Else the links would carry a checksum of a body that is not there when they are signed.
    new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
    environment.QUARANTINE_BUCKET,
  ),
);
