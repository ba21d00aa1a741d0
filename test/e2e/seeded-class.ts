import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { project } from '#functions/cases/project.ts';
import { type ClassId, classIdOf, type ProjectId, projectIdOf } from '#functions/cases/subject.ts';
import { trainee } from '#functions/cases/trainee.ts';
import { trainingClass } from '#functions/cases/training-class.ts';
import { commit } from '#functions/storage/transaction.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';

const plan = { theory: { offline: 16, online: 0 }, practice: { offline: 24, online: 0 } };
const createdAt = '2024-08-01T00:00:00.000Z';
const common = { schemaVersion: 1, rev: 0, createdAt, asks: {}, waivers: [] };
const lessons = [
  {
    count: 8,
    minutes: 45,
    mode: 'offline',
    kind: 'practice',
    startsAt: '08:30',
    endsAt: '16:00',
  },
];

/** A running project with one opened class of two people and the given training days, put into the tables. */
export async function seedOpenedClass(
  client: DynamoDBDocumentClient,
  table: string,
  { days, institutionId = sampleIds.institution }: { days: string[]; institutionId?: string },
): Promise<{ projectId: ProjectId; classId: ClassId }> {
  const cases = dynamoCaseStore(client, table);
  const projectId = projectIdOf('2024', 10_000 + Math.floor(Math.random() * 900_000));
  const classId = classIdOf(projectId, 1);
  await commit(client, [
    cases.putProject(
      project.parse({
        ...common,
        id: projectId,
        kind: 'project',
        institutionId,
        pack: 'changchun-2024',
        application: { enterpriseIds: [sampleIds.enterprise], posts: ['讲解员'] },
        submittedAt: createdAt,
        approval: {
          approvedOn: '2024-08-01',
          pack: 'changchun-2024',
          revision: 'changchun-2024/1',
          declaredDemand: 2,
          plannedHeadcount: 2,
          occupationCode: '4-07-04-01',
          catalogueClass: 'C',
          plan,
          fullSubsidyFen: 80_000,
          plannedFen: 160_000,
          fund: { code: sampleIds.fund, year: 2024 },
        },
        reservedFen: 160_000,
        classCount: 1,
        status: 'running',
        noticeEndedOn: '2024-08-08',
      }),
    ),
    cases.putClass(
      trainingClass.parse({
        ...common,
        id: classId,
        projectId,
        kind: 'class',
        plannedHeadcount: 2,
        plan,
        timetable: days.map((date) => ({ date, lessons })),
        enrolled: 2,
        requestedAt: createdAt,
        law: {
          openedOn: '2024-08-20',
          pack: 'changchun-2024',
          revision: 'changchun-2024/1',
          catalogueClass: 'C',
          fullSubsidyFen: 80_000,
        },
        status: 'opened',
      }),
    ),
    ...['C1-T01', 'C1-T02'].map((id) =>
      cases.putTrainee(
        trainee.parse({
          schemaVersion: 1,
          id,
          classId,
          personId: `nobody-${id}`,
          group: null,
          existingStaff: false,
          attempts: [],
          employment: null,
        }),
      ),
    ),
  ]);
  return { projectId, classId };
}
