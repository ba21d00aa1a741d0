import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import type { Rule } from '#policy/engine/rule.ts';

/** How many people a claim names, and of whom it does not give what they were subsidised for before. */
export interface HistoriesOfClaim {
  readonly claimId: string;
  readonly people: number;
  readonly without: readonly string[];
}

/** A rule that shows the reviewer of whom the limits of persons cannot be held at the claim: they were at enrolment, by what was known then. */
export function historiesGiven(id: string, clauses: readonly ClauseId[]): Rule<HistoriesOfClaim> {
  return defineRule<HistoriesOfClaim>(
    {
      id,
      stage: 'settlement',
      clauses,
      title: { zh: '既往补贴', en: 'Earlier subsidies' },
    },
    ({ claimId, people, without }, _law, say) => {
      const subject = { kind: 'claim', id: claimId } as const;
      const observed = `${people - without.length}/${people}`;
      return [
        without.length === 0
          ? say.pass(subject, {
              observed,
              zh: `${people} 人的既往补贴均已提供。`,
              en: `Earlier subsidies are given for all ${people} people.`,
            })
          : say.warn(subject, {
              observed,
              zh: `${people} 人中 ${without.length} 人未提供既往补贴，结算时没有核对其个人限制。`,
              en: `Earlier subsidies are not given for ${without.length} of ${people} people; their limits are not held at the claim.`,
            }),
      ];
    },
  );
}
