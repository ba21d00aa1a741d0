import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { type Judged, judge, together } from '#policy/engine/judged.ts';
import type { ClassLine, Statement, StatementOptions } from '#policy/engine/statement.ts';
import { basisOf } from '#policy/engine/statement-basis.ts';
import type { CourseFacts } from '../facts/course.ts';
import { traineeAsking } from '../persons/claimants.ts';
import { type Claimants, claimantsOf, judgeLimits } from '../persons/judge-limits.ts';
import { buildStatement } from './build-statement.ts';
import { courseEntitlement } from './course-line.ts';
import type { CourseProgramme } from './course-programme.ts';
import { type CourseClassView, type CourseView, courseView } from './course-view.ts';

function classLine({ facts, law, barred, hours }: CourseClassView): ClassLine {
  return {
    id: facts.id,
    lawOf: law.day,
    barred: barred !== undefined,
    derivation: hours(),
  };
}

function traineesOf({ facts, standings }: CourseView, { pack }: CourseProgramme): Claimants {
  const people = standings.map((standing) => ({ id: standing.facts.id, ...standing }));
  return claimantsOf(facts.claim.id, people, ({ id, facts: trainee, of }) => {
    const asking = traineeAsking(trainee, of.facts, facts, pack);
    return asking && { facts: asking, law: of.law, path: `trainees.${id}` };
  });
}

function judgeView(programme: CourseProgramme, view: CourseView): Judged {
  const { facts, law } = view;
  const { waivers } = facts;
  return together(
    judge(programme.rules, { view, facts, law, waivers }),
    judgeLimits(programme, traineesOf(view, programme), law, waivers),
  );
}

/** What the rules of a programme say of a course, and its limits of each trainee. Throws what `settleCourse` throws. */
export function judgeCourse(
  programme: CourseProgramme,
  facts: CourseFacts,
  overrides: ChoiceOverrides,
): Judged {
  return judgeView(programme, courseView(programme, facts, overrides));
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
    entitlements: view.standings.map((standing) => {
      const { id, classId } = standing.facts;
      return { id, classId, ...courseEntitlement(standing, programme) };
    }),
    classes: view.classes.map(classLine),
    judged: judgeView(programme, view),
    limits: programme.limits,
    advances: facts.advances,
    ...(programme.advanceClauses && { advanceClauses: programme.advanceClauses }),
    clauses: programme.certificateClauses,
  });
}
