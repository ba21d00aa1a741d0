import { defineRule } from '#policy/engine/define-rule.ts';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';

/** A day taught before the class was approved earns nothing and may cost the whole class (AMB-38). */
export const approvedBeforeSession = defineRule<SupervisionFacts>(
  {
    id: 'cc24/supervision/approved-before-session',
    stage: 'supervision',
    clauses: ['CC24-3A.2.d', 'CC24-3A.2.e'],
    title: { zh: '授课日已获核准', en: 'Taught after approval' },
  },
  (facts, _law, say) => {
    const subject = { kind: 'day', id: `${facts.classId}/${facts.date}` } as const;
    const { openingApprovedOn, date } = facts;
    const answer = {
      observed: date,
      required: `≥ ${openingApprovedOn ?? '—'}`,
      zh: `授课日为${date}，开班${openingApprovedOn === null ? '尚未核准' : `于${openingApprovedOn}核准`}；未经核准开展的培训不予补贴。`,
      en: `Taught on ${date}, opening ${openingApprovedOn === null ? 'not approved' : `approved on ${openingApprovedOn}`}; training without approval is not subsidised.`,
    };
    const met = openingApprovedOn !== null && openingApprovedOn <= date;
    return [met ? say.pass(subject, answer) : say.block(subject, answer)];
  },
);
