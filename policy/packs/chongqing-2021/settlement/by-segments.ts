import type { ClauseId } from '#policy/engine/clause.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { exactYuan, type Fen, fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  addRatio,
  formatRatio,
  minRatio,
  multiplyRatio,
  type Ratio,
} from '#policy/engine/ratio.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { onlineRate, upliftedOnlineRate } from '../standards/day-rate.ts';
import { choicesOfCourse, readingsOfDays } from './course-readings.ts';
import { enteredRates } from './entered-tables.ts';
import type { ExactAmount } from './exact-amount.ts';
import type { OnlineLimit } from './online-limit.ts';
import type { PaidHours } from './paid-hours.ts';
import { capLeaf, capOfSegments, standardCap } from './standard-cap.ts';
import { offlineDays, onlineDays } from './training-days.ts';
import { type UpliftPart, upliftIn, upliftOf } from './uplift.ts';

/** What a day of a segment is paid at: the rate of the district, and what an uplift makes of it. */
interface SegmentRate {
  readonly fen: Fen;
  readonly exactFen: Ratio;
  readonly formula: string;
}

/** An uplift raises the offline rate whole, above the band of CQ21-1.c too: CQ21-4.h lets the standard itself rise (AMB-60). */
function offlineSegmentRate(fen: Fen, facts: CourseFacts): SegmentRate {
  return {
    fen,
    exactFen: multiplyRatio(fenAsRatio(fen), upliftOf(facts)),
    formula: `${formatYuan(fen)}${upliftIn(facts).factor}`,
  };
}

/** An uplift raises the online rate to the ceiling of CQ21-2.g at most (CQ21-4.h, AMB-60). */
function onlineSegmentRate(fen: Fen, facts: CourseFacts, law: Law): SegmentRate {
  const { factor } = upliftIn(facts);
  const most = formatYuan(law.fen('cq21.online_day_rate_max'));
  return {
    fen,
    exactFen: upliftedOnlineRate(fen, upliftOf(facts), law),
    formula: factor === '' ? formatYuan(fen) : `min(${formatYuan(fen)}${factor}, ${most})`,
  };
}

function segment(
  mode: 'offline' | 'online',
  days: Ratio,
  rate: SegmentRate,
  uplift: UpliftPart,
  inputs: readonly Derivation[],
  law: Law,
): ExactAmount {
  const exactFen = multiplyRatio(days, rate.exactFen);
  const [zh, en] = mode === 'offline' ? ['线下段', 'offline'] : ['线上段', 'online'];
  const clauses: readonly ClauseId[] =
    mode === 'offline' ? ['CQ21-2.b', 'CQ21-2.h'] : ['CQ21-2.b', 'CQ21-2.g', 'CQ21-2.h'];
  return {
    exactFen,
    derivation: step({
      label: { zh, en: `${en} segment` },
      value: exactFen,
      unit: 'fen',
      formula: `${formatRatio(days)} × ${rate.formula}`,
      clauses: [...clauses, ...uplift.clauses],
      inputs: [
        factLeaf(
          `rates.${mode}Fen`,
          { zh: `${zh}人天标准`, en: `${en} day rate` },
          rate.fen,
          'fen',
        ),
        ...uplift.leaves,
        parameterLeaf(law, 'cq21.hours_per_day'),
        ...inputs,
      ],
    }),
  };
}

/** What online hours are limited by: a share of the hours planned, or by choice of those taught (AMB-58). */
function onlineLimitLeaves(of: CourseClass, limit: OnlineLimit, law: Law): readonly Derivation[] {
  const most = parameterLeaf(law, 'cq21.online_share_max');
  if (limit.kind !== 'hours') return [most];
  return [
    most,
    factLeaf(
      `classes.${of.id}.${limit.of === 'plan' ? 'plan' : 'days'}`,
      limit.of === 'plan'
        ? { zh: '计划课时', en: 'class hours planned' }
        : { zh: '实际授课课时', en: 'class hours delivered' },
      limit.whole,
      'class-hours',
    ),
  ];
}

/** Each segment with an uplift of its own, the sum at most the standard (CQ21-2.h, 2.i, 4.h). */
export function bySegments(
  { days, leavesOf }: PaidHours,
  of: CourseClass,
  limit: OnlineLimit,
  facts: CourseFacts,
  law: Law,
): ExactAmount {
  const rates = enteredRates(facts.rates);
  const hasOnline = days.some(({ online }) => online > 0);
  const uplift = upliftIn(facts);
  const segments = [
    segment(
      'offline',
      offlineDays(days, of.mode, law),
      offlineSegmentRate(rates.offlineFen, facts),
      uplift,
      [...leavesOf('offline'), ...readingsOfDays(of, law)],
      law,
    ),
    ...(hasOnline
      ? [
          segment(
            'online',
            onlineDays(days, limit.kind === 'hours' ? limit.hours : undefined, law),
            onlineSegmentRate(onlineRate(rates, law), facts, law),
            uplift,
            [
              ...leavesOf('online'),
              ...onlineLimitLeaves(of, limit, law),
              parameterLeaf(law, 'cq21.online_day_rate_max'),
              choiceLeaf(law, 'settle.days'),
              choiceLeaf(law, 'online_rate'),
            ],
            law,
          ),
        ]
      : []),
  ];
  const sum = addRatio(...segments.map(({ exactFen }) => exactFen));
  const cap = capOfSegments(facts, law);
  const exactFen = minRatio(sum, standardCap(facts, law));
  return {
    exactFen,
    derivation: step({
      label: { zh: '分段核算，不超过补贴标准', en: 'by segments, at most the standard' },
      value: exactFen,
      unit: 'fen',
      formula: `min(${exactYuan(sum)}, ${cap.formula})`,
      clauses: ['CQ21-2.h', 'CQ21-2.i', ...cap.clauses],
      inputs: [
        ...segments.map(({ derivation }) => derivation),
        capLeaf(facts),
        ...cap.leaves,
        choiceLeaf(law, 'day_rate.use'),
        choiceLeaf(law, 'paid_days'),
        ...choicesOfCourse(of, facts, law),
      ],
    }),
  };
}
