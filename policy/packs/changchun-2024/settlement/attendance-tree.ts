import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, referTo, step } from '#policy/engine/derive.ts';
import type { TraineeFacts } from '#policy/engine/facts/settlement.ts';
import { formatRatio, type Ratio } from '#policy/engine/ratio.ts';
import { type AttendedDay, attended } from './attendance-by-day.ts';
import type { CountedDay } from './counted-day.ts';
import type { CountedHours } from './counted-hours.ts';
import type { DeliveredClass } from './delivered-class.ts';

/** What the rate of a trainee came to, and what its tree is to say of it. */
export interface AttendanceFigures {
  /** What was attended of what could be. */
  readonly part: Ratio;
  readonly whole: Ratio;
  readonly rate: Ratio;
  /** What is known of each day held, in their order. */
  readonly records: readonly (AttendedDay | undefined)[];
  readonly hours: CountedHours;
  readonly excused: readonly CountedDay[];
  readonly missedAny: boolean;
}

/** Where a rate of attendance comes from: every class day that counts, attended or not. */
export function attendanceTree(
  trainee: TraineeFacts,
  of: DeliveredClass,
  figures: AttendanceFigures,
): CalculationNode {
  const { law, held } = of;
  const { part, whole, rate, records, excused, missedAny } = figures;
  const perDay = law.count('cc24.checkins_per_day');
  const at = `trainees.${trainee.id}.attendance.`;
  const leaves = held.map((day, place): Derivation => {
    const record = records[place];
    const here = attended(day, record, perDay);
    const label = here ? day.labels.attended : day.labels.missed;
    const hours = here ? day.hours.length : 0;
    return factLeaf(`${at}${day.date}`, label, hours, 'class-hours', record?.evidence);
  });
  const isExcused = (place: number): boolean => excused.some((day) => day === held[place]);
  return step({
    id: `trainee:${trainee.id}:attendance`,
    label: { zh: '参训率', en: 'attendance' },
    value: rate,
    unit: 'share',
    formula: `${formatRatio(part)} / ${formatRatio(whole)}`,
    clauses: ['CC24-3A.3.a', 'CC24-4.2.2.c', 'CC24-4.2.2.d'],
    inputs: [
      ...(excused.length === 0 ? leaves : leaves.filter((_, place) => !isExcused(place))),
      referTo(of.deriveHours()),
      choiceLeaf(law, 'attendance.unit'),
      choiceLeaf(law, 'attendance.denominator'),
      ...(missedAny ? [choiceLeaf(law, 'attendance.leave')] : []),
    ],
  });
}
