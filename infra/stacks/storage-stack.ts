import { Stack, type StackProps } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import { DataKeys } from '#infra/constructs/data-keys.ts';
import { EncryptedTable } from '#infra/constructs/encrypted-table.ts';
import { EvidenceBuckets } from '#infra/constructs/evidence-buckets.ts';
import { stageOf } from '#infra/constructs/stage-context.ts';

/** The tables by purpose; each has its own retention, rights and alarms. */
export interface Tables {
  /** Projects, classes, rosters, stages, events and due rows. */
  readonly cases: EncryptedTable;
  /** The register of persons, encrypted once more item by item. */
  readonly people: EncryptedTable;
  /** Index of accepted files, and the markers that one file proves one fact. */
  readonly evidence: EncryptedTable;
  /** Tasks of reviewers and questions to enterprises, found again by their link. */
  readonly tasks: EncryptedTable;
  /** Institutions, enterprises, staff, devices, dated tables. */
  readonly masterdata: EncryptedTable;
  /** The books; append-only. */
  readonly ledger: EncryptedTable;
  /** Codes, sessions and limits; the only table that forgets. */
  readonly sessions: EncryptedTable;
}

/** What must outlive every release: keys, tables, buckets and the secret of the mail server. */
export class StorageStack extends Stack {
  readonly keys: DataKeys;
  readonly tables: Tables;
  readonly buckets: EvidenceBuckets;
  /** Credentials of the mail server, entered by hand after the first deploy; only where mail goes by SMTP. */
  readonly smtpCredentials: Secret | undefined;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.keys = new DataKeys(this, 'Keys');
    this.tables = this.createTables();
    this.buckets = new EvidenceBuckets(this, 'Files', this.keys.evidence);
    this.smtpCredentials =
      stageOf(this).messenger.adapter === 'smtp'
        ? new Secret(this, 'SmtpCredentials', { encryptionKey: this.keys.personal })
        : undefined;
    if (this.smtpCredentials) {
      acknowledge(this.smtpCredentials, {
        'AwsSolutions-SMG4':
          'The mail provider issues this password; it cannot be rotated from here.',
      });
    }
  }

  private createTables(): Tables {
    const { personal, evidence, ledger } = this.keys;
    return {
      cases: new EncryptedTable(this, 'Cases', {
        encryptionKey: ledger,
        sort: 'sk',
        stream: true,
        indexes: {
          'busy-index': { partition: 'busy', sort: 'sk' },
          'open-index': { partition: 'openStage', sort: 'sk' },
          'due-index': { partition: 'dueState', sort: 'dueAt' },
          'institution-index': { partition: 'institutionId', sort: 'sk' },
          'enterprise-index': { partition: 'enterpriseId', sort: 'pk' },
          'notice-index': { partition: 'published', sort: 'sk' },
        },
      }),
      people: new EncryptedTable(this, 'People', { encryptionKey: personal, sort: 'sk' }),
      evidence: new EncryptedTable(this, 'Evidence', { encryptionKey: evidence, sort: 'sk' }),
      tasks: new EncryptedTable(this, 'Tasks', {
        encryptionKey: ledger,
        sort: 'sk',
        indexes: {
          'link-index': { partition: 'link' },
          'assignee-index': { partition: 'assignee', sort: 'dueOn' },
        },
      }),
      masterdata: new EncryptedTable(this, 'Masterdata', { encryptionKey: ledger, sort: 'sk' }),
      ledger: new EncryptedTable(this, 'Ledger', {
        encryptionKey: ledger,
        sort: 'sk',
        indexes: { 'case-index': { partition: 'caseId', sort: 'sk' } },
      }),
      sessions: new EncryptedTable(this, 'Sessions', {
        encryptionKey: personal,
        timeToLive: 'expiresAt',
      }),
    };
  }
}
