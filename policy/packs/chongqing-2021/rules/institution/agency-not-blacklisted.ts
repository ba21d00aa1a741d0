import { defineRule } from '#policy/engine/define-rule.ts';
import type { AgencyFacts } from '../../facts/institution.ts';

/** A blacklisted third party is not assigned until a decision lifts it (CQ21-7.e, AMB-73). */
export const agencyNotBlacklisted = defineRule<AgencyFacts>(
  {
    id: 'cq21/institution/agency-not-blacklisted',
    stage: 'institution',
    clauses: ['CQ21-7.e'],
    title: { zh: '第三方黑名单', en: 'Blacklist of third parties' },
  },
  ({ id, on, blacklistedOn, liftedOn }, _law, say) => {
    const subject = { kind: 'agency', id } as const;
    const listed = blacklistedOn !== undefined && blacklistedOn <= on;
    const lifted = liftedOn !== undefined && liftedOn <= on;
    return [
      listed && !lifted
        ? say.block(subject, {
            observed: blacklistedOn,
            zh: `自 ${blacklistedOn} 起列入黑名单，尚无移出决定。`,
            en: `Blacklisted since ${blacklistedOn}; no decision lifts it.`,
          })
        : say.pass(subject, { zh: '不在黑名单。', en: 'Not blacklisted.' }),
    ];
  },
);
