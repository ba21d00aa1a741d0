import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '../../facts/opening.ts';

/** Online hours say whether they are live or recorded (CQ21-2.f). */
export const onlineMode = defineRule<CourseOpeningFacts>(
  {
    id: 'cq21/opening/online-mode',
    stage: 'opening',
    clauses: ['CQ21-2.f'],
    title: { zh: '线上培训方式', en: 'Mode of online teaching' },
  },
  ({ classId, plan, onlineModes }, _law, say) => {
    const subject = { kind: 'class', id: classId } as const;
    if (plan.online === 0) {
      return [say.notApplicable(subject, '没有线上课时。', 'There are no online hours.')];
    }
    if (onlineModes.length === 0) {
      return [say.missing(subject, 'onlineModes', '线上培训方式', 'the mode of online teaching')];
    }
    return [
      say.pass(subject, {
        observed: onlineModes.join(', '),
        zh: `线上方式：${onlineModes.map((mode) => (mode === 'live' ? '直播' : '录播')).join('、')}。`,
        en: `Online teaching: ${onlineModes.join(', ')}.`,
      }),
    ];
  },
);
