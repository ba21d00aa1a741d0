import type { Rule } from '#policy/engine/rule.ts';
import type { CourseOpeningFacts } from '../../../chongqing-2021/facts/opening.ts';
import { onlinePilot } from './online-pilot.ts';
import { outwardTraining } from './outward-training.ts';
import { platformWorkers } from './platform-workers.ts';

/** What an opening is held against. */
export const openingRules: readonly Rule<CourseOpeningFacts>[] = [
  platformWorkers,
  outwardTraining,
  onlinePilot,
];
