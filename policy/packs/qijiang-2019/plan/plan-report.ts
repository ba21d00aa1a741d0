import * as z from 'zod';
import { onceEach } from '#policy/engine/facts/once-each.ts';
import { countSchema } from '#policy/engine/facts/shared-facts.ts';
import type { Law } from '#policy/engine/law.ts';
import { addRatio, divideRatio, type Ratio, ratio, zero } from '#policy/engine/ratio.ts';
import {
  guidancePlan,
  type PlanRow,
  type PlanYear,
  planYears,
  sumOfYear,
} from './guidance-plan.ts';

const units = guidancePlan.map(({ unit }) => unit);

/** What was trained in a year, by responsible unit; each person-time stands under one unit. */
export const planActualsSchema = z
  .strictObject({
    year: z.literal(planYears),
    trained: z
      .array(
        z.strictObject({
          unit: z.enum(units).describe('责任单位 responsible unit of the annex'),
          personTimes: countSchema.describe('培训人次'),
        }),
      )
      .refine(
        ...onceEach<{ unit: string }>(({ unit }) => unit, {
          zh: '同一单位写了两次。',
          en: 'A unit stands twice.',
        }),
      ),
  })
  .meta({ id: 'PlanActuals', title: '计划完成情况 trained against the plan' });

/** What was trained in a year, by responsible unit. */
export type PlanActuals = z.infer<typeof planActualsSchema>;

/** Planned and trained, with the share exactly: every unit has a plan for every year. */
export interface PlanLine {
  readonly planned: number;
  readonly trained: Ratio;
  readonly share: Ratio;
}

/** The report of a year: every unit of the plan, and all together. */
export interface PlanReport {
  readonly year: PlanYear;
  readonly units: readonly (PlanLine & { readonly row: number; readonly unit: string })[];
  readonly all: PlanLine;
}

function line(planned: number, trained: Ratio): PlanLine {
  return { planned, trained, share: divideRatio(trained, ratio(planned, 1)) };
}

/** Who is credited for a row: its unit, or in equal parts with those cooperating units that have a plan themselves (AMB-70). */
function credited({ unit, cooperating }: PlanRow, law: Law): readonly string[] {
  if (law.choice('plan.binding') !== 'SHARE_BY_UNIT') return [unit];
  return [unit, ...cooperating.filter((each) => units.includes(each))];
}

/** Plan against actual of one year. The plan is guidance: nothing is blocked by it (QJ19-1.2.a, AMB-70). */
export function planReport({ year, trained }: PlanActuals, law: Law): PlanReport {
  const credits = guidancePlan.flatMap((row) => {
    const shared = credited(row, law);
    const people = trained.filter(({ unit }) => unit === row.unit);
    return people.flatMap(({ personTimes }) =>
      shared.map((unit) => ({ unit, part: ratio(personTimes, shared.length) })),
    );
  });
  const of = (unit: string): Ratio =>
    addRatio(...credits.filter((each) => each.unit === unit).map(({ part }) => part));
  const column = planYears.indexOf(year);
  return {
    year,
    units: guidancePlan.map(({ row, unit, personTimes }) => ({
      row,
      unit,
      ...line(personTimes[column] ?? 0, of(unit)),
    })),
    all: line(
      sumOfYear(year),
      trained.reduce((sum, { personTimes }) => addRatio(sum, ratio(personTimes, 1)), zero),
    ),
  };
}
