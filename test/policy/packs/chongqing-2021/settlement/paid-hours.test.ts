import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import type { EvidenceRef } from '#policy/engine/facts/shared-facts.ts';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { courseFacts, daysOf } from './course-example.ts';

const proof = (evidenceId: string): EvidenceRef => ({
  evidenceId,
  version: 'v1',
  sha256: '0'.repeat(64),
});

/** A day offline and a day of both, each with its proof; the trainee attended them all. */
const plain = courseFacts({ standard: 1500, days: [...daysOf(1, 6), [4, 2]] });
const facts = {
  ...plain,
  classes: plain.classes.map((of) => ({
    ...of,
    days: of.days.map((day) => ({ ...day, evidence: proof(`timetable-${day.date}`) })),
  })),
  trainees: plain.trainees.map((each) => ({
    ...each,
    attended: each.attended.map((day) => ({ ...day, evidence: proof(`sheet-${day.date}`) })),
  })),
};

/** Facts and references as `path: value, evidence`. */
function told(inputs: readonly Derivation[]): readonly string[] {
  return inputs.flatMap((leaf) => {
    if (leaf.node === 'reference') return [`as ${leaf.to}: ${leaf.value}`];
    if (leaf.node !== 'fact') return [];
    const of = (leaf.evidence ?? []).map(({ evidenceId }) => evidenceId);
    return [[`${leaf.path}: ${leaf.value}`, ...of].join(', ')];
  });
}

function inputsOf(node: Derivation | undefined): readonly Derivation[] {
  return (node as CalculationNode).inputs;
}

function settled(choices: ChoiceOverrides = {}) {
  const { classes, trainees } = chongqing2021.settle(facts, { computedBy: 'test', choices });
  const [amount] = inputsOf(trainees[0]?.derivation);
  const segments = inputsOf(amount).filter((each) => each.node === 'calculation');
  return { hours: classes[0]?.derivation, segments: segments.map((each) => told(inputsOf(each))) };
}

describe('the hours of a course', () => {
  it('are those of the class, day by day, each with its proof', () => {
    const { hours } = settled();
    expect(hours).toMatchObject({ value: '12', formula: '10 + 2' });
    expect(told(inputsOf(hours))).toEqual([
      'classes.c1.days.2021-05-01: 6, timetable-2021-05-01',
      'classes.c1.days.2021-05-02: 6, timetable-2021-05-02',
    ]);
  });

  it('are those that a trainee attended, by segment, a day without any left out', () => {
    const [offline, online] = settled().segments;
    expect(offline).toEqual(
      expect.arrayContaining([
        'trainees.t1.attended.2021-05-01.offline: 6, sheet-2021-05-01',
        'trainees.t1.attended.2021-05-02.offline: 4, sheet-2021-05-02',
      ]),
    );
    expect(online?.filter((leaf) => leaf.startsWith('trainees'))).toEqual([
      'trainees.t1.attended.2021-05-02.online: 2, sheet-2021-05-02',
    ]);
  });

  it('are by choice those of the class, to which each segment refers', () => {
    const { segments } = settled({ paid_days: 'DELIVERED_TO_CLASS' });
    expect(segments).toHaveLength(2);
    for (const segment of segments) {
      expect(
        segment.filter((leaf) => leaf.startsWith('as') || leaf.startsWith('trainees')),
      ).toEqual(['as class:c1: 12']);
    }
  });
});
