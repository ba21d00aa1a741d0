import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseKeys } from '#functions/cases/keys.ts';
import { port } from '#functions/runtime/port.ts';
import { documentClient } from '#functions/storage/document-client.ts';
import { queryAll } from '#functions/storage/query-all.ts';
import { commit, type Write, WriteConflict } from '#functions/storage/transaction.ts';
import { untilFree } from '#functions/storage/until-settled.ts';
import { BUSY } from './busy.ts';
import type { Visit } from './stage.ts';
import { type StageRecord, stageRecord } from './stage-record.ts';
import type { StageStore, WaitRef } from './stage-store.ts';
import { type Wait, wait } from './wait.ts';

const OPEN = 'OPEN';

const current = {
  expression: '#stage = :stage AND #attempt = :attempt',
  names: { '#stage': 'stage', '#attempt': 'attempt' },
  values: (visit: Visit) => ({ ':stage': visit.stage, ':attempt': visit.attempt }),
};

/** The stage store on the table `cases`. */
export function dynamoStageStore(client: DynamoDBDocumentClient, table: string): StageStore {
  const waitKey = (ref: WaitRef) => caseKeys.wait(ref.subject, ref.stage, ref.name);

  const isConditional = (error: unknown) =>
    error instanceof Error && error.name === 'ConditionalCheckFailedException';

  return {
    async find(subject) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: caseKeys.stage(subject), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : stageRecord.parse(Item);
    },

    async findWait(ref) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: waitKey(ref), ConsistentRead: true }),
      );
      return Item === undefined ? undefined : wait.parse(Item);
    },

    async open() {
      const found = await queryAll(client, {
        TableName: table,
        IndexName: 'open-index',
        KeyConditionExpression: 'openStage = :open',
        ExpressionAttributeValues: { ':open': OPEN },
      });
      return found.map((item) => stageRecord.parse(item));
    },

    async take(visit) {
      const item: StageRecord = { schemaVersion: 1, ...visit, status: 'taken' };
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: caseKeys.stage(visit.subject),
            UpdateExpression:
              'SET #stage = :stage, #attempt = :attempt, subject = :subject, #status = :status, ' +
              'schemaVersion = :version, openStage = :open, busy = :busy REMOVE executionArn, parkedOn',
            ConditionExpression: 'attribute_not_exists(pk) OR #attempt < :attempt',
            ExpressionAttributeNames: { ...current.names, '#status': 'status' },
            ExpressionAttributeValues: {
              ...current.values(visit),
              ':subject': visit.subject,
              ':status': item.status,
              ':version': item.schemaVersion,
              ':open': OPEN,
              ':busy': BUSY,
            },
          }),
        );
        return true;
      } catch (error) {
        if (isConditional(error)) return false;
        throw error;
      }
    },

    async started(visit, executionArn) {
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: caseKeys.stage(visit.subject),
            UpdateExpression: 'SET executionArn = :arn',
            ConditionExpression: current.expression,
            ExpressionAttributeNames: current.names,
            ExpressionAttributeValues: { ...current.values(visit), ':arn': executionArn },
          }),
        );
      } catch (error) {
        if (!isConditional(error)) throw error;
      }
    },

    async park(visit, name, token) {
      const ref = { subject: visit.subject, stage: visit.stage, name };
      const parked = [tokenWrite(ref, token, 'before'), stageWrite(visit, name)];
      const resumable = [tokenWrite(ref, token, 'after'), fence(visit)];
      for (const writes of [parked, resumable]) {
        try {
          // The outcome may be on its way in this very moment; a token given up here is lost.
          await untilFree(() => commit(client, writes));
          return true;
        } catch (error) {
          if (!(error instanceof WriteConflict) || error.unmet.length === 0) throw error;
        }
      }
      return false;
    },

    async answered(ref, token) {
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: waitKey(ref),
            UpdateExpression: 'SET takenToken = :token REMOVE busy',
            ConditionExpression: '#token = :token',
            ExpressionAttributeNames: { '#token': 'token' },
            ExpressionAttributeValues: { ':token': token },
          }),
        );
      } catch (error) {
        if (!isConditional(error)) throw error;
      }
    },

    async settleWaits({ subject, stage }) {
      const { pk, sk } = caseKeys.wait(subject, stage, '');
      const waits = await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ':prefix': sk },
        ConsistentRead: true,
      });
      for (const one of waits.filter((item) => item['busy'] !== undefined)) {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: { pk, sk: one['sk'] },
            UpdateExpression: 'REMOVE busy',
          }),
        );
      }
    },

    interrupt: (visit) => ({
      Update: {
        TableName: table,
        Key: caseKeys.stage(visit.subject),
        UpdateExpression: 'SET #status = :interrupted REMOVE busy',
        ConditionExpression: `${current.expression} AND #status <> :ended`,
        ExpressionAttributeNames: { ...current.names, '#status': 'status' },
        ExpressionAttributeValues: {
          ...current.values(visit),
          ':interrupted': 'interrupted' satisfies StageRecord['status'],
          ':ended': 'ended' satisfies StageRecord['status'],
        },
      },
    }),

    conclude(ref, outcome, at) {
      return [
        {
          Update: {
            TableName: table,
            Key: waitKey(ref),
            UpdateExpression:
              'SET #outcome = :outcome, concludedAt = :at, subject = :subject, #stage = :stage, ' +
              '#name = :name, schemaVersion = :version, busy = :busy',
            ConditionExpression: 'attribute_not_exists(#outcome)',
            ExpressionAttributeNames: {
              '#outcome': 'outcome',
              '#stage': 'stage',
              '#name': 'name',
            },
            ExpressionAttributeValues: {
              ':outcome': outcome,
              ':at': at,
              ...waitIdentity(ref),
              ':busy': BUSY,
            },
          },
        },
        {
          Update: {
            TableName: table,
            Key: caseKeys.stage(ref.subject),
            UpdateExpression: 'SET busy = :busy',
            ConditionExpression: '#stage = :stage AND #status <> :ended',
            ExpressionAttributeNames: { '#stage': 'stage', '#status': 'status' },
            ExpressionAttributeValues: { ':busy': BUSY, ':stage': ref.stage, ':ended': 'ended' },
          },
        },
      ];
    },

    fence,

    end(visit) {
      return {
        Update: {
          TableName: table,
          Key: caseKeys.stage(visit.subject),
          UpdateExpression: 'SET #status = :ended REMOVE busy, openStage, parkedOn',
          ConditionExpression: current.expression,
          ExpressionAttributeNames: { ...current.names, '#status': 'status' },
          ExpressionAttributeValues: { ...current.values(visit), ':ended': 'ended' },
        },
      };
    },
  };

  function fence(visit: Visit): Write {
    return {
      ConditionCheck: {
        TableName: table,
        Key: caseKeys.stage(visit.subject),
        ConditionExpression: current.expression,
        ExpressionAttributeNames: current.names,
        ExpressionAttributeValues: current.values(visit),
      },
    };
  }

  function waitIdentity(ref: WaitRef) {
    return {
      ':subject': ref.subject,
      ':stage': ref.stage,
      ':name': ref.name,
      ':version': 1 satisfies Wait['schemaVersion'],
    };
  }

  function tokenWrite(ref: WaitRef, token: string, outcome: 'before' | 'after'): Write {
    return {
      Update: {
        TableName: table,
        Key: waitKey(ref),
        UpdateExpression: `SET #token = :token, subject = :subject, #stage = :stage, #name = :name, schemaVersion = :version${outcome === 'after' ? ', busy = :busy' : ''}`,
        ConditionExpression: `attribute_${outcome === 'before' ? 'not_' : ''}exists(#outcome)`,
        ExpressionAttributeNames: {
          '#token': 'token',
          '#outcome': 'outcome',
          '#stage': 'stage',
          '#name': 'name',
        },
        ExpressionAttributeValues: {
          ':token': token,
          ...waitIdentity(ref),
          ...(outcome === 'after' ? { ':busy': BUSY } : {}),
        },
      },
    };
  }

  function stageWrite(visit: Visit, name: string): Write {
    return {
      Update: {
        TableName: table,
        Key: caseKeys.stage(visit.subject),
        UpdateExpression: 'SET #status = :parked, parkedOn = :name REMOVE busy',
        ConditionExpression: current.expression,
        ExpressionAttributeNames: { ...current.names, '#status': 'status' },
        ExpressionAttributeValues: {
          ...current.values(visit),
          ':parked': 'parked' satisfies StageRecord['status'],
          ':name': name,
        },
      },
    };
  }
}

/** The port of the stage store. */
export const stageStorePort = port({ CASES_TABLE: z.string().min(1) }, (environment) =>
  dynamoStageStore(documentClient(), environment.CASES_TABLE),
);
