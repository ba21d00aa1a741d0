import * as z from 'zod';
import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type ParsedFacts, parseFacts } from '#policy/engine/facts/parse-facts.ts';
import { type Law, lawOn } from '#policy/engine/law.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import {
  indicatorFactsSchema,
  indicatorReport,
} from './chongqing-14-5/indicators/indicator-report.ts';
import { chongqing145 } from './chongqing-14-5/pack.ts';
import { drawAtRandom, drawFactsSchema } from './chongqing-14-5/random-draw.ts';
import { qijiang2019 } from './qijiang-2019/pack.ts';
import { planActualsSchema, planReport } from './qijiang-2019/plan/plan-report.ts';
import { fundMovementsSchema, fundReport } from './qijiang-2019/reports/fund-report.ts';
import { reportsOf } from './qijiang-2019/reports/report-dates.ts';

/** A report that an office makes of figures it has (报表), or a draw that it makes of a list. */
export interface Report {
  readonly id: string;
  readonly pack: PolicyPack;
  readonly label: Bilingual;
  readonly facts: z.ZodType<object>;
  /** What it says of facts that hold; throws `EngineError` for unknown readings and days outside the tables. */
  make(input: unknown, choices: ChoiceOverrides): ParsedFacts<unknown>;
}

function report<F extends object>(
  head: Omit<Report, 'facts' | 'make'>,
  facts: z.ZodType<F>,
  lawDay: (facts: F) => string,
  make: (facts: F, law: Law) => unknown,
): Report {
  return {
    ...head,
    facts,
    make: (input, choices) => {
      const parsed = parseFacts(facts, input);
      if (!parsed.ok) return parsed;
      const law = lawOn(head.pack, civilDate(lawDay(parsed.facts)), choices);
      return { ok: true, facts: make(parsed.facts, law) };
    },
  };
}

const yearEnd = (year: number): string => `${year}-12-31`;

const reportYearSchema = z
  .strictObject({ year: z.int().min(2019).max(2099).describe('年度') })
  .meta({ id: 'ReportYear', title: '报表年度 year of the reports' });

/** Every report that can be made, by its id. */
export const reports: readonly Report[] = [
  report(
    {
      id: 'indicators',
      pack: chongqing145,
      label: { zh: '规划指标完成情况', en: 'figures of the plan against their targets' },
    },
    indicatorFactsSchema,
    ({ upTo }) => yearEnd(upTo),
    indicatorReport,
  ),
  report(
    {
      id: 'random-draw',
      pack: chongqing145,
      label: { zh: '双随机抽查', en: 'objects and inspectors drawn at random' },
    },
    drawFactsSchema,
    ({ on }) => on,
    drawAtRandom,
  ),
  report(
    {
      id: 'plan',
      pack: qijiang2019,
      label: { zh: '指导计划完成情况', en: 'people trained against the guidance plan' },
    },
    planActualsSchema,
    ({ year }) => yearEnd(year),
    planReport,
  ),
  report(
    {
      id: 'funds',
      pack: qijiang2019,
      label: { zh: '资金使用情况', en: 'use of funds by source' },
    },
    fundMovementsSchema,
    ({ to }) => to,
    fundReport,
  ),
  report(
    {
      id: 'due-days',
      pack: qijiang2019,
      label: { zh: '报表截止日', en: 'days on which reports are due' },
    },
    reportYearSchema,
    ({ year }) => yearEnd(year),
    ({ year }, law) => reportsOf(year, law),
  ),
];
