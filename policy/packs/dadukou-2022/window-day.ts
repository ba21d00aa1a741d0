import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CourseOpeningFacts, CourseRosterEntry } from '../chongqing-2021/facts/opening.ts';

/** The day on which a person must be inside a window, and what it is called; no day where his enrolment is not known. */
export interface WindowDay {
  readonly day: CivilDate | undefined;
  readonly label: Bilingual;
}

/** The opening decision by default, the person's enrolment by choice (DDK22-2.1.b to 2.1.d, AMB-66). */
export function windowDay(
  { asOf }: Pick<CourseOpeningFacts, 'asOf'>,
  { enrolledOn }: Partial<CourseRosterEntry>,
  law: Law,
): WindowDay {
  return law.choice('window.test_date') === 'ENROLMENT'
    ? { day: enrolledOn, label: { zh: '报名日', en: 'enrolled on' } }
    : { day: asOf, label: { zh: '开班审批日', en: 'opening decided on' } };
}
