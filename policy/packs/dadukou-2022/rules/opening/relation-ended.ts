import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '#policy/packs/chongqing-2021/facts/opening.ts';
import { windowDay } from '../../window-day.ts';

/** Whoever left an employer is included once the relation is ended and the insurance has stopped, both by the day that the reading names (DDK22-2.1.d, AMB-66). */
export const relationEnded = defineRule<CourseOpeningFacts>(
  {
    id: 'ddk22/opening/relation-ended',
    stage: 'opening',
    clauses: ['DDK22-2.1.d'],
    choices: ['window.test_date'],
    title: { zh: '已解除劳动关系并停保', en: 'Relation ended and insurance stopped' },
  },
  (facts, law, say) => {
    const { projectType, classId, roster } = facts;
    const left = roster.filter(({ relationEndedOn }) => relationEndedOn !== undefined);
    if (projectType !== 'key-groups' || left.length === 0) {
      const subject = { kind: 'class', id: classId } as const;
      return [say.notApplicable(subject, '没有解除劳动关系的人员。', 'Nobody left an employer.')];
    }
    return left.map((entry) => {
      const { traineeId, relationEndedOn = '', insuranceStoppedOn } = entry;
      const subject = { kind: 'trainee', id: traineeId } as const;
      const { day } = windowDay(facts, entry, law);
      if (day === undefined) {
        const path = `roster.${traineeId}.enrolledOn`;
        return say.missing(subject, path, '报名日期', 'the day of enrolment');
      }
      const stopped = insuranceStoppedOn !== undefined && insuranceStoppedOn <= day;
      const answer = {
        observed: `${relationEndedOn}, ${insuranceStoppedOn ?? '—'}`,
        zh: `劳动关系 ${relationEndedOn} 解除，社会保险${stopped ? `自 ${insuranceStoppedOn} 停缴` : '仍在缴纳'}。`,
        en: `Relation ended on ${relationEndedOn}; insurance ${stopped ? `stopped on ${insuranceStoppedOn}` : 'is still paid'}.`,
      };
      return stopped && relationEndedOn <= day
        ? say.pass(subject, answer)
        : say.block(subject, answer);
    });
  },
);
