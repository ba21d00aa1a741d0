import { defineRule } from '#policy/engine/define-rule.ts';
import { formatYuan, noFen } from '#policy/engine/fen.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';
import { groupOf } from '../../groups.ts';

/** Seven groups pay nothing; graduates and staff may be charged (QJ19-2.3.a, 4.1.a, 4.1.b). */
export const freeOfCharge = defineRule<CourseOpeningFacts>(
  {
    id: 'qj19/opening/free-of-charge',
    stage: 'opening',
    clauses: ['QJ19-2.3.a', 'QJ19-4.1.a', 'QJ19-4.1.b'],
    title: { zh: '七类人员免费培训', en: 'Seven groups are trained free' },
  },
  ({ roster }, _law, say) =>
    roster.map(({ traineeId, group, feeFen }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const found = groupOf(group);
      if (found?.free !== true) {
        const name = found?.label ?? { zh: '群体之外', en: 'outside the groups' };
        return say.notApplicable(
          subject,
          `${name.zh}可以收费。`,
          `A fee is allowed for: ${name.en}.`,
        );
      }
      const answer = {
        observed: formatYuan(feeFen),
        required: formatYuan(noFen),
        zh: `${found.label.zh}应免费，收费 ${formatYuan(feeFen)} 元。`,
        en: `Free for ${found.label.en}; the fee is ${formatYuan(feeFen)}.`,
      };
      return feeFen === 0 ? say.pass(subject, answer) : say.block(subject, answer);
    }),
);
