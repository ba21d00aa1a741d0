import type { OpeningFacts } from '#policy/engine/facts/opening.ts';
import type { Rule } from '#policy/engine/rule.ts';
import { approvedBeforeFirstSession } from './approved-before-first-session.ts';
import { classHourLength } from './class-hour-length.ts';
import { dayLimit } from './day-limit.ts';
import { eligibleGroup } from './eligible-group.ts';
import { enrolmentClosed } from './enrolment-closed.ts';
import { graduateWindow } from './graduate-window.ts';
import { identityComplete } from './identity-complete.ts';
import { materialsComplete } from './materials-complete.ts';
import { minimumHours } from './minimum-hours.ts';
import { noAdvance } from './no-advance.ts';
import { noticeEnded } from './notice-ended.ts';
import { occupationListed } from './occupation-listed.ts';
import { onePersonOnce } from './one-person-once.ts';
import { overEnrolment } from './over-enrolment.ts';
import { overEnrolmentReason } from './over-enrolment-reason.ts';
import { reservationFunded } from './reservation-funded.ts';
import { theoryShare } from './theory-share.ts';
import { timetableFollowsPlan } from './timetable-follows-plan.ts';
import { validityWindow } from './validity-window.ts';

/** Every rule of the opening stage, in the order of the text. */
export const openingRules: readonly Rule<OpeningFacts>[] = [
  validityWindow,
  noticeEnded,
  occupationListed,
  enrolmentClosed,
  onePersonOnce,
  identityComplete,
  eligibleGroup,
  graduateWindow,
  overEnrolment,
  overEnrolmentReason,
  materialsComplete,
  minimumHours,
  theoryShare,
  timetableFollowsPlan,
  classHourLength,
  dayLimit,
  approvedBeforeFirstSession,
  reservationFunded,
  noAdvance,
];
