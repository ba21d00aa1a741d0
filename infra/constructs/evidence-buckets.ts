import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  HttpMethods,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PARTS_KEPT_DAYS } from '#functions/evidence/parts/part-plan.ts';
import { acknowledge } from './acknowledge.ts';
import type { CloudFunction } from './cloud-function.ts';
import { stageOf } from './stage-context.ts';

const ACTIONS = {
  read: ['GetObject', 'GetObjectVersion'],
  /** Put new objects or versions. */
  put: ['PutObject'],
  /** See which parts of an object being put have arrived, and throw them away. */
  parts: ['ListMultipartUploadParts', 'AbortMultipartUpload'],
  /** Set the retention of a version and read it back. */
  retain: ['PutObjectRetention', 'GetObjectRetention'],
  delete: ['DeleteObject', 'DeleteObjectVersion'],
} as const;

/** The quarantine, where anyone with a link may put a file, and the evidence, which nobody can change. */
export class EvidenceBuckets extends Construct {
  readonly quarantine: Bucket;
  readonly evidence: Bucket;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    const { protect, baseUrl } = stageOf(this);
    this.key = key;
    const common = {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: protect,
      versioned: true,
      removalPolicy: protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    } satisfies BucketProps;
    this.quarantine = new Bucket(this, 'Quarantine', {
      ...common,
      cors: [
        {
          allowedOrigins: [baseUrl],
          allowedMethods: [HttpMethods.POST, HttpMethods.PUT],
          allowedHeaders: ['*'],
          exposedHeaders: ['ETag'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          expiration: Duration.days(2),
          noncurrentVersionExpiration: Duration.days(2),
          abortIncompleteMultipartUploadAfter: Duration.days(PARTS_KEPT_DAYS),
        },
      ],
    });
    // The property of the L2 construct brings a custom resource that does the same through a Python function.
    (this.quarantine.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    this.evidence = new Bucket(this, 'Evidence', { ...common, objectLockEnabled: true });
    for (const bucket of [this.quarantine, this.evidence]) {
      acknowledge(bucket, {
        'AwsSolutions-S1':
          'Every access passes through functions that write an access record of their own.',
        ...(!protect && {
          'AwsSolutions-S10': 'The local cloud is reached over the loopback without TLS.',
        }),
      });
    }
    new CfnOutput(this, 'QuarantineName', {
      value: this.quarantine.bucketName,
      key: 'BucketQuarantine',
    });
    new CfnOutput(this, 'EvidenceName', { value: this.evidence.bucketName, key: 'BucketEvidence' });
  }

  /** Lets `grantee` do what is named with the objects of a bucket, and list its versions when it may read. */
  allow(
    grantee: CloudFunction,
    bucket: 'quarantine' | 'evidence',
    ...uses: (keyof typeof ACTIONS)[]
  ): void {
    // Exported by name here, because the check names the finding by the name of the export.
    const bucketArn: string = Stack.of(this).exportValue(this[bucket].bucketArn);
    const exported = Stack.of(this).resolve(bucketArn) as { 'Fn::ImportValue': string };
    grantee.addToRolePolicy(
      new PolicyStatement({
        actions: uses.flatMap((use) => ACTIONS[use].map((action) => `s3:${action}`)),
        resources: [`${bucketArn}/*`],
      }),
    );
    if (grantee.role) {
      acknowledge(grantee.role, {
        [`AwsSolutions-IAM5[Resource::${exported['Fn::ImportValue']}/*]`]:
          'The objects of this one bucket; their keys are made up at run time.',
      });
    }
    if (uses.includes('read')) {
      grantee.addToRolePolicy(
        new PolicyStatement({
          actions: ['s3:ListBucket', 's3:ListBucketVersions'],
          resources: [bucketArn],
        }),
      );
    }
    grantee.addToRolePolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt', ...(uses.includes('put') ? ['kms:GenerateDataKey'] : [])],
        resources: [this.key.keyArn],
      }),
    );
  }
}
