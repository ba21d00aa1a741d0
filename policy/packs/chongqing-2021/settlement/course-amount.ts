import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import { exactYuan, type Fen, fenAsRatio, formatYuan } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import {
  addRatio,
  compareRatio,
  formatRatio,
  minRatio,
  multiplyRatio,
  one,
  type Ratio,
  ratio,
} from '#policy/engine/ratio.ts';
import type { CourseClass, CourseFacts } from '../facts/course.ts';
import { onlineRate, upliftedOnlineRate } from '../standards/day-rate.ts';
import { enteredRates, enteredStandard } from './entered-tables.ts';
import { isBeforeNotice } from './notice-day.ts';
import { deliveredHours, type OnlineLimit } from './online-limit.ts';
import type { PaidHours } from './paid-hours.ts';
import { offlineDays, onlineDays } from './training-days.ts';

/** An exact amount in fen with the tree it comes from. */
export interface CourseAmount {
  readonly exactFen: Ratio;
  readonly derivation: CalculationNode;
}

/** Whether a class is paid by segments, rate times days, CQ21-2.h by the reading of AMB-53; before the notice nothing was. */
export function isPaidBySegments(of: CourseClass, law: Law): boolean {
  if (isBeforeNotice(law)) return false;
  switch (law.choice('day_rate.use')) {
    case 'BOTH':
      return true;
    case 'HOURS_ONLY':
      return false;
    default:
      return deliveredHours(of).online > 0;
  }
}

/** The most one trainee can be paid: the standard, or the maximum of a standard per day, with what an uplift adds (CQ21-2.i, AMB-60). */
export function standardCap(facts: CourseFacts, law: Law): Ratio {
  const standard = enteredStandard(facts.standard);
  const cap = fenAsRatio(standard.kind === 'lump' ? standard.fen : standard.maximumFen);
  if (law.choice('standard.uplift') !== 'LIFTS_CAP') return cap;
  return multiplyRatio(cap, upliftOf(facts));
}

/** The factor of a decided uplift of enterprise training; one where none was decided (CQ21-4.h). */
export function upliftOf({ project }: CourseFacts): Ratio {
  return ratio(1000 + (project.enterpriseTraining ? (project.upliftPermille ?? 0) : 0), 1000);
}

function capLeaf(facts: CourseFacts): Derivation {
  const standard = enteredStandard(facts.standard);
  const [path, amount]: [string, Fen] =
    standard.kind === 'lump'
      ? ['standard.fen', standard.fen]
      : ['standard.maximumFen', standard.maximumFen];
  const label = {
    zh: `补贴标准（${standard.instrument}）`,
    en: `standard (${standard.instrument})`,
  };
  return factLeaf(path, label, amount, 'fen');
}

/** An uplift as a factor of a formula, and where it comes from. */
interface UpliftPart {
  readonly factor: string;
  readonly clauses: readonly ClauseId[];
  readonly leaves: readonly Derivation[];
}

const noUplift: UpliftPart = { factor: '', clauses: [], leaves: [] };

/** The factor of an uplift in a formula, and where it comes from; nothing where there is none. */
function upliftIn(facts: CourseFacts): UpliftPart {
  const uplift = upliftOf(facts);
  if (compareRatio(uplift, one) === 0) return noUplift;
  const { upliftPermille = 0, upliftDecision } = facts.project;
  const label = {
    zh: `企业培训上浮（${upliftDecision ?? '—'}）`,
    en: `uplift of enterprise training (${upliftDecision ?? '—'})`,
  };
  return {
    factor: ` × ${formatRatio(uplift)}`,
    clauses: ['CQ21-4.h'],
    leaves: [
      factLeaf('project.upliftPermille', label, formatRatio(ratio(upliftPermille, 1000)), 'share'),
    ],
  };
}

