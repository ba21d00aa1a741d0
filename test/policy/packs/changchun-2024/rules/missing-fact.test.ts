import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { approvalFactsSchema } from '#policy/engine/facts/approval.ts';
import { assessmentFactsSchema } from '#policy/engine/facts/assessment.ts';
import { openingFactsSchema } from '#policy/engine/facts/opening.ts';
import { supervisionFactsSchema } from '#policy/engine/facts/supervision.ts';
import { timetableChangeFactsSchema } from '#policy/engine/facts/timetable-change.ts';
import { type Finding, verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { findingLine } from '#test/policy/said-of.ts';
import { approval, assessment, opening, supervision, timetableChange } from './sample-facts.ts';
import { wrong } from './wrong-facts.ts';

const { rules } = changchun2024;

interface Stage {
  readonly stage: keyof typeof wrong;
  readonly schema: z.ZodType;
  readonly rules: readonly Rule<never>[];
  readonly facts: object;
  /** Facts a case may lack: advice, counts for reports, and what only a reading asks for. */
  readonly dispensable: readonly string[];
}

const stages: readonly Stage[] = [
  {
    stage: 'approval',
    schema: approvalFactsSchema,
    rules: rules.approval,
    facts: approval,
    dispensable: ['activation.validUntil', 'approvedThisYear', 'occupation'],
  },
  {
    stage: 'opening',
    schema: openingFactsSchema,
    rules: rules.opening,
    facts: opening,
    dispensable: [
      'activation.validUntil',
      'overEnrolmentReason',
      'project.extraOccupation',
      'registeredInNamedSystem',
    ],
  },
  {
    stage: 'supervision',
    schema: supervisionFactsSchema,
    rules: rules.supervision,
    facts: supervision,
    dispensable: ['trainees.*.in', 'trainees.*.in.at', 'trainees.*.out', 'trainees.*.out.at'],
  },
  {
    stage: 'timetableChange',
    schema: timetableChangeFactsSchema,
    rules: rules.timetableChange,
    facts: timetableChange,
    // Hours of the clock matter only where a reading asks for them.
    dispensable: ['activation.validUntil', 'before.*.endsAt', 'before.*.startsAt'],
  },
  {
    stage: 'assessment',
    schema: assessmentFactsSchema,
    rules: rules.assessment,
    facts: assessment,
    dispensable: ['trainingEndedOn'],
  },
];

type Path = readonly (string | number)[];

function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Path[] => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return Array.isArray(value) ? pathsIn(inner, path) : [path, ...pathsIn(inner, path)];
  });
}

function without(facts: object, path: Path): unknown {
  const copy = structuredClone(facts);
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((at, key) => (at as never)[key] as object, copy);
  if (last !== undefined) delete (parent as Record<string, unknown>)[String(last)];
  return copy;
}

/** The paths of a fact that the schema lets out. */
function optionalPaths(schema: z.ZodType, facts: object): readonly Path[] {
  return pathsIn(facts).filter((path) => schema.safeParse(without(facts, path)).success);
}

function judgeAll(
  { rules: of }: Stage,
  facts: unknown,
  choices: ChoiceOverrides = {},
): readonly Finding[] {
  const day = civilDate((facts as { asOf: string }).asOf);
  return decide(of, facts as never, lawOn(changchun2024, day, choices));
}

/** What no finding of a sound case says, and those of the case without a fact do. */
function toldWithout(of: Stage, sound: object, path: Path, choices: ChoiceOverrides = {}) {
  const before = new Set(judgeAll(of, sound, choices).map(findingLine));
  return judgeAll(of, without(sound, path), choices).flatMap((finding) => {
    const line = findingLine(finding);
    return before.has(line) ? [] : [`    ${finding.rule} ${line}`];
  });
}

const otherReadings = changchun2024.choices.flatMap(({ id, default: byDefault, options }) =>
  options.filter((option) => option.id !== byDefault).map((option) => [id, option.id] as const),
);

const key = ({ rule, subject }: Finding) => `${rule} ${subject.kind} ${subject.id}`;

describe.each(stages)('$stage: leaving out an optional fact', (of) => {
  const facts = of.schema.parse(wrong[of.stage]) as object;
  const blocked = judgeAll(of, facts).filter(({ outcome }) => outcome === 'block');
  const paths = optionalPaths(of.schema, facts);

  it('has something to leave out and something that blocks', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(blocked.length).toBeGreaterThan(of.stage === 'supervision' ? 1 : 4);
  });

  it.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_name, path) => {
    const after = judgeAll(of, without(facts, path));
    for (const before of blocked) {
      const now = after.filter((finding) => key(finding) === key(before));
      // A file or person that is no longer named has no finding of its own; everything else keeps one.
      const became = now.map(({ outcome }) => outcome);
      expect([key(before), became.filter((each) => each === 'pass' || each === 'warn')]).toEqual([
        key(before),
        [],
      ]);
    }
  });

  it('is told as was reviewed', async () => {
    const sound = of.schema.parse(of.facts) as object;
    const told = optionalPaths(of.schema, sound).flatMap((path) => {
      const byDefault = toldWithout(of, sound, path);
      return [
        path.join('.'),
        ...byDefault,
        ...otherReadings.flatMap(([choice, option]) => {
          const other = toldWithout(of, sound, path, { [choice]: option });
          const more = other.filter((line) => !byDefault.includes(line));
          return more.length === 0 ? [] : [`  by ${choice}=${option}`, ...more];
        }),
      ];
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`missing-fact/${of.stage}.txt`);
  });

  it('stops a sound case, but for the facts that no rule needs', () => {
    const sound = of.schema.parse(of.facts) as object;
    const passing = optionalPaths(of.schema, sound).filter(
      (path) => verdictOf(judgeAll(of, without(sound, path))) === 'passed',
    );
    expect(new Set(passing.map((path) => path.join('.').replace(/\.\d+\./gu, '.*.')))).toEqual(
      new Set(of.dispensable),
    );
  });
});
