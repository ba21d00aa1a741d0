import { caseOf, classId, type SubjectId } from '#functions/cases/subject.ts';

/** What a mail calls the thing it is about: by kind and number, never by a name. A claim is called by its project. */
export function subjectWords(subject: SubjectId): { readonly zh: string; readonly en: string } {
  return classId.safeParse(subject).success
    ? { zh: `班级 ${subject}`, en: `class ${subject}` }
    : { zh: `项目 ${caseOf(subject)}`, en: `project ${caseOf(subject)}` };
}
