import { type Claim, claim } from '#functions/cases/claim.ts';
import type { ApprovedProject } from '#functions/cases/project.ts';
import { type OpenedClass, timetableDay } from '#functions/cases/training-class.ts';
import {
  filedClaim,
  openedFields,
  runningProject,
  sampleClass,
  sampleDay,
} from '#test/functions/cases/sample-case.ts';

/** How many people the enterprise asked for, and how many were planned. */
export interface Size {
  readonly demand: number;
  readonly plan: number;
}

/** Class hours of the three training days: seventy and ninety per cent lie between sums of them. */
export const hoursOfDays = [8, 8, 4] as const;
/** What a head of the class is worth in fen: twenty class hours at twenty yuan (CC24-4.2.c). */
export const perHead = 40_000;

const halfDay = sampleDay('2024-05-08', 'practice');
/** The three training days; eight of the twenty class hours are theory. */
export const timetable = [
  sampleDay('2024-05-06'),
  sampleDay('2024-05-07'),
  { ...halfDay, lessons: halfDay.lessons.slice(0, 1) },
].map((day) => timetableDay.parse(day));
/** The teaching plan: eight class hours of theory, twelve of practice. */
export const plan = { theory: { offline: 8, online: 0 }, practice: { offline: 12, online: 0 } };
/** A plan that the same three days exceed: what they earn is more than what it had reserved. */
export const shorterPlan = {
  theory: { offline: 4, online: 0 },
  practice: { offline: 8, online: 0 },
};

const inTime = { in: ['08:20', '08:20', '08:20'], out: ['16:05', '16:05', '11:40'] } as const;
const tooLate = { in: ['09:20', '09:20', '09:20'], out: ['18:00', '18:00', '13:00'] } as const;

/** When somebody checks in or out on a training day: inside the window, or after it. */
export function timeOfCheckIn(day: 0 | 1 | 2, side: 'in' | 'out', late = false): string {
  return (late ? tooLate : inTime)[side][day];
}

/** The records of a small case: a running project, its one class with accepted results, its claim. */
export interface SmallCase {
  readonly size: Size;
  readonly project: ApprovedProject;
  readonly trainingClass: OpenedClass;
  readonly claim: Claim;
}

/** A case of the given size whose claim is complete and whose task an officer found completed. */
export function smallCase(size: Size): SmallCase {
  const { approval } = runningProject(1);
  const project = runningProject(1, {
    approval: {
      ...approval,
      declaredDemand: size.demand,
      plannedHeadcount: size.plan,
      plan,
      fullSubsidyFen: perHead,
      plannedFen: size.plan * perHead,
    },
    reservedFen: size.plan * perHead,
  });
  const trainingClass = sampleClass(project, {
    ...openedFields,
    status: 'accepted',
    endedOn: '2024-05-10',
    law: { ...openedFields.law, fullSubsidyFen: perHead },
    plan,
    timetable,
    examination: { authors: [], hasTheory: true, hasPractice: true, examiners: [] },
    fullVideo: { keeper: '测试承训单位甲', pointer: 'archive/C1' },
  }) as OpenedClass;
  const statement = { key: 's', versionId: '1', sha256: 's', status: 'payable', totalFen: 0 };
  const verdict = { completed: true, officer: 'reviewer-1', reason: '计划与实际相符' };
  return {
    size,
    project,
    trainingClass,
    claim: claim.parse({
      ...filedClaim(project),
      declaredComplete: true,
      status: 'noticed',
      statement: { ...statement, computedAt: '2024-05-23T01:00:00.000Z' },
      verdict: { ...verdict, on: '2024-05-23' },
    }),
  };
}
