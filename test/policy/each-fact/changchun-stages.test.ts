import { expect, it } from 'vitest';
import type * as z from 'zod';
import { civilDate } from '#policy/engine/civil-date.ts';
import { counterfactualsOf } from '#policy/engine/counterfactual.ts';
import { approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { timetableChangeFactsSchema } from '#policy/engine/facts/timetable-change.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  approval,
  assessment,
  opening,
  supervision,
  timetableChange,
} from '#test/policy/packs/changchun-2024/rules/sample-facts.ts';
import { consequences, type Said } from './consequences.ts';
import { otherReadings } from './other-readings.ts';
import { saidBy, turnedBy } from './said-by.ts';
import { unturned } from './unturned.ts';

const { rules } = changchun2024;

interface Stage {
  readonly schema: z.ZodType;
  readonly sample: object;
  readonly rules: readonly Rule<unknown>[];
}

const stages = {
  approval: {
    schema: approvalFactsSchema,
    sample: approval,
    rules: rules.approval,
  },
  opening: {
    schema: openingFactsSchema,
    sample: {
      ...opening,
      plannedForClass: 3,
      project: { ...opening.project, plannedHeadcount: 3, declaredDemand: 3 },
      roster: opening.roster.slice(0, 3),
    },
    rules: rules.opening,
  },
  supervision: {
    schema: supervisionFactsSchema,
    sample: supervision,
    rules: rules.supervision,
  },
  'timetable-change': {
    schema: timetableChangeFactsSchema,
    sample: timetableChange,
    rules: rules.timetableChange,
  },
  assessment: {
    schema: assessmentFactsSchema,
    sample: assessment,
    rules: rules.assessment,
  },
} as unknown as Readonly<Record<string, Stage>>;

it.each(Object.entries(stages))('%s', async (name, of) => {
  const told = (facts: unknown): readonly Said[] => {
    const law = lawOn(changchun2024, civilDate((facts as { asOf: string }).asOf));
    const turns = counterfactualsOf(of.rules, facts, () => law);
    return [...decide(of.rules, facts, law).map(saidBy), ...turns.map(turnedBy)];
  };
  await expect(consequences(of.schema, of.sample, told)).toMatchFileSnapshot(
    `changchun-2024/${name}.txt`,
  );
});

it.each(Object.entries(stages))('%s: what would turn a block turns it', (_name, of) => {
  const { asOf } = of.sample as { readonly asOf: string };
  for (const choices of [
    {},
    ...otherReadings(changchun2024).map(([id, option]) => ({ [id]: option })),
  ]) {
    const law = lawOn(changchun2024, civilDate(asOf), choices);
    expect([choices, unturned(of.schema, of.rules, of.sample, law)]).toEqual([choices, []]);
  }
});
