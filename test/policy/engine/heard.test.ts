import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { CalculationNode } from '#policy/engine/derivation.ts';
import { choiceLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { Heard } from '#policy/engine/heard.ts';
import { lawOn } from '#policy/engine/law.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { inputsOf } from '#test/policy/packs/changchun-2024/settlement/told-tree.ts';

const law = lawOn(changchun2024, civilDate('2024-06-01'));
const label = { zh: '样例', en: 'sample' };

function finding(id: string, rest: Partial<Finding> = {}): Finding {
  return {
    rule: 'sample/opening/rule',
    subject: { kind: 'trainee', id },
    outcome: 'block',
    clauses: ['CC24-3B.b'],
    waivable: false,
    sentence: label,
    ...rest,
  };
}

function tree(id: string | undefined, ...clauses: CalculationNode['clauses']): CalculationNode {
  return step({
    ...(id !== undefined && { id }),
    label,
    value: 1,
    unit: 'text',
    clauses,
    inputs: [],
  });
}

/** What the listener was told: facts as `path value within…`. */
function hearing(...facts: readonly string[]): Heard {
  const heard = new Heard();
  for (const each of facts) {
    const [path = '', value = '', ...within] = each.split(' ');
    heard.fact({ path, value, within, evidence: [] });
  }
  return heard;
}

const told = (inputs: ReturnType<Heard['factsAbout']>) =>
  inputsOf(step({ label, value: 1, unit: 'text', clauses: [], inputs }));

describe('the facts of a verdict', () => {
  it('are those of its subject and of nobody, the latter first', () => {
    const heard = hearing(
      'trainees.t1.hours 6 t1',
      'trainees.t2.hours 7 t2',
      'asOf 2024-06-01',
      'trainees.t1.days.d1.hours 3 t1 d1',
    );
    expect(told(heard.factsAbout(finding('t1')))).toEqual([
      'asOf: 2024-06-01',
      'trainees.t1.hours: 6',
      'trainees.t1.days.d1.hours: 3',
    ]);
  });

  it('are all where the subject is no element of a list', () => {
    const heard = hearing('trainees.t1.hours 6 t1', 'trainees.t2.hours 7 t2');
    expect(told(heard.factsAbout(finding('p1')))).toHaveLength(2);
  });

  it('are those of a day of a class, by both names', () => {
    const heard = hearing('classes.c1.days.d1.hours 6 c1 d1', 'classes.c2.days.d2.hours 7 c2 d2');
    expect(told(heard.factsAbout(finding('c1/d1')))).toEqual(['classes.c1.days.d1.hours: 6']);
  });

  it('are told once, by what was first read', () => {
    const heard = hearing('asOf 2024-06-01', 'asOf 2024-07-01');
    expect(told(heard.factsAbout(finding('t1')))).toEqual(['asOf: 2024-06-01']);
  });

  it('leave out names, what is missing, and that something is there which was read itself', () => {
    const heard = hearing(
      'trainees.t1.id t1 t1',
      'trainees.t1.classId c1 t1 c1',
      'trainees.t1.certificate yes t1',
      'trainees.t1.certificate.kind completion t1',
      'trainees.t1.wage — t1',
    );
    const missing = finding('t1', { missing: 'trainees.t1.wage' });
    expect(told(heard.factsAbout(missing))).toEqual(['trainees.t1.certificate.kind: completion']);
    expect(told(heard.factsAbout(finding('t1')))).toContain('trainees.t1.wage: —');
  });
});

describe('the steps of a verdict', () => {
  const heard = new Heard();
  heard.step({ step: tree('of-t1'), within: ['t1'] });
  heard.step({ step: tree('of-t2'), within: ['t2'] });
  heard.step({ step: tree('cited', 'CC24-3B.b'), within: [] });
  heard.step({ step: tree('other', 'CC24-4.1.a'), within: [] });
  const names = (one: Finding) =>
    heard.stepsFor(one).map((node) => (node.node === 'reference' ? node.to : node.node));

  it('are referred to: those about its subject, and of the others those of its clauses', () => {
    expect(names(finding('t1'))).toEqual(['of-t1', 'cited']);
    expect(names(finding('t2'))).toEqual(['of-t2', 'cited']);
  });

  it('are those of several clauses where one of them is its own', () => {
    const both = new Heard();
    both.step({ step: tree('both', 'CC24-3B.b', 'CC24-4.1.a'), within: [] });
    both.step({ step: tree('other', 'CC24-4.1.a'), within: [] });
    expect(both.stepsFor(finding('t1')).map((node) => 'to' in node && node.to)).toEqual(['both']);
  });

  it('are all of the others where none is of its clauses', () => {
    expect(names(finding('t1', { clauses: ['CC24-5.1.a'] }))).toEqual(['of-t1', 'cited', 'other']);
  });

  it('stand whole where they have no name', () => {
    const nameless = new Heard();
    const whole = tree(undefined);
    nameless.step({ step: whole, within: [] });
    nameless.step({ step: whole, within: [] });
    expect(nameless.stepsFor(finding('t1'))).toEqual([whole]);
  });
});

describe('the law of a verdict', () => {
  it('is each number and reading that was asked for, once', () => {
    const heard = new Heard();
    const hours = parameterLeaf(law, 'cc24.min_hours');
    const rounding = choiceLeaf(law, 'money.rounding');
    for (const leaf of [hours, rounding, hours, rounding]) heard.asked(leaf);
    expect(heard.law('parameter')).toEqual([hours]);
    expect(heard.law('choice')).toEqual([rounding]);
  });

  it('is a number twice where it is another on another day, and a reading where it is another', () => {
    const heard = new Heard();
    const hours = parameterLeaf(law, 'cc24.min_hours');
    const rounding = choiceLeaf(law, 'money.rounding');
    heard.asked(hours);
    heard.asked({ ...hours, value: '1' });
    heard.asked({ ...hours, from: '2025-01-01' });
    heard.asked(rounding);
    heard.asked({ ...rounding, option: 'another' });
    expect(heard.law('parameter')).toHaveLength(3);
    expect(heard.law('choice')).toHaveLength(2);
  });
});
