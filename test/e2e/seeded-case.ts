import type { CaseStore } from '#functions/cases/case-store.ts';
import { project } from '#functions/cases/project.ts';
import { classIdOf, projectIdOf } from '#functions/cases/subject.ts';
import { trainee } from '#functions/cases/trainee.ts';
import { trainingClass } from '#functions/cases/training-class.ts';
import type { Write } from '#functions/storage/transaction.ts';
import { sampleIds } from '#infra/local/demo/sample-masterdata.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

/** A running project with one opened class of two people and one training day, as if it had been lived so far. */
export function seededCase() {
  const day = civilDate('2024-09-02');
  const plan = { theory: { offline: 16, online: 0 }, practice: { offline: 24, online: 0 } };
  const projectId = projectIdOf('2024', 9_000 + Math.floor(Math.random() * 90_000));
  const classId = classIdOf(projectId, 1);
  const createdAt = '2024-08-01T00:00:00.000Z';
  const common = { schemaVersion: 1, rev: 0, createdAt, asks: {}, waivers: [] };
  const running = project.parse({
    ...common,
    id: projectId,
    kind: 'project',
    institutionId: sampleIds.institution,
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
  });

  const opened = trainingClass.parse({
    ...common,
    id: classId,
    projectId,
    kind: 'class',
    plannedHeadcount: 2,
    plan,
    timetable: [
      {
        date: day,
        lessons: [
          {
            count: 8,
            minutes: 45,
            mode: 'offline',
            kind: 'practice',
            startsAt: '08:30',
            endsAt: '16:00',
          },
        ],
      },
    ],
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
  });

  const roster = ['C1-T01', 'C1-T02'].map((id) =>
    trainee.parse({
      schemaVersion: 1,
      id,
      classId,
      personId: `nobody-${projectId}-${id}`,
      group: null,
      existingStaff: false,
      attempts: [],
      employment: null,
    }),
  );

  return {
    day,
    projectId,
    classId,
    roster,
    writes: (cases: CaseStore): Write[] => [
      cases.putProject(running),
      cases.putClass(opened),
      ...roster.map((one) => cases.putTrainee(one)),
    ],
  };
}
