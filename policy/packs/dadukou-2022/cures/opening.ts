import type { Cures } from '#policy/engine/counterfactual.ts';
import { movingTo, setting } from '#policy/engine/lever.ts';
import { byTheDay } from '../../chongqing-2021/cures/by-the-day.ts';
import { employed, onRoster } from '../../chongqing-2021/cures/on-roster.ts';
import type { CourseOpeningFacts } from '../../chongqing-2021/facts/opening.ts';
import { windowDay } from '../window-day.ts';

/** What turns each block of an opening in Dadukou, beside those of the city. */
export const openingCures: Cures<CourseOpeningFacts> = {
  'ddk22/opening/eligible-group': (facts, subject, { pack }) => {
    const { edit, proven } = onRoster(facts, subject);
    const declared = [...proven('groupProof'), edit('declaration', true)];
    const idle = edit('employedNow', false);
    return [
      setting([idle, ...declared], '暂未就业，材料齐全', 'not employed, with all papers'),
      ...pack.groups.flatMap(({ id, label: { zh, en } }) => [
        setting(
          [edit('group', id), ...declared],
          `属${zh}，材料齐全`,
          `one of the ${en}, with all papers`,
        ),
        setting(
          [edit('group', id), idle, ...declared],
          `属${zh}且暂未就业，材料齐全`,
          `one of the ${en} and not employed, with all papers`,
        ),
      ]),
    ];
  },
  'ddk22/opening/employer-link': employed,
  'ddk22/opening/graduation-window': (facts, subject, law) => {
    const { entry, path } = onRoster(facts, subject);
    const { graduatedOn } = entry;
    const { day } = windowDay(facts, entry, law);
    if (graduatedOn === undefined || day === undefined) return [];
    return [movingTo(day, path('graduatedOn'), graduatedOn, '毕业日期', 'graduated')];
  },
  'ddk22/opening/relation-ended': (facts, subject, law) => {
    const { entry, path, edit } = onRoster(facts, subject);
    const { day } = windowDay(facts, entry, law);
    if (day === undefined) return [];
    const { relationEndedOn, insuranceStoppedOn } = entry;
    return [
      byTheDay(path('relationEndedOn'), relationEndedOn, day, '劳动关系解除', 'relation ended'),
      byTheDay(path('insuranceStoppedOn'), insuranceStoppedOn, day, '停保', 'insurance stopped'),
      setting(
        [edit('relationEndedOn', day), edit('insuranceStoppedOn', day)],
        `解除劳动关系并停保不晚于 ${day}`,
        `relation ended and insurance stopped by ${day}`,
      ),
    ];
  },
  'ddk22/opening/senior-level': (facts, subject, law) => {
    const { level } = facts.occupation;
    return subject.kind === 'class'
      ? [
          setting(
            [{ path: ['occupation', 'level'], to: String(law.count('cq21.senior_level')) }],
            '改为高级工培训',
            'a course of senior level',
          ),
        ]
      : [
          setting(
            [onRoster(facts, subject).edit('qualifiesForLevel', level)],
            `符合 ${level} 级申报条件`,
            `may apply for level ${level}`,
          ),
        ];
  },
};
