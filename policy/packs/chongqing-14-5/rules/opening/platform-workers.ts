import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';

const newForms: readonly CourseOpeningFacts['roster'][number]['relation'][] = [
  'platform-worker',
  'flexible-worker',
];

/** People in new forms of work are accepted as trainees of a platform enterprise, once the relation is shown (CQ145-08.a). */
export const platformWorkers = defineRule<CourseOpeningFacts>(
  {
    id: 'cq145/opening/platform-workers',
    stage: 'opening',
    clauses: ['CQ145-08.a'],
    title: { zh: '新业态从业人员可参训', en: 'Platform workers are accepted' },
  },
  ({ classId, roster }, _law, say) => {
    const concerned = roster.filter(({ relation }) => newForms.includes(relation));
    if (concerned.length === 0) {
      const subject = { kind: 'class', id: classId } as const;
      return [say.notApplicable(subject, '没有新业态人员。', 'Nobody in a new form of work.')];
    }
    return concerned.map(({ traineeId, relation, relationProof }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      return relationProof === undefined
        ? say.missing(
            subject,
            `roster.${traineeId}.relationProof`,
            '与平台的关系证明',
            'proof of the relation to the platform',
          )
        : say.pass(subject, {
            observed: relation,
            zh: '新业态从业人员，可以参训。',
            en: 'In a new form of work; accepted.',
          });
    });
  },
);
