import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { stageOf } from './stage-context.ts';

/** Keys of an index; items that lack one of them are not in it. */
export interface IndexKeys {
  readonly partition: string;
  readonly sort?: string;
}

/** What distinguishes one table from the next; all keys are strings. */
export interface EncryptedTableProps {
  readonly encryptionKey: IKey;
  readonly sort?: 'sk';
  readonly indexes?: Readonly<Record<string, IndexKeys>>;
  readonly stream?: boolean;
  readonly timeToLive?: string;
}

/** What a function may do with a table; see {@link EncryptedTable.allow}. */
export type TableUse = keyof typeof ACTIONS;

const ACTIONS = {
  /** Get, query and batch-get. */
  read: ['BatchGetItem', 'GetItem', 'Query'],
  /** Read, and put, update and delete single items or in a transaction. */
  write: [
    ...['BatchGetItem', 'GetItem', 'Query'],
    ...['BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem'],
  ],
  /** Read, and put what does not exist yet; nothing stored can be deleted. */
  append: ['BatchGetItem', 'GetItem', 'Query', 'ConditionCheckItem', 'PutItem'],
} as const;

const KEY_ACTIONS = ['kms:Decrypt', 'kms:DescribeKey'];
const KEY_WRITE_ACTIONS = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** An on-demand table under a key of its data class, recoverable and protected where the stage says so. */
export class EncryptedTable extends Table {
  private readonly indexNames: readonly string[];

  constructor(scope: Construct, id: string, props: EncryptedTableProps) {
    const { protect } = stageOf(scope);
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      ...(props.sort && { sortKey: { name: props.sort, type: AttributeType.STRING } }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: protect },
      deletionProtection: protect,
      removalPolicy: protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(props.stream && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
      ...(props.timeToLive && { timeToLiveAttribute: props.timeToLive }),
    });
    const indexes = Object.entries(props.indexes ?? {});
    this.indexNames = indexes.map(([name]) => name);
    for (const [indexName, keys] of indexes) {
      this.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: keys.partition, type: AttributeType.STRING },
        ...(keys.sort && { sortKey: { name: keys.sort, type: AttributeType.STRING } }),
        projectionType: ProjectionType.ALL,
      });
    }
    if (!protect) {
      acknowledge(this, {
        'AwsSolutions-DDB3': 'A stage that is not protected holds nothing worth recovering.',
      });
    }
    new CfnOutput(this, 'Name', { value: this.tableName, key: `Table${id}` });
  }

  /**
   * Lets `grantee` use this table, its indexes and its key, by named actions only: `read`, `write`,
   * or `append` for records that nobody may delete.
   */
  allow(grantee: IGrantable, use: TableUse): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ACTIONS[use].map((action) => `dynamodb:${action}`),
        resources: [
          this.tableArn,
          ...this.indexNames.map((name) => `${this.tableArn}/index/${name}`),
        ],
      }),
    );
    const key = this.encryptionKey;
    if (key === undefined) return;
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: use === 'read' ? KEY_ACTIONS : [...KEY_ACTIONS, ...KEY_WRITE_ACTIONS],
        resources: [key.keyArn],
      }),
    );
  }
}
