import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';

/** A kind of course as a plan names it. */
export interface CourseKind {
  readonly id: string;
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
  /** One of the three kinds in which staff are subsidised whatever the level (QJ19-4.1.d). */
  readonly subsidisedForStaff: boolean;
}

function kind(
  id: string,
  zh: string,
  en: string,
  clauses: readonly ClauseId[],
  subsidisedForStaff = false,
): CourseKind {
  return { id, label: { zh, en }, clauses, subsidisedForStaff };
}

/** The kinds of course that the notice names. */
export const courseKinds: readonly CourseKind[] = [
  kind('pre-post', '岗前培训', 'before the post', ['QJ19-2.1.a', 'QJ19-4.1.d'], true),
  kind('safety', '安全技能培训', 'safety skills', ['QJ19-2.1.f', 'QJ19-4.1.d'], true),
  kind('retraining', '转岗转业培训', 'for another post', ['QJ19-2.1.h', 'QJ19-4.1.d'], true),
  kind('on-post', '在岗培训', 'on the post', ['QJ19-2.1.a']),
  kind('off-post', '脱产培训', 'away from the post', ['QJ19-2.1.a']),
  kind('online', '在线学习', 'online', ['QJ19-2.1.a', 'QJ19-3.4.c']),
  kind('drill', '岗位练兵', 'drill', ['QJ19-2.1.a']),
  kind('contest', '技能竞赛', 'contest', ['QJ19-2.1.a']),
  kind('quality', '质量管理培训', 'quality management', ['QJ19-2.1.c']),
  kind('apprenticeship', '新型学徒制', 'apprenticeship', ['QJ19-2.1.i', 'QJ19-4.1.e']),
  kind('start-up', '创业培训', 'start-up', ['QJ19-2.2.c']),
  kind('employment', '就业技能培训', 'for employment', ['QJ19-2.2.b']),
  kind('upgrading', '技能提升培训', 'upgrading', ['QJ19-2.2.b']),
];
