import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../facts/opening.ts';

/** A staff training centre acts only once the district has recognised it and the city has filed it (CQ21-4.b). */
export const centreFiled = defineRule<CourseOpeningFacts>(
  {
    id: 'cq21/opening/centre-filed',
    stage: 'opening',
    clauses: ['CQ21-4.b'],
    title: { zh: '职工培训中心已认定备案', en: 'Training centre recognised and filed' },
  },
  ({ asOf, centre, classId }, _law, say) => {
    if (centre === undefined) {
      const subject = { kind: 'class', id: classId } as const;
      return [
        say.notApplicable(subject, '不由职工培训中心培训。', 'No staff training centre trains.'),
      ];
    }
    const subject = { kind: 'institution', id: centre.id } as const;
    const { recognisedOn, filedOn } = centre;
    const recognised = recognisedOn !== null && recognisedOn <= asOf;
    const filed = filedOn !== null && filedOn <= asOf;
    const answer = {
      observed: `${recognisedOn ?? '—'}, ${filedOn ?? '—'}`,
      required: `≤ ${asOf}`,
      zh: `区县认定 ${recognisedOn ?? '无'}，市级备案 ${filedOn ?? '无'}。`,
      en: `Recognised ${recognisedOn ?? 'never'}, filed ${filedOn ?? 'never'}.`,
    };
    return [recognised && filed ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
