import { describe, expect, it } from 'vitest';
import type { Statement } from '#policy/engine/statement.ts';
import { hired, type ProjectSpec, people, project } from './example-facts.ts';
import { readings, settled } from './example-row.ts';
import { inputsOf } from './told-tree.ts';

function statement(jobs: number, of: number, reading: string, change: Partial<ProjectSpec> = {}) {
  const classes = [{ catalogueClass: 'C', offline: 40 }] as const;
  const trainees = [...hired(jobs), ...people(of - jobs)];
  return settled(
    project({ demand: of, plan: of, classes, trainees, ...change }),
    readings(reading),
  );
}

const gate = ({ gates }: Statement, id: string): readonly string[] =>
  inputsOf(gates.find((each) => each.id === id)?.derivation);

const rest = [
  'cc24.employment_threshold',
  'employment.denominator',
  'employment.numerator',
  'employment.compare',
];

describe('a gate is derived from', () => {
  it('those with jobs and the demand', () => {
    expect(gate(statement(4, 5, 'default'), 'employment-of-demand')).toEqual([
      'trainees: 4',
      'project.declaredDemand: 5',
      ...rest,
    ]);
  });

  it('those with jobs and the plan', () => {
    expect(gate(statement(4, 5, 'default'), 'employment-of-plan')).toEqual([
      'trainees: 4',
      'project.plannedHeadcount: 5',
      ...rest,
    ]);
  });

  it('the change of the figures that was approved, whether it counts or not', () => {
    const change = { change: { demand: 4, plan: 4 } };
    expect(gate(statement(4, 5, 'default', change), 'employment-of-demand')).toEqual([
      'trainees: 4',
      'project.declaredDemand: 5',
      'decided: 4, 4',
      'project.figures',
      ...rest,
    ]);
  });

  it('those enrolled, where jobs are held against them', () => {
    const enrolled = statement(4, 5, 'employment.denominator=ENROLLED');
    expect(gate(enrolled, 'employment-of-enrolled')).toEqual([
      'trainees: 4',
      'trainees: 5',
      ...rest,
    ]);
  });

  it('the reading of rounding, where it decides, and not that of the limit, which has its own', () => {
    expect(gate(statement(16, 23, 'default'), 'employment-of-demand').slice(2)).toEqual([
      ...rest,
      'ratio.compare',
    ]);
    expect(gate(statement(7, 10, 'default'), 'employment-of-demand').slice(2)).toEqual(rest);
  });

  it('those hired and the five who must be, where they are counted so', () => {
    expect(gate(statement(5, 5, 'min_demand.scope=HIRED'), 'hired-minimum')).toEqual([
      'trainees: 5',
      'cc24.min_hiring_demand',
      'min_demand.scope',
    ]);
  });
});

describe('a line of a project that is refused', () => {
  const verdict = (rule: string, subject: string) => `verdict:cc24/settlement/${rule}:${subject}`;
  /** The verdicts that the first line refers to. */
  const restsOn = ({ trainees }: Statement): readonly string[] => {
    const [line] = trainees;
    const [nothing] = line?.derivation.node === 'calculation' ? line.derivation.inputs : [];
    expect(line?.kind).toBe('project-refused');
    return inputsOf(nothing);
  };
  /** What a verdict below the total comes from. */
  const below = ({ derivation }: Statement, id: string): readonly string[] => {
    const inputs = derivation.node === 'calculation' ? derivation.inputs : [];
    return inputsOf(inputs.find((each) => each.node === 'calculation' && each.id === id));
  };

  it('leads to the verdict that refuses it, and to its gate, and to no other', () => {
    const refused = statement(4, 5, 'default', { demand: 10 });
    const gates = verdict('employment-gate', 'project:X1');
    expect(restsOn(refused)).toEqual([`as ${gates}: block`, 'employed, full subsidy']);
    expect(below(refused, gates)).toContain('as gate:employment-of-demand: 2/5');
  });

  it('leads to the day of a claim that was filed too late', () => {
    const trainees = hired(5, { signedOn: '2024-09-02' });
    const change = { trainees, filedOn: '2024-09-20' };
    const refused = statement(5, 5, 'claim.late=LATE_REFUSED', change);
    const late = verdict('claim-in-time', 'claim:C1');
    expect(restsOn(refused)[0]).toBe(`as ${late}: block`);
    expect(below(refused, late)).toEqual([
      'claim.C1: 2024-09-20',
      'claim.filedOn: 2024-09-20',
      'last day for the claim',
      'claim.clock_start',
      'claim.late',
    ]);
  });

  it('has none where nothing refuses it', () => {
    const paid = statement(4, 5, 'default');
    expect(paid.status).toBe('payable');
    expect(below(paid, verdict('employment-gate', 'project:X1'))).toEqual([]);
  });

  it('cites each clause once that refuses it', () => {
    const refused = statement(2, 5, 'min_demand.scope=HIRED', { verdict: 'not-completed' });
    const [line] = refused.trainees;
    const [nothing] = line?.derivation.node === 'calculation' ? line.derivation.inputs : [];
    expect(nothing).toMatchObject({
      clauses: ['CC24-4.1.a', 'CC24-4.2.1', 'CC24-4.1.b', 'CC24-3A.1.g'],
    });
  });
});
