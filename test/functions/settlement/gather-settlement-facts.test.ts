import { expect, it } from 'vitest';
import { instantAt } from '#functions/clock/civil-time.ts';
import { gatherSettlementFacts } from '#functions/settlement/gather-settlement-facts.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { contradictions } from '#policy/packs/changchun-2024/contradictions.ts';
import { filedClaim, openedFields, runningProject, sampleClass } from '../cases/sample-case.ts';

const { approval } = runningProject(1);

it.each([
  ['of the catalogue', approval.occupationCode, undefined],
  ['that the city admitted besides', '9-99-99-99', true],
])(
  'names an occupation %s so that the command settles the same facts',
  async (_what, code, extra) => {
    const project = runningProject(1, { approval: { ...approval, occupationCode: code } });
    const accepted = sampleClass(project, {
      ...openedFields,
      status: 'accepted',
      endedOn: '2024-05-10',
      examination: { authors: [], hasTheory: true, hasPractice: true, examiners: [] },
    });
    const ports = {
      clock: { now: async () => instantAt(civilDate('2024-05-23'), '09:00') },
      cases: { classes: async () => [accepted], trainees: async () => [] },
      attendance: { ofClass: async () => [] },
      evidence: { of: async () => [] },
      masterdata: { activations: async () => [], minimumWages: async () => [] },
    } as unknown as Parameters<typeof gatherSettlementFacts>[0];
    const facts = await gatherSettlementFacts(ports, project, filedClaim(project));
    expect(facts.project.extraOccupation).toBe(extra);
    expect(contradictions(facts)).toEqual([]);
  },
);
