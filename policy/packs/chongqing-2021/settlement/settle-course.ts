import { decide } from '#policy/engine/rule.ts';
import type { ClassLine, Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import type { CourseFacts } from '../facts/course.ts';
import { buildStatement } from './build-statement.ts';
import { classHours } from './class-hours.ts';
import { courseEntitlement } from './course-line.ts';
import type { CourseProgramme } from './course-programme.ts';
import { type CourseClassView, courseView } from './course-view.ts';

function classLine({ facts, law, barred }: CourseClassView): ClassLine {
  return {
    id: facts.id,
    lawOf: law.day,
    barred: barred !== undefined,
    derivation: classHours(facts, law),
  };
}

/** Computes the settlement statement of a Chongqing course. Throws `EngineError` for an unknown reading and for a standard or day rate that was not entered. */
export function settleCourse(
  programme: CourseProgramme,
  facts: CourseFacts,
  { choices: overrides = {}, computedBy }: StatementOptions,
): Statement {
  const view = courseView(programme, facts, overrides);
  return buildStatement({
    law: view.law,
    computedBy,
    basis: basisOf(programme.pack, facts, overrides),
    asOf: facts.asOf,
    projectId: facts.project.id,
    claimId: facts.claim.id,
    entitlements: view.standings.map((standing) => ({
      id: standing.facts.id,
      classId: standing.facts.classId,
      ...courseEntitlement(standing, programme),
    })),
    classes: view.classes.map(classLine),
    rules: programme.rules,
    findings: decide(programme.rules, view, view.law, facts.waivers),
    advances: facts.advances,
    ...(programme.advanceClauses && { advanceClauses: programme.advanceClauses }),
    clauses: programme.certificateClauses,
  });
}
