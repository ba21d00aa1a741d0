import { createHash, randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { checkIn } from '#functions/attendance/check-in.ts';
import { dynamoAttendanceStore } from '#functions/attendance/dynamo-attendance-store.ts';
import { subjectId } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { evidence } from '#functions/evidence/evidence.ts';
import { dynamoMasterdataStore } from '#functions/masterdata/dynamo-masterdata-store.ts';
import { dynamoSessionStore } from '#functions/sessions/dynamo-session-store.ts';
import { issueSession } from '#functions/sessions/issue-session.ts';
import { type Role, role } from '#functions/sessions/session.ts';
import { commit } from '#functions/storage/transaction.ts';
import { type Caller, callerWith } from '#infra/local/demo/caller.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import type { World } from '#infra/local/demo/world.ts';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

const people = {
  administrator: ['administrator'],
  'reviewer-1': ['reviewer'],
  'reviewer-2': ['reviewer'],
  'finance-1': ['finance'],
  'finance-2': ['finance'],
} as const satisfies Record<string, readonly Role[]>;

/** A world whose files and check-ins are accepted already: seeded into the tables, past every inspection. */
export async function seededWorld(
  deployment: DeploymentDescription,
  said: string[] = [],
): Promise<World> {
  const { tables, functions } = deployment.outputs;
  const table = (name: string) => tables[name] ?? '';
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(deployment), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const lambda = new LambdaClient(deployment);
  const sessions = dynamoSessionStore(client, table('sessions'));
  const masterdata = dynamoMasterdataStore(client, table('masterdata'));
  const files = dynamoEvidenceStore(client, table('evidence'));
  const attendance = dynamoAttendanceStore(client, table('evidence'));

  const signIn = async (actor: string, as: Role, organisation?: string): Promise<Caller> => {
    const realTime = { now: () => new Date(), pause: async () => {} };
    const { cookie } = await issueSession(
      { sessions, realTime },
      {
        actor,
        role: as,
        address: `${actor}@example.invalid`,
        ...(organisation === undefined ? {} : { organisation }),
      },
    );
    return callerWith(deployment, actor, `__Host-session=${cookie}`);
  };

  for (const [id, roles] of Object.entries(people)) {
    await masterdata.putAccount({
      schemaVersion: 1,
      id,
      name: `示例人员 ${id}`,
      address: `${id}@example.invalid`,
      roles: [...roles],
      active: true,
    });
  }

  return {
    administrator: await signIn('administrator', role.enum.administrator),
    institution: await signIn('institution-1', role.enum.institution, sampleIds.institution),
    reviewers: [await signIn('reviewer-1', 'reviewer'), await signIn('reviewer-2', 'reviewer')],
    finance: [await signIn('finance-1', 'finance'), await signIn('finance-2', 'finance')],

    async advanceTo(day, time = '09:00') {
      const { Payload, FunctionError } = await lambda.send(
        new InvokeCommand({
          FunctionName: functions['advanceClock'],
          Payload: JSON.stringify({ to: instantAt(civilDate(day), time) }),
        }),
      );
      if (FunctionError) throw new Error(Buffer.from(Payload ?? []).toString());
    },

    async file(filings) {
      for (const { subject, item, day, trainee, seconds } of filings) {
        const id = randomUUID();
        const one = evidence.parse({
          schemaVersion: 1,
          id,
          subject: subjectId.parse(subject),
          item,
          day,
          trainee,
          seconds,
          key: `seeded/${id}`,
          versionId: 'seeded',
          sha256: createHash('sha256').update(id).digest('hex'),
          bytes: 1,
          contentType: 'application/octet-stream',
          acceptedAt: new Date().toISOString(),
        });
        await commit(client, files.accept(one));
      }
    },

    async checkIn(events) {
      for (let from = 0; from < events.length; from += 100) {
        await commit(
          client,
          events.slice(from, from + 100).map(({ classId, trainee, day, side, time }) =>
            attendance.add(
              checkIn.parse({
                schemaVersion: 1,
                classId,
                trainee,
                day,
                side,
                at: instantAt(civilDate(day), time),
                accepted: true,
                device: 'seeded',
                sha256: createHash('sha256')
                  .update(`${classId}${trainee}${day}${side}`)
                  .digest('hex'),
              }),
            ),
          ),
        );
      }
    },

    say: (day, sentence) => said.push(`${day} ${sentence}`),
  };
}
