import type { CourseFacts, CourseTrainee } from '../chongqing-2021/facts/course.ts';

/** A certificate of the approved occupation and level opens the subsidy; one of completion only where the approved project names it (DDK22-5.4.b, AMB-42). */
export function acceptsCertificate(
  { kind, occupationCode, level }: NonNullable<CourseTrainee['certificate']>,
  { project }: CourseFacts,
): boolean {
  if (kind === 'completion') return project.completionCertificateNamed === true;
  return occupationCode === project.occupation.code && level === project.occupation.level;
}
