import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseView } from '../../settlement/course-view.ts';
import { bandOf } from '../../standards/occupation-band.ts';

/** A new occupation is paid by a standard per day only where the table may be of that kind (CQ21-1.f, AMB-88). */
export const standardKind = defineRule<CourseView>(
  {
    id: 'cq21/settlement/standard-kind',
    stage: 'settlement',
    clauses: ['CQ21-1.f'],
    choices: ['new.standard'],
    title: { zh: '新职业的标准种类', en: 'Standard of a new occupation' },
  },
  ({ facts, law }, _law, say) => {
    const subject = { kind: 'project', id: facts.project.id } as const;
    const { standard } = facts;
    if (standard?.kind !== 'per-day' || bandOf(facts.project.occupation, law).kind !== 'new') {
      return [
        say.notApplicable(subject, '不是按天标准的新职业。', 'No new occupation paid per day.'),
      ];
    }
    const answer = {
      observed: standard.kind,
      zh: '新职业按天标准。',
      en: 'A new occupation with a standard per day.',
    };
    return [
      law.choice('new.standard') === 'DIVISOR_ONLY'
        ? say.block(subject, answer)
        : say.pass(subject, answer),
    ];
  },
);
