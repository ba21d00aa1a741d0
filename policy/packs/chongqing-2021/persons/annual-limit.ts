import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { countedSubsidies } from './counted-subsidies.ts';
import { personOf } from './person.ts';

/** A rule that a person causes at most so many subsidies a year as `parameter` says; in principle, so it can be waived (AMB-49). */
export function annualLimit(
  id: string,
  clauses: readonly ClauseId[],
  parameter: string,
): Rule<PersonFacts> {
  return defineRule<PersonFacts>(
    {
      id,
      stage: 'opening',
      clauses,
      choices: ['annual_limit.window'],
      title: { zh: '每年补贴次数', en: 'Subsidies a year' },
      inPrinciple: true,
    },
    (facts, law, say) => {
      const subject = personOf(facts);
      if (facts.asked.kind === 'work-training') {
        return [
          say.notApplicable(
            subject,
            '以工代训不计入每年补贴次数。',
            'Training through work is not counted.',
          ),
        ];
      }
      const most = law.count(parameter);
      const number = countedSubsidies(facts, law).length + 1;
      const answer = {
        observed: number,
        required: `≤ ${most}`,
        zh: `本次为该学员当年第 ${number} 次补贴，每年不超过 ${most} 次。`,
        en: `This is subsidy ${number} of the person in the year; at most ${most}.`,
      };
      return [number > most ? say.block(subject, answer) : say.pass(subject, answer)];
    },
  );
}
