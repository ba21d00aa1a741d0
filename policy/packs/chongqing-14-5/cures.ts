import type { Cures } from '#policy/engine/counterfactual.ts';
import { setting } from '#policy/engine/lever.ts';
import { calledInPublic } from '../chongqing-2021/calls/call-cures.ts';
import type { PublicCallFacts } from '../chongqing-2021/calls/public-call.ts';
import { notExited, settledCases } from '../chongqing-2021/conduct/conduct-cures.ts';
import type { ConductFacts } from '../chongqing-2021/conduct/violations.ts';
import type { CourseOpeningFacts } from '../chongqing-2021/facts/opening.ts';
import type { CoursePlanFacts } from '../chongqing-2021/plans/course-plan.ts';
import { oneHourOfCompetence } from '../chongqing-2021/plans/plan-cures.ts';
import type { DeliveryFacts } from './facts/delivery.ts';

/** What turns the block of a plan. */
export const planCures: Cures<CoursePlanFacts> = {
  'cq145/approval/general-competence': oneHourOfCompetence,
};

/** What turns the block of a call. */
export const callCures: Cures<PublicCallFacts> = {
  'cq145/institution/open-to-colleges': calledInPublic,
};

/** What turns each block for the conduct of an institution. */
export const conductCures: Cures<ConductFacts> = {
  'cq145/institution/hold-and-recover': settledCases,
  'cq145/institution/not-exited': notExited,
};

/** What turns the block of an opening. */
export const openingCures: Cures<CourseOpeningFacts> = {
  'cq145/opening/outward-training': () => [
    setting(
      [{ path: ['centre', 'trainsOutsiders'], to: true }],
      '中心对外培训的能力已记录',
      'the ability of the centre to train outsiders recorded',
    ),
  ],
};

/** What turns the block of a class by its teaching. */
export const deliveryCures: Cures<DeliveryFacts> = {
  'cq145/supervision/delivery-reviewed': ({ review, on }) => [
    setting(
      [
        { path: ['basis'], to: ['skill-standard'] },
        ...(review === null ? [{ path: ['review'], to: { officer: '—', reason: '—', on } }] : []),
      ],
      '课程以技能标准为依据并经审查',
      'a course on a skill standard, and reviewed',
    ),
  ],
};
