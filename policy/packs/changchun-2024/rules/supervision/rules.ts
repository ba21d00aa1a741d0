import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { approvedBeforeSession } from './approved-before-session.ts';
import { bothCheckIns } from './both-check-ins.ts';
import { classHourLength } from './class-hour-length.ts';
import { clipLength } from './clip-length.ts';
import { clipsRecorded } from './clips-recorded.ts';
import { dayLimit } from './day-limit.ts';

/** Every rule of the supervision stage, in the order of the text. */
export const supervisionRules: readonly Rule<SupervisionFacts>[] = [
  approvedBeforeSession,
  bothCheckIns,
  clipsRecorded,
  clipLength,
  classHourLength,
  dayLimit,
];
