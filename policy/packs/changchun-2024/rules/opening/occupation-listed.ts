import { defineRule } from '#policy/engine/define-rule.ts';
import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import { lookUpOccupation } from '../../look-up-occupation.ts';

/** The catalogue of the opening day decides on the occupation and its class (AMB-06). */
export const occupationListed = defineRule<OpeningFacts>(
  {
    id: 'cc24/opening/occupation-listed',
    stage: 'opening',
    clauses: ['CC24-2.1.a', 'CC24-2.1.b', 'CC24-A2.a', 'CC24-A2.b'],
    title: { zh: '开班日职业在目录内', en: 'Listed on the opening day' },
  },
  (facts, law, say) => {
    const subject = { kind: 'class', id: facts.classId } as const;
    const { occupationCode, catalogueClass, extraOccupation } = facts.project;
    const standing = lookUpOccupation({ code: occupationCode }, law.day);
    if (standing.kind !== 'listed') {
      const answer = {
        observed: occupationCode,
        zh: `${occupationCode}不在目录内，${extraOccupation === true ? `已批准备案，按 ${catalogueClass} 类` : '亦未批准备案'}。`,
        en: `${occupationCode} is not listed${extraOccupation === true ? `, approved and filed as class ${catalogueClass}` : ' nor approved and filed'}.`,
      };
      return [extraOccupation === true ? say.pass(subject, answer) : say.block(subject, answer)];
    }
    const { entry } = standing;
    const answer = {
      observed: entry.class,
      required: catalogueClass,
      zh: `${entry.occupation}（${entry.code}）在开班日为 ${entry.class} 类，立项时为 ${catalogueClass} 类；以开班日为准。`,
      en: `${entry.occupation} (${entry.code}) is class ${entry.class} on the opening day, ${catalogueClass} at project approval; the opening day decides.`,
    };
    return [entry.class === catalogueClass ? say.pass(subject, answer) : say.warn(subject, answer)];
  },
);
