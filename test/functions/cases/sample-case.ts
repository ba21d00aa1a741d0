import { type Claim, claim } from '#functions/cases/claim.ts';
import { dynamoCaseStore } from '#functions/cases/dynamo-case-store.ts';
import { type Project, type ProjectIn, project } from '#functions/cases/project.ts';
import { type ClassId, claimIdOf, classIdOf, projectIdOf } from '#functions/cases/subject.ts';
import { type Trainee, trainee } from '#functions/cases/trainee.ts';
import { type TrainingClass, trainingClass } from '#functions/cases/training-class.ts';
import { type Instant, instant } from '#functions/clock/business-clock.ts';
import { dynamoSteppedClock } from '#functions/clock/stepped-clock.ts';
import { dynamoEvidenceStore } from '#functions/evidence/dynamo-evidence-store.ts';
import { type EvidenceItem, evidence } from '#functions/evidence/evidence.ts';
import { commit, type Write } from '#functions/storage/transaction.ts';
import { dynamoTaskStore } from '#functions/tasks/dynamo-task-store.ts';
import { type Task, task, taskIdOf } from '#functions/tasks/task.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import { tableNames } from '../portal/memory-product.ts';
import type { MemoryTables } from '../storage/memory-tables.ts';

const createdAt = instant.parse('2024-04-08T01:00:00.000Z');
const common = { schemaVersion: 1, rev: 0, createdAt, asks: {}, waivers: [] };
/** Sixteen hours of theory and twenty-four of practice: forty, of which 40 % are theory. */
export const samplePlan = {
  theory: { offline: 16, online: 0 },
  practice: { offline: 24, online: 0 },
};

const lesson = (kind: 'theory' | 'practice', startsAt: string, endsAt: string, count = 4) => ({
  count,
  minutes: 45,
  mode: 'offline',
  kind,
  startsAt,
  endsAt,
});
/** A day of eight class hours, half theory unless said otherwise. */
export const sampleDay = (date: string, morning: 'theory' | 'practice' = 'theory') => ({
  date,
  lessons: [lesson(morning, '08:30', '11:30'), lesson('practice', '13:00', '16:00')],
});
/** Five days that teach {@link samplePlan}. */
export const sampleTimetable = [
  ...['06', '07', '08', '09'].map((day) => sampleDay(`2024-05-${day}`)),
  sampleDay('2024-05-10', 'practice'),
];

/** An application that the rules of the pack let through. */
export const sampleApplication = {
  planYear: 2024,
  enterpriseIds: ['E0001'],
  posts: ['讲解员'],
  declaredDemand: 20,
  plannedHeadcount: 20,
  skillStandard: '能够独立完成岗位操作',
  standardReference: '国家职业技能标准（示例）',
  occupationCode: '4-07-04-01',
  plan: samplePlan,
  lessonMinutes: 45,
  agreementSignedOn: '2024-04-08',
};

/** A project still being filled in. */
export function draftProject(number: number, over: object = {}): ProjectIn<'draft'> {
  return project.parse({
    ...common,
    id: projectIdOf('2024', number),
    kind: 'project',
    institutionId: 'I0001',
    pack: 'changchun-2024',
    application: sampleApplication,
    status: 'draft',
    ...over,
  }) as ProjectIn<'draft'>;
}

/** A project whose public notice is over: its classes may open. */
export function runningProject(number: number, over: object = {}): ProjectIn<'running'> {
  return project.parse({
    ...draftProject(number),
    submittedAt: createdAt,
    approval: {
      approvedOn: '2024-04-08',
      pack: 'changchun-2024',
      revision: 'changchun-2024/1',
      declaredDemand: 20,
      plannedHeadcount: 20,
      occupationCode: '4-07-04-01',
      catalogueClass: 'C',
      plan: samplePlan,
      fullSubsidyFen: 80_000,
      plannedFen: 1_600_000,
      fund: { code: 'skills-upgrading-account', year: 2024 },
    },
    reservedFen: 1_600_000,
    classCount: 1,
    status: 'running',
    noticeEndedOn: '2024-04-16',
    ...over,
  }) as ProjectIn<'running'>;
}

