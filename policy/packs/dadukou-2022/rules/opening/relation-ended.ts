import { defineRule } from '#policy/engine/define-rule.ts';
import type { CourseOpeningFacts } from '#policy/packs/chongqing-2021/facts/opening.ts';

/** Whoever left an employer is included once the relation is ended and the insurance has stopped, both (DDK22-2.1.d). */
export const relationEnded = defineRule<CourseOpeningFacts>(
  {
    id: 'ddk22/opening/relation-ended',
    stage: 'opening',
    clauses: ['DDK22-2.1.d'],
    title: { zh: '已解除劳动关系并停保', en: 'Relation ended and insurance stopped' },
  },
  ({ asOf, projectType, classId, roster }, _law, say) => {
    const left = roster.filter(({ relationEndedOn }) => relationEndedOn !== undefined);
    if (projectType !== 'key-groups' || left.length === 0) {
      const subject = { kind: 'class', id: classId } as const;
      return [say.notApplicable(subject, '没有解除劳动关系的人员。', 'Nobody left an employer.')];
    }
    return left.map(({ traineeId, relationEndedOn = '', insuranceStoppedOn }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const stopped = insuranceStoppedOn !== undefined && insuranceStoppedOn <= asOf;
      const answer = {
        observed: `${relationEndedOn}, ${insuranceStoppedOn ?? '—'}`,
        zh: `劳动关系 ${relationEndedOn} 解除，社会保险${stopped ? `自 ${insuranceStoppedOn} 停缴` : '仍在缴纳'}。`,
        en: `Relation ended on ${relationEndedOn}; insurance ${stopped ? `stopped on ${insuranceStoppedOn}` : 'is still paid'}.`,
      };
      return stopped && relationEndedOn <= asOf
        ? say.pass(subject, answer)
        : say.block(subject, answer);
    });
  },
);
