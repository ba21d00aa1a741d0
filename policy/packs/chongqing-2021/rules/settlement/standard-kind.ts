import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { bandOf } from '../../standards/occupation-band.ts';
import { perDayOfNew } from '../../standards/per-day-of-new.ts';

/** A new occupation is paid by a standard per day only where the table may be of that kind, and then by the figure of the notice (CQ21-1.f, AMB-56, AMB-88). */
export const standardKind = defineRule<CourseView>(
  {
    id: 'cq21/settlement/standard-kind',
    stage: 'settlement',
    clauses: ['CQ21-1.c', 'CQ21-1.f'],
    choices: ['new.standard', 'new.rate'],
    title: { zh: '新职业的标准', en: 'Standard of a new occupation' },
  },
  ({ facts, law }, _law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const band = bandOf(facts.project.occupation, law);
    const { standard } = facts;
    if (standard?.kind !== 'per-day' || band.kind !== 'new') {
      return [
        say.notApplicable(subject, '不是按天标准的新职业。', 'No new occupation paid per day.'),
      ];
    }
    const { allowed, answer } = perDayOfNew(standard.fenPerDay, band, law);
    return [allowed ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
