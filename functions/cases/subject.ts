import * as z from 'zod';

/**
 * A subject (对象) is what a machine is about: a project `P2024-0001`, one of its classes
 * `P2024-0001-C1`, or its claim `P2024-0001-S`. The id of the case stands at its front.
 */
export const projectId = z
  .string()
  .regex(/^P\d{4}-\d{4,}$/)
  .brand<'ProjectId'>();
export const classId = z
  .string()
  .regex(/^P\d{4}-\d{4,}-C\d+$/)
  .brand<'ClassId'>();
export const claimId = z
  .string()
  .regex(/^P\d{4}-\d{4,}-S$/)
  .brand<'ClaimId'>();
export const subjectId = z.union([projectId, classId, claimId]);

export type ProjectId = z.infer<typeof projectId>;
export type ClassId = z.infer<typeof classId>;
export type ClaimId = z.infer<typeof claimId>;
export type SubjectId = z.infer<typeof subjectId>;

/** The case (个案) a subject belongs to, named by its project. */
export function caseOf(subject: SubjectId): ProjectId {
  return projectId.parse(/^P\d{4}-\d{4,}/.exec(subject)?.[0]);
}

/** The project id with the given number of its year; at least four digits. */
export function projectIdOf(year: string, number: number): ProjectId {
  return projectId.parse(`P${year}-${String(number).padStart(4, '0')}`);
}

/** The id of the n-th class of a project, counted from 1. */
export function classIdOf(project: ProjectId, number: number): ClassId {
  return classId.parse(`${project}-C${number}`);
}

/** The id of a project's one claim. */
export function claimIdOf(project: ProjectId): ClaimId {
  return claimId.parse(`${project}-S`);
}
