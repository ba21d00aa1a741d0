import type { CivilDate } from '#policy/engine/civil-date.ts';
import { type ClassId, caseOf, type ProjectId, type SubjectId } from './subject.ts';

/** A primary key of the table `cases`; everything of one case stands in one partition. */
export interface CaseKey {
  readonly pk: string;
  readonly sk: string;
}

const partition = (project: ProjectId) => `CASE#${project}`;

const within = (subject: SubjectId, sk: string): CaseKey => ({
  pk: partition(caseOf(subject)),
  sk,
});

/** Where each thing of a case stands. */
export const caseKeys = {
  partition,
  subject: (subject: SubjectId) => within(subject, `SUBJECT#${subject}`),
  party: (project: ProjectId, enterpriseId: string) => within(project, `PARTY#${enterpriseId}`),
  trainee: (id: ClassId, trainee: string) => within(id, `TRAINEE#${id}#${trainee}`),
  trainees: (id: ClassId) => `TRAINEE#${id}#`,
  day: (id: ClassId, day: CivilDate) => within(id, `DAY#${id}#${day}`),
  days: (id: ClassId) => `DAY#${id}#`,
  stage: (subject: SubjectId) => within(subject, `STAGE#${subject}`),
  wait: (subject: SubjectId, stage: string, wait: string) =>
    within(subject, `WAIT#${subject}#${stage}#${wait}`),
  event: (subject: SubjectId, event: string) => within(subject, `EVENT#${subject}#${event}`),
  due: (subject: SubjectId, row: string) => within(subject, `DUE#${subject}#${row}`),
  decision: (subject: SubjectId, at: string, id: string) => within(subject, `DECISION#${at}#${id}`),
  findings: (subject: SubjectId, stage: string) => within(subject, `FINDINGS#${subject}#${stage}`),
  notice: (subject: SubjectId, notice: string) => within(subject, `NOTICE#${subject}#${notice}`),
  waiver: (subject: SubjectId, round: string) => within(subject, `WAIVER#${subject}#${round}`),
  objection: (subject: SubjectId, id: string) => within(subject, `OBJECTION#${subject}#${id}`),
};
