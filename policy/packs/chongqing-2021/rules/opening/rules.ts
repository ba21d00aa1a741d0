import type { Rule } from '#policy/engine/rule.ts';
import type { CourseOpeningFacts } from '../../facts/opening.ts';
import { centreFiled } from './centre-filed.ts';
import { centreOccupation } from './centre-occupation.ts';
import { onlineMode } from './online-mode.ts';
import { onlineShare } from './online-share.ts';
import { workerRelation } from './worker-relation.ts';

/** What the notice asks when a class is opened; the place may add to it. */
export const openingRules: readonly Rule<CourseOpeningFacts>[] = [
  onlineShare,
  onlineMode,
  centreFiled,
  centreOccupation,
  workerRelation,
];
