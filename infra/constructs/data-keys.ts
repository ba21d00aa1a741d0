import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { stageOf } from './stage-context.ts';

/** One key a class of data, so that a right to one class opens no other. */
export class DataKeys extends Construct {
  /** Personal data at rest, and the data keys of single persons. */
  readonly personal: Key;
  /** Files and their index. */
  readonly evidence: Key;
  /** Cases, tasks, master data and books. */
  readonly ledger: Key;
  /** Non-exportable key under which ID numbers are matched without being read. */
  readonly matching: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const removalPolicy = stageOf(this).protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const symmetric = (name: string, description: string) =>
      new Key(this, name, { description, enableKeyRotation: true, removalPolicy });
    this.personal = symmetric('Personal', 'Personal data');
    this.evidence = symmetric('Evidence', 'Evidence');
    this.ledger = symmetric('Ledger', 'Cases and books');
    this.matching = new Key(this, 'Matching', {
      description: 'Matching of ID numbers',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy,
    });
    new CfnOutput(this, 'PersonalArn', { value: this.personal.keyArn, key: 'KeyPersonal' });
    new CfnOutput(this, 'MatchingArn', { value: this.matching.keyArn, key: 'KeyMatching' });
  }

  /** Lets `grantee` seal or open the identities of single persons, or match ID numbers without reading them. */
  allow(grantee: IGrantable, ...uses: ('seal' | 'open' | 'match')[]): void {
    const rights = {
      seal: { action: 'kms:GenerateDataKey', key: this.personal },
      open: { action: 'kms:Decrypt', key: this.personal },
      match: { action: 'kms:GenerateMac', key: this.matching },
    } as const;
    for (const use of uses) {
      const { action, key } = rights[use];
      grantee.grantPrincipal.addToPrincipalPolicy(
        new PolicyStatement({ actions: [action], resources: [key.keyArn] }),
      );
    }
  }
}
