import { defineRule } from '#policy/engine/define-rule.ts';
import type { Law } from '#policy/engine/law.ts';
import type {
  CourseOpeningFacts,
  CourseRosterEntry,
} from '#policy/packs/chongqing-2021/facts/opening.ts';

/** Whether the group must be without work: all seven by default, or the first alone (DDK22-2.1.a, AMB-85). */
function mustBeUnemployed({ group }: CourseRosterEntry, law: Law): boolean {
  return law.choice('ddk.unemployed') === 'POVERTY_GROUP_ONLY'
    ? group === 'lifted-out-of-poverty'
    : true;
}

/** A project of type 1 takes seven key groups that are not yet employed (DDK22-2.a, 2.1.a, AMB-85). */
export const eligibleGroup = defineRule<CourseOpeningFacts>(
  {
    id: 'ddk22/opening/eligible-group',
    stage: 'opening',
    clauses: ['DDK22-2.a', 'DDK22-2.1.a'],
    title: { zh: '重点群体', en: 'Key groups' },
  },
  ({ projectType, classId, roster }, law, say) => {
    if (projectType === undefined) {
      const subject = { kind: 'class', id: classId } as const;
      return [say.missing(subject, 'projectType', '项目类型', 'the type of project')];
    }
    if (projectType !== 'key-groups') {
      const subject = { kind: 'class', id: classId } as const;
      return [say.notApplicable(subject, '不是重点群体项目。', 'Not a project for key groups.')];
    }
    return roster.map((entry) => {
      const subject = { kind: 'trainee', id: entry.traineeId } as const;
      const group = law.pack.groups.find(({ id }) => id === entry.group);
      const observed = group?.label.zh ?? entry.group ?? '—';
      if (group === undefined) {
        return say.block(subject, {
          observed,
          zh: '不属七类重点群体。',
          en: 'Not in one of the seven key groups.',
        });
      }
      if (entry.employedNow && mustBeUnemployed(entry, law)) {
        return say.block(subject, {
          observed,
          zh: `${group.label.zh}仍有劳动关系，不属暂未就业人员。`,
          en: `${group.label.en}, but in a running labour relation.`,
        });
      }
      if (entry.groupProof === undefined) {
        return say.missing(
          subject,
          `roster.${entry.traineeId}.groupProof`,
          '人群证明',
          'proof of the group',
        );
      }
      if (!entry.declaration) {
        const path = `roster.${entry.traineeId}.declaration`;
        return say.missing(
          subject,
          path,
          '就业意愿和培训需求声明',
          'the declaration of will and need',
        );
      }
      return say.pass(subject, {
        observed,
        zh: `属${group.label.zh}。`,
        en: `In ${group.label.en}.`,
      });
    });
  },
);
