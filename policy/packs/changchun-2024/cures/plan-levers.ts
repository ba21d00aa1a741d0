import type { PlanHours } from '#policy/engine/facts/shared-facts.ts';
import { counting, type Lever } from '#policy/engine/lever.ts';

/** More hours than any course has. */
const manyHours = 10_000;

/** More hours of practice in the plan. */
export function moreHours(plan: PlanHours | undefined): readonly Lever[] {
  const path = ['plan', 'practice', 'offline'];
  const now = plan?.practice.offline ?? 0;
  return [counting(path, now, 1, manyHours, '实操学时', 'hours of practice')];
}

/** The plan with some theory, then online practice, turned into practice in the classroom. */
export function withPractice(plan: PlanHours, hours: number): PlanHours {
  const offline = Math.min(hours, plan.theory.offline);
  const online = Math.min(hours - offline, plan.theory.online);
  const practice = Math.min(hours - offline - online, plan.practice.online);
  return {
    theory: { offline: plan.theory.offline - offline, online: plan.theory.online - online },
    practice: {
      offline: plan.practice.offline + offline + online + practice,
      online: plan.practice.online - practice,
    },
  };
}

/** Hours of theory taught as practice instead. */
export function morePractice(plan: PlanHours | undefined): readonly Lever[] {
  if (plan === undefined) return [];
  return [
    {
      most: plan.theory.offline + plan.theory.online + plan.practice.online,
      edits: (steps) => [{ path: ['plan'], to: withPractice(plan, steps) }],
      say: (steps) => ({
        zh: `${steps} 学时由理论改为实操`,
        en: `${steps} hours of practice instead of theory`,
      }),
    },
  ];
}
