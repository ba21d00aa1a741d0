import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';

type Relation = CourseOpeningFacts['roster'][number]['relation'];

const own: readonly Relation[] = ['employee', 'dispatched', 'outsourced'];

/** A training centre serves its own staff; others only where its ability to do so is recorded (CQ145-11.a, 19.b). */
export const outwardTraining = defineRule<CourseOpeningFacts>(
  {
    id: 'cq145/opening/outward-training',
    stage: 'opening',
    clauses: ['CQ145-11.a', 'CQ145-19.b'],
    title: { zh: '对外培训须有记录的能力', en: 'Outward training needs recorded ability' },
  },
  ({ classId, centre, roster }, _law, say) => {
    if (centre === undefined) {
      const subject = { kind: 'class', id: classId } as const;
      return [say.notApplicable(subject, '不由培训中心培训。', 'No training centre trains.')];
    }
    const subject = { kind: 'institution', id: centre.id } as const;
    const outsiders = roster.filter(
      ({ relation }) =>
        !own.includes(relation) && !(relation === 'group-employee' && centre.ofGroup),
    ).length;
    const answer = {
      observed: outsiders,
      zh: `外部学员 ${outsiders} 人，${centre.trainsOutsiders ? '可' : '不可'}对外培训。`,
      en: `${outsiders} from outside; the centre ${centre.trainsOutsiders ? 'may' : 'may not'} train them.`,
    };
    return [
      outsiders === 0 || centre.trainsOutsiders
        ? say.pass(subject, answer)
        : say.block(subject, answer),
    ];
  },
);
