import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { type Finding, verdictOf } from '#policy/engine/finding.ts';
import { lawOn } from '#policy/engine/law.ts';
import { decide, type Rule } from '#policy/engine/rule.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import {
  paymentRules,
  settlementRules,
} from '#policy/packs/changchun-2024/rules/settlement/settlement-rules.ts';
import { approval, assessment, opening, supervision, timetableChange } from './sample-facts.ts';

const { rules } = changchun2024;
const all: readonly Pick<Rule<never>, 'id' | 'clauses' | 'stage' | 'title' | 'inPrinciple'>[] = [
  ...rules.approval,
  ...rules.opening,
  ...rules.supervision,
  ...rules.timetableChange.filter(({ stage }) => stage === 'supervision'),
  ...rules.assessment,
  ...settlementRules,
  ...paymentRules,
];

describe('every rule', () => {
  it.each(all.map((rule) => [rule.id, rule] as const))('%s lies where its id says', (id, rule) => {
    const [pack, stage, name] = id.split('/');
    expect([pack, stage]).toEqual(['cc24', rule.stage]);
    expect(existsSync(`policy/packs/changchun-2024/rules/${stage}/${name}.ts`)).toBe(true);
  });

  it.each(all.map((rule) => [rule.id, rule] as const))('%s cites known clauses', (_id, rule) => {
    expect(rule.clauses.length).toBeGreaterThan(0);
    const known = changchun2024.clauses.map(({ id }) => id);
    expect(rule.clauses.filter((clause) => !known.includes(clause))).toEqual([]);
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.title.en).toMatch(/[a-z]/u);
  });

  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('is waivable in principle exactly where the text says 原则上', () => {
    const waivable = all.filter(({ inPrinciple }) => inPrinciple).map(({ id }) => id);
    expect(waivable.toSorted()).toEqual([
      'cc24/approval/minimum-demand',
      'cc24/approval/minimum-hours',
      'cc24/opening/minimum-hours',
      'cc24/opening/over-enrolment',
      'cc24/settlement/delivered-min-hours',
    ]);
  });
});

interface Sample<F> {
  readonly stage: string;
  readonly rules: readonly Rule<F>[];
  readonly facts: F & { readonly asOf: string };
}

const samples = [
  { stage: 'approval', rules: rules.approval, facts: approval },
  { stage: 'opening', rules: rules.opening, facts: opening },
  { stage: 'supervision', rules: rules.supervision, facts: supervision },
  { stage: 'timetable-change', rules: rules.timetableChange, facts: timetableChange },
  { stage: 'assessment', rules: rules.assessment, facts: assessment },
] as unknown as readonly Sample<unknown>[];

function findingsOf({ rules: of, facts }: Sample<unknown>): readonly Finding[] {
  return decide(of, facts, lawOn(changchun2024, civilDate(facts.asOf)));
}

describe.each(samples)('the sample of $stage', (sample) => {
  it('passes as it is', () => {
    const stopped = findingsOf(sample).filter(({ outcome }) =>
      ['block', 'undetermined'].includes(outcome),
    );
    expect(stopped).toEqual([]);
    expect(verdictOf(findingsOf(sample))).toBe('passed');
  });

  it('says in both languages what was seen', () => {
    for (const { sentence, rule } of findingsOf(sample)) {
      expect([rule, sentence.zh]).toEqual([rule, expect.stringMatching(/\p{Script=Han}.*。$/su)]);
      expect([rule, sentence.en]).toEqual([
        rule,
        expect.stringMatching(/[a-z]{3,}.*[.)\p{Script=Han}\w]$/su),
      ]);
    }
  });
});
