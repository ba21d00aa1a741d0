import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  paginateGetExecutionHistory,
  paginateListExecutions,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import type { Searched } from './leak-search.ts';

/** The lines that all functions and machines have logged. */
export async function logLines(deployment: DeploymentDescription): Promise<Searched[]> {
  const client = new CloudWatchLogsClient(deployment);
  const found: Searched[] = [];
  for await (const { logGroups } of paginateDescribeLogGroups({ client }, {})) {
    for (const { logGroupName } of logGroups ?? []) {
      for await (const { events } of paginateFilterLogEvents({ client }, { logGroupName })) {
        const text = (events ?? []).map(({ message }) => message ?? '').join('\n');
        found.push({ from: `log ${logGroupName}`, text });
      }
    }
  }
  client.destroy();
  return found;
}

/** The histories of all executions, with the data that travelled through them. */
export async function executionHistories(deployment: DeploymentDescription): Promise<Searched[]> {
  const client = new SFNClient(deployment);
  const found: Searched[] = [];
  for (const stateMachineArn of Object.values(deployment.outputs.machines)) {
    for await (const { executions } of paginateListExecutions({ client }, { stateMachineArn })) {
      for (const { executionArn, name } of executions ?? []) {
        const events: unknown[] = [];
        const pages = paginateGetExecutionHistory(
          { client },
          { executionArn, includeExecutionData: true },
        );
        for await (const page of pages) events.push(...(page.events ?? []));
        found.push({ from: `execution ${name}`, text: JSON.stringify(events) });
      }
    }
  }
  client.destroy();
  return found;
}

/** Every item of every table. */
export async function tableItems(
  deployment: DeploymentDescription,
): Promise<(Searched & { readonly table: string; readonly item: Record<string, unknown> })[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment));
  const found = [];
  for (const [table, TableName] of Object.entries(deployment.outputs.tables)) {
    for await (const { Items } of paginateScan({ client }, { TableName })) {
      for (const item of Items ?? []) {
        const text = JSON.stringify(item, (_key, value) =>
          value instanceof Set ? [...value] : value,
        );
        found.push({ from: `table ${table} ${item['pk']} ${item['sk']}`, text, table, item });
      }
    }
  }
  client.destroy();
  return found;
}
