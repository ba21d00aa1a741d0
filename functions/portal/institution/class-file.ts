import { type ApprovedProject, isApproved, type Project } from '#functions/cases/project.ts';
import type { ClassId } from '#functions/cases/subject.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import type { Person } from '#functions/people/person.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { PortalPorts } from './portal-ports.ts';

/** A class with its project. */
export interface ClassFile {
  readonly one: TrainingClass;
  readonly project: ApprovedProject;
  readonly today: CivilDate;
}

/** Reads a class. @throws {Problem} `not-found` */
export async function classFile(ports: PortalPorts, id: ClassId): Promise<ClassFile> {
  const one = await ports.cases.trainingClass(id);
  const project: Project | undefined = one && (await ports.cases.project(one.projectId));
  if (one === undefined || project === undefined || !isApproved(project)) {
    throw new Problem('not-found', { zh: '没有找到该班级', en: 'No such class' });
  }
  return { one, project, today: civilDateOf(await ports.clock.now()) };
}

/** A trainee with what a page may show of the person. */
export interface NamedTrainee {
  readonly trainee: Trainee;
  readonly person: Pick<Person, 'maskedName' | 'maskedNumber'>;
}

/** The roster of a class with masked names. */
export async function namedTrainees(ports: PortalPorts, id: ClassId): Promise<NamedTrainee[]> {
  const roster = await ports.cases.trainees(id);
  return Promise.all(
    roster.map(async (trainee) => ({
      trainee,
      person: (await ports.people.person(trainee.personId)) ?? {
        maskedName: '***',
        maskedNumber: '***',
      },
    })),
  );
}

/** The last part of a class id: `C1`. */
export function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}
