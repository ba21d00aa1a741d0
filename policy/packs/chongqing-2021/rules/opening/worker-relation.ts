import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts, CourseRosterEntry } from '../../facts/opening.ts';

type Centre = NonNullable<CourseOpeningFacts['centre']>;
type Relation = CourseRosterEntry['relation'];

/** Its employees and who works at the enterprise without being employed there (CQ21-4.e, 4.j). */
const own: readonly Relation[] = ['employee', 'dispatched', 'outsourced'];

/** Whom the notice treats as staff (CQ21-4.k). */
const alike: readonly Relation[] = [
  'self-employed-worker',
  'private-unit-worker',
  'platform-worker',
  'flexible-worker',
];

/** Whether a centre may train a person: its own workers and who is treated alike, a group's also those of subsidiaries, outsiders where recorded. */
function mayTrain(relation: Relation, centre: Centre): boolean {
  if (own.includes(relation) || alike.includes(relation)) return true;
  if (relation === 'group-employee') return centre.ofGroup;
  return centre.trainsOutsiders;
}

/** Whom a staff training centre may train, and that the contract shows it (CQ21-4.e, 4.j, 4.k). */
export const workerRelation = defineRule<CourseOpeningFacts>(
  {
    id: 'cq21/opening/worker-relation',
    stage: 'opening',
    clauses: ['CQ21-4.e', 'CQ21-4.j', 'CQ21-4.k'],
    title: { zh: '职工培训中心的培训对象', en: 'Whom a training centre may train' },
  },
  ({ centre, classId, roster }, _law, say) => {
    if (centre === undefined) {
      const subject = { kind: 'class', id: classId } as const;
      return [
        say.notApplicable(subject, '不由职工培训中心培训。', 'No staff training centre trains.'),
      ];
    }
    return roster.map(({ traineeId, relation, relationProof }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      if (!mayTrain(relation, centre)) {
        return say.block(subject, {
          observed: relation,
          zh: '不属本中心可以培训的人员。',
          en: 'Not a person this centre may train.',
        });
      }
      if (relationProof === undefined) {
        const path = `roster.${traineeId}.relationProof`;
        return say.missing(
          subject,
          path,
          '劳动、派遣或外包合同',
          'the contract that shows the relation',
        );
      }
      return say.pass(subject, {
        observed: relation,
        zh: '属本中心可以培训的人员。',
        en: 'A person this centre may train.',
      });
    });
  },
);
