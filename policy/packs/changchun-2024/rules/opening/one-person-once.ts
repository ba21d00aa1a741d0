import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';

/** A person stands on the roster once and sits in no other running class. */
export const onePersonOnce = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/one-person-once',
    stage: 'opening',
    clauses: ['CC24-3A.2.c'],
    title: { zh: '人员不重复', en: 'Nobody twice' },
  },
  (facts, _law, say) => {
    const first = new Map<string, string>();
    return facts.roster.map(({ traineeId, personKey, inRunningClass }) => {
      const subject = { kind: 'trainee', id: traineeId } as const;
      const same = first.get(personKey);
      first.set(personKey, same ?? traineeId);
      if (same !== undefined) {
        return say.block(subject, {
          observed: same,
          zh: `学员 ${traineeId} 与 ${same} 为同一人。`,
          en: `Trainees ${traineeId} and ${same} are the same person.`,
        });
      }
      return inRunningClass === null
        ? say.pass(subject, { zh: '无重复。', en: 'Not enrolled twice.' })
        : say.block(subject, {
            observed: inRunningClass,
            zh: `学员 ${traineeId} 已在班级 ${inRunningClass} 就读。`,
            en: `Trainee ${traineeId} already sits in class ${inRunningClass}.`,
          });
    });
  },
);
