import type { Application } from '#functions/cases/application.ts';
import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Project } from '#functions/cases/project.ts';
import { classId, projectId } from '#functions/cases/subject.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { Examination, TrainingClass } from '#functions/cases/training-class.ts';
import type { ConfirmableSubject } from './confirmation.ts';

interface About<Kind extends string, Content> {
  readonly kind: Kind;
  readonly subject: ConfirmableSubject;
  readonly enterpriseId: string;
  readonly institutionId: string;
  readonly content: Content;
}

/** The results of a class as its enterprise confirms them; trainees stand in it under their numbers. */
export interface ResultsContent {
  readonly examination: Examination;
  readonly results: readonly Pick<Trainee, 'id' | 'attempts'>[];
}

/** What an enterprise is asked to confirm, whole: its hash binds the answer. */
export type Matter = About<'application', Application> | About<'results', ResultsContent>;

/** The application of a project, for one of its enterprises. */
export function applicationMatter(project: Project, enterpriseId: string): Matter {
  const { id: subject, institutionId, application: content } = project;
  return { kind: 'application', subject, enterpriseId, institutionId, content };
}

/** The results of a class; `undefined` before there are any. */
export function resultsMatter(
  one: TrainingClass,
  roster: readonly Trainee[],
  { institutionId }: Pick<Project, 'institutionId'>,
  enterpriseId: string,
): Matter | undefined {
  if (!('examination' in one)) return undefined;
  const results = roster.map(({ id, attempts }) => ({ id, attempts }));
  const content = { examination: one.examination, results };
  return { kind: 'results', subject: one.id, enterpriseId, institutionId, content };
}

/** What stands to be confirmed, and whether an answer still matters. */
export interface Confirmable {
  readonly matter: Matter;
  readonly project: Project;
  /** False before there is anything to confirm for good, and once the case has gone on. */
  readonly open: boolean;
}

/** Reads what an enterprise is asked about a subject; `undefined` where the case does not name it. */
export async function confirmableOf(
  cases: Pick<CaseStore, 'project' | 'trainingClass' | 'trainees'>,
  subject: ConfirmableSubject,
  enterpriseId: string,
): Promise<Confirmable | undefined> {
  const ofClass = classId.safeParse(subject);
  const one = ofClass.success ? await cases.trainingClass(ofClass.data) : undefined;
  const project = await cases.project(one?.projectId ?? projectId.parse(subject));
  if (!project?.application.enterpriseIds.includes(enterpriseId)) return undefined;
  if (one === undefined) {
    const open = ['draft', 'returned', 'submitted'].includes(project.status);
    return { matter: applicationMatter(project, enterpriseId), project, open };
  }
  const roster = await cases.trainees(one.id);
  const matter = resultsMatter(one, roster, project, enterpriseId);
  return matter && { matter, project, open: one.status === 'assessed' };
}
