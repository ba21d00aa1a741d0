import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';
import { groupOf } from '../../groups.ts';

/** Everybody on the roster belongs to a group of the notice, with proof; others come in by decision (QJ19-2.2.a, 4.1.b, 4.2.f). */
export const eligibleGroup = defineRule<CourseOpeningFacts>(
  {
    id: 'qj19/opening/eligible-group',
    stage: 'opening',
    clauses: ['QJ19-2.2.a', 'QJ19-4.1.b', 'QJ19-4.2.f'],
    title: { zh: '补贴人群', en: 'Subsidised groups' },
  },
  ({ roster }, _law, say) =>
    roster.map(({ traineeId, group, groupProof }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const found = groupOf(group);
      if (found === undefined) {
        return say.block(subject, {
          observed: group ?? '—',
          zh: '不属文件所列人群，也没有纳入的决定。',
          en: 'In no group of the notice, and covered by no decision.',
        });
      }
      if (groupProof === undefined) {
        const path = `roster.${traineeId}.groupProof`;
        return say.missing(subject, path, '人群证明', 'proof of the group');
      }
      return say.pass(subject, {
        observed: found.label.zh,
        zh: `属${found.label.zh}。`,
        en: `In the group: ${found.label.en}.`,
      });
    }),
);