/** The first class of a project, still being filled in unless said otherwise. */
export function sampleClass(of: Project, over: object = {}): TrainingClass {
  return trainingClass.parse({
    ...common,
    id: classIdOf(of.id, 1),
    projectId: of.id,
    kind: 'class',
    plannedHeadcount: 20,
    plan: samplePlan,
    timetable: sampleTimetable,
    enrolmentClosedOn: '2024-04-26',
    enrolled: 0,
    status: 'draft',
    ...over,
  });
}

/** What an opened class has besides. */
export const openedFields = {
  status: 'opened',
  requestedAt: createdAt,
  law: {
    openedOn: '2024-04-26',
    pack: 'changchun-2024',
    revision: 'changchun-2024/1',
    catalogueClass: 'C',
    fullSubsidyFen: 80_000,
  },
} as const;

/** So many trainees of a class, registered as unemployed. */
export function sampleTrainees(of: ClassId, count: number): Trainee[] {
  return Array.from({ length: count }, (_, index) =>
    trainee.parse({
      schemaVersion: 1,
      id: `C1-T${String(index + 1).padStart(2, '0')}`,
      classId: of,
      personId: `person-${of}-${index + 1}`,
      group: 'registered-unemployed',
      groupSince: '2024-03-01',
      existingStaff: false,
      attempts: [],
      employment: null,
    }),
  );
}

/** The claim of a project, filed. */
export function filedClaim(of: Project): Claim {
  return claim.parse({
    ...common,
    id: claimIdOf(of.id),
    projectId: of.id,
    kind: 'claim',
    filedAt: createdAt,
    filedOn: '2024-05-22',
    supplementsLastDay: '2024-07-03',
    declaredComplete: false,
    status: 'filed',
  });
}

/** Where a statement that was never computed lies. */
export const sampleStatement = {
  key: 'k',
  versionId: 'v',
  sha256: '0'.repeat(64),
  status: 'payable',
  totalFen: 80_000,
  computedAt: createdAt,
};

/** The claim of a project, released for payment unless said otherwise. */
export function releasedClaim(of: Project, over: object = {}): Claim {
  return claim.parse({
    ...filedClaim(of),
    status: 'released',
    statement: sampleStatement,
    verdict: { completed: true, officer: 'reviewer-1', reason: '与计划相符', on: '2024-06-20' },
    ...over,
  });
}

/** A question that waits for somebody. */
export function sampleTask(subject: string, kind: TaskKind, over: object = {}): Task {
  return task.parse({
    schemaVersion: 1,
    id: taskIdOf(kind, subject as Task['subject'], 1),
    link: `link-of-${kind}-${subject}`,
    kind,
    subject,
    stage: 'approval',
    round: 1,
    assignee: 'reviewer-1',
    openedAt: createdAt,
    dueOn: '2024-04-22',
    escalated: false,
    status: 'pending',
    ...over,
  });
}

/** The stores of a product in memory, for what a test finds stored already. */
export function seeding(tables: MemoryTables) {
  const files = dynamoEvidenceStore(tables.client, tableNames.evidence);
  const clock = dynamoSteppedClock(tables.client, tableNames.masterdata);
  const put = (writes: readonly Write[]) => commit(tables.client, writes);
  let number = 0;
  return {
    cases: dynamoCaseStore(tables.client, tableNames.cases),
    tasks: dynamoTaskStore(tables.client, tableNames.tasks),
    put,
    setClock: (now: string) => clock.set(now as Instant),
    /** Accepts a file for each item of a subject. */
    async file(subject: string, items: readonly EvidenceItem[], trainees: readonly string[] = []) {
      const one = (item: EvidenceItem, trainee?: string) => {
        number += 1;
        return evidence.parse({
          schemaVersion: 1,
          id: `seeded-${number}`,
          subject,
          item,
          ...(trainee === undefined ? {} : { trainee }),
          key: `seeded/${number}`,
          versionId: 'seeded',
          sha256: String(number).padStart(64, '0'),
          bytes: 1,
          contentType: 'application/pdf',
          acceptedAt: createdAt,
        });
      };
      for (const item of items) await put(files.accept(one(item)));
      for (const each of trainees) await put(files.accept(one('group-proof', each)));
    },
  };
}
