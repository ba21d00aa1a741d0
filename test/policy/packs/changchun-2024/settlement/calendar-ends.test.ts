import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { deadlineFrom } from '#policy/packs/changchun-2024/settlement/claim-deadline.ts';
import { supplementsOf } from '#policy/packs/changchun-2024/settlement/supplements.ts';
import { hired, project } from './example-facts.ts';

const law = lawOn(changchun2024, civilDate('2024-06-01'));
const facts = project({
  demand: 10,
  plan: 10,
  classes: [{ catalogueClass: 'C', offline: 80 }],
  trainees: hired(10),
});

function supplements(filedOn: string, asOf: string, declaredComplete = false): boolean {
  const claim = { id: 'claim-1', filedOn: civilDate(filedOn), declaredComplete, materials: {} };
  return supplementsOf({ ...facts, asOf: civilDate(asOf), claim }, law).open;
}

describe('where the calendar of working days ends', () => {
  it('supplements stay open, for no last day is known', () => {
    expect(supplements('2031-06-02', '2031-12-31')).toBe(true);
    expect(supplements('2031-06-02', '2031-12-31', true)).toBe(false);
    expect(supplements('2024-06-03', '2024-12-31')).toBe(false);
  });

  it('a claim is told to have no deadline yet', () => {
    const filedOn = civilDate('2031-06-09');
    expect(deadlineFrom(civilDate('2031-06-02'), filedOn, law)).toEqual({ kind: 'unpublished' });
  });

  it('a number that the law lacks is not taken for it', () => {
    const lacking = lawOn({ ...changchun2024, parameters: [] }, law.day);
    const day = civilDate('2024-06-03');
    const open = { ...facts, claim: { ...facts.claim, declaredComplete: false } };
    expect(() => deadlineFrom(day, day, lacking)).toThrow('cc24.claim_deadline');
    expect(() => supplementsOf(open, lacking)).toThrow('supplement.last_day');
  });

  it('another fault is not taken for it', () => {
    const broken = {
      ...law,
      count: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => deadlineFrom(civilDate('2024-06-03'), civilDate('2024-06-03'), broken)).toThrow(
      TypeError,
    );
    const open = { ...facts, claim: { ...facts.claim, declaredComplete: false } };
    expect(() => supplementsOf(open, broken)).toThrow(TypeError);
  });
});
