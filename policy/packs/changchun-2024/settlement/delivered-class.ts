import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import {
  choiceLeaf,
  decisionLeaf,
  factLeaf,
  once,
  parameterLeaf,
  step,
} from '#policy/engine/derive.ts';
import type { ClassFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Waiver } from '#policy/engine/waiver.ts';
import { type BarReason, barReason, type ClaimDays } from './barred-class.ts';
import { type CountedDay, countDay } from './counted-day.ts';
import { type CountedHours, countHours } from './counted-hours.ts';
import { type DerivedAmount, fullSubsidy } from './full-subsidy.ts';

/** A class as the settlement sees it: what was delivered, what counts, what a head of it is worth. */
export interface DeliveredClass {
  readonly facts: ClassFacts;
  readonly law: Law;
  readonly days: readonly CountedDay[];
  /** The days that are not void, and the place of each among them. */
  readonly held: readonly CountedDay[];
  readonly places: ReadonlyMap<string, number>;
  readonly hours: CountedHours;
  readonly plannedHours: number;
  readonly full: DerivedAmount;
  readonly barred?: BarReason;
  readonly deriveHours: () => CalculationNode;
  readonly derive: () => CalculationNode;
}

/** All planned class hours. */
export function plannedHoursOf({ plan }: Pick<ClassFacts, 'plan'>): number {
  const { theory, practice } = plan;
  return theory.offline + theory.online + practice.offline + practice.online;
}

const dayReasons = {
  'before-approval': { zh: '开班批准前，不计', en: 'before approval, not counted' },
  clips: { zh: '视频不足，不计', en: 'clips missing, not counted' },
  'day-limit': { zh: '超过每日学时，全日不计', en: 'above the day limit, day void' },
} as const;

function dayLeaf(trainingClass: ClassFacts, day: CountedDay): Derivation {
  const zh = [
    day.void === undefined ? '' : dayReasons[day.void].zh,
    day.aboveDayLimit > 0 ? `超时 ${day.aboveDayLimit} 节不计` : '',
    day.tooShort > 0 ? `过短 ${day.tooShort} 节` : '',
  ].filter((part) => part !== '');
  const en = [
    day.void === undefined ? '' : dayReasons[day.void].en,
    day.aboveDayLimit > 0 ? `${day.aboveDayLimit} above the day limit` : '',
    day.tooShort > 0 ? `${day.tooShort} too short` : '',
  ].filter((part) => part !== '');
  return factLeaf(
    `classes.${trainingClass.id}.days.${day.date}`,
    { zh: [day.date, ...zh].join('，'), en: [day.date, ...en].join(', ') },
    day.hours.length,
    'class-hours',
    day.evidence,
  );
}

function hoursTree(
  trainingClass: ClassFacts,
  days: readonly CountedDay[],
  hours: CountedHours,
  law: Law,
): CalculationNode {
  const waivers = days.flatMap(({ clipWaiver, date }) =>
    clipWaiver === undefined
      ? []
      : [
          decisionLeaf(
            { zh: `${date} 视频例外批准`, en: `${date} clips waived` },
            date,
            clipWaiver,
          ),
        ],
  );
  return step({
    id: `class:${trainingClass.id}:hours`,
    label: { zh: '计入课时（线下 + 线上）', en: 'class hours that count (offline + online)' },
    value: hours.total,
    unit: 'class-hours',
    formula: `${hours.offline} + ${hours.online}`,
    clauses: ['CC24-3B.d', 'CC24-3B.e', 'CC24-3A.3.c', 'CC24-3A.3.d'],
    inputs: [
      ...days.map((day) => dayLeaf(trainingClass, day)),
      ...waivers,
      parameterLeaf(law, 'cc24.class_hour_min_minutes'),
      parameterLeaf(law, 'cc24.max_hours_per_day'),
      ...(days.some(({ tooShort }) => tooShort > 0) ? [choiceLeaf(law, 'short_hour')] : []),
      ...(days.some((day) => day.aboveDayLimit > 0 || day.void === 'day-limit')
        ? [choiceLeaf(law, 'day_limit')]
        : []),
      ...(days.some((day) => day.void === 'clips')
        ? [choiceLeaf(law, 'video.missing'), choiceLeaf(law, 'video.unit')]
        : []),
    ],
  });
}

/** Counts what a class delivered and prices one head of it. */
export function deliverClass(
  trainingClass: ClassFacts,
  law: Law,
  window: ClaimDays,
  waivers: readonly Waiver[],
): DeliveredClass {
  const days = trainingClass.days.map((day) => countDay(day, trainingClass, law, waivers));
  const hours = countHours(days, law);
  const held = days.filter((day) => day.void === undefined);
  const deriveHours = once(() => hoursTree(trainingClass, days, hours, law));
  const id = `class:${trainingClass.id}:full`;
  const full = fullSubsidy(hours, deriveHours, trainingClass.catalogueClass, law, id);
  const barred = barReason(trainingClass, law, window);
  return {
    facts: trainingClass,
    law,
    days,
    held,
    places: new Map(held.map(({ date }, place) => [date, place])),
    hours,
    plannedHours: plannedHoursOf(trainingClass),
    full,
    ...(barred !== undefined && { barred }),
    deriveHours,
    derive: full.derive,
  };
}
