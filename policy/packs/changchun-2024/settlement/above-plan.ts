import { choiceLeaf, step } from '#policy/engine/derive.ts';
import type { Law } from '#policy/engine/law.ts';
import { zero } from '#policy/engine/ratio.ts';
import type { Entitlement } from './entitlement.ts';

/** What somebody earns, and whether he has a job that counts. */
export interface Earner {
  readonly entitlement: Entitlement;
  readonly hired: boolean;
}

/** Where only as many people as planned are paid, those with a job first, the rest earn nothing (AMB-19); all are paid by default. */
export function capAtPlan(
  earners: readonly Earner[],
  plannedHeadcount: number,
  law: Law,
): readonly Entitlement[] {
  const entitlements = earners.map(({ entitlement }) => entitlement);
  if (law.choice('over_plan.pay') !== 'CAP_AT_PLAN') return entitlements;
  const paid = earners
    .map(({ entitlement: { kind }, hired }, index) => ({ kind, hired, index }))
    .filter(({ kind }) => kind === 'full' || kind === 'cost')
    .toSorted((a, b) => Number(b.hired) - Number(a.hired));
  const above = new Set(paid.slice(plannedHeadcount).map(({ index }) => index));
  return entitlements.map((entitlement, index) =>
    above.has(index)
      ? {
          kind: 'above-plan',
          exactFen: zero,
          derive: () =>
            step({
              label: { zh: '超出计划人数，不补贴', en: 'above the plan, unpaid' },
              value: 0,
              unit: 'fen',
              clauses: ['CC24-4.2.d'],
              inputs: [entitlement.derive(), choiceLeaf(law, 'over_plan.pay')],
            }),
        }
      : entitlement,
  );
}