interface Segment {
  readonly exactFen: Ratio;
  readonly derivation: CalculationNode;
}

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
): Segment {
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

/** The readings that can turn what a course pays however it is worked out: an uplift, and hours online. */
function choicesOfCourse(of: CourseClass, facts: CourseFacts, law: Law): readonly Derivation[] {
  const online = of.plan.online > 0 || deliveredHours(of).online > 0;
  return [
    ...(facts.project.enterpriseTraining ? [choiceLeaf(law, 'standard.uplift')] : []),
    ...(online ? [choiceLeaf(law, 'online_share')] : []),
  ];
}

/** The readings by which hours become days offline. */
function readingsOfDays({ mode }: CourseClass, law: Law): readonly Derivation[] {
  return [
    choiceLeaf(law, 'settle.days'),
    ...(mode === 'full-day' ? [choiceLeaf(law, 'day_conversion')] : []),
  ];
}

/** The most a class paid by segments earns, as a formula; an uplift stands in it only where a reading lets it lift the cap (AMB-60). */
function capOfSegments(facts: CourseFacts, law: Law): UpliftPart & { readonly formula: string } {
  const standard = enteredStandard(facts.standard);
  const entered = standard.kind === 'lump' ? standard.fen : standard.maximumFen;
  const lifts = law.choice('standard.uplift') === 'LIFTS_CAP';
  const uplift = lifts ? upliftIn(facts) : noUplift;
  return { ...uplift, formula: `${formatYuan(entered)}${uplift.factor}` };
}

/** Each segment with an uplift of its own, the sum at most the standard (CQ21-2.h, 2.i, 4.h). */
function bySegments(
  { days, leavesOf }: PaidHours,
  of: CourseClass,
  limit: OnlineLimit,
  facts: CourseFacts,
  law: Law,
): CourseAmount {
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

function byStandard(
  { days, leavesOf }: PaidHours,
  of: CourseClass,
  facts: CourseFacts,
  law: Law,
): CourseAmount {
  const standard = enteredStandard(facts.standard);
  const use = choiceLeaf(law, 'day_rate.use');
  const uplift = upliftIn(facts);
  if (standard.kind === 'lump') {
    const exactFen = standardCap(facts, law);
    const lifted = compareRatio(exactFen, fenAsRatio(standard.fen)) > 0;
    return {
      exactFen,
      derivation: step({
        label: { zh: '按补贴标准', en: 'the standard' },
        value: exactFen,
        unit: 'fen',
        ...(lifted && { formula: `${formatYuan(standard.fen)}${uplift.factor}` }),
        clauses: ['CQ21-2.i', ...uplift.clauses],
        inputs: [capLeaf(facts), ...uplift.leaves, use, ...choicesOfCourse(of, facts, law)],
      }),
    };
  }
  const taught = addRatio(offlineDays(days, of.mode, law), onlineDays(days, undefined, law));
  const sum = multiplyRatio(taught, fenAsRatio(standard.fenPerDay), upliftOf(facts));
  const cap = standardCap(facts, law);
  const exactFen = minRatio(sum, cap);
  const factors = `${formatRatio(taught)} × ${formatYuan(standard.fenPerDay)}${uplift.factor}`;
  return {
    exactFen,
    derivation: step({
      label: { zh: '按天标准，不超过最高额', en: 'the standard per day, at most its maximum' },
      value: exactFen,
      unit: 'fen',
      formula: `min(${factors}, ${exactYuan(cap)})`,
      clauses: ['CQ21-1.f', 'CQ21-2.b', 'CQ21-2.i', ...uplift.clauses],
      inputs: [
        ...leavesOf('offline', 'online'),
        factLeaf(
          'standard.fenPerDay',
          {
            zh: `每天标准（${standard.instrument}）`,
            en: `standard per day (${standard.instrument})`,
          },
          standard.fenPerDay,
          'fen',
        ),
        capLeaf(facts),
        ...uplift.leaves,
        parameterLeaf(law, 'cq21.hours_per_day'),
        use,
        ...readingsOfDays(of, law),
        choiceLeaf(law, 'paid_days'),
        ...(facts.project.occupation.newOccupation ? [choiceLeaf(law, 'new.standard')] : []),
        ...choicesOfCourse(of, facts, law),
      ],
    }),
  };
}

/**
 * What a certified trainee of a class earns, before rounding: segments where the class had online
 * hours, else the standard. Throws `EngineError` where the standard, or day rates that are needed, were
 * not entered.
 */
export function courseAmount(
  paid: PaidHours,
  of: CourseClass,
  limit: OnlineLimit,
  facts: CourseFacts,
  law: Law,
): CourseAmount {
  return isPaidBySegments(of, law)
    ? bySegments(paid, of, limit, facts, law)
    : byStandard(paid, of, facts, law);
}
