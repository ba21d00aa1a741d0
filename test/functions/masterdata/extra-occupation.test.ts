import { describe, expect, it } from 'vitest';
import { judgeApplication } from '#functions/approval/judge-application.ts';
import { project } from '#functions/cases/project.ts';
import { projectIdOf } from '#functions/cases/subject.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import { masterdataRoutes } from '#functions/masterdata/enter-masterdata.ts';
import { type ExtraOccupation, extraOccupation } from '#functions/masterdata/extra-occupation.ts';
import type { MasterdataStore } from '#functions/masterdata/masterdata-store.ts';
import { civilDate } from '#policy/engine/civil-date.ts';

const now = instantAt(civilDate('2024-06-04'), '09:00');
const drone = extraOccupation.parse({
  schemaVersion: 1,
  pack: 'changchun-2024',
  code: '9-99-99-99',
  occupation: '示例未来职业',
  catalogueClass: 'B',
  cityApprovedOn: '2024-05-06',
  cityApproval: '目录外职业批复（示例）',
  filingReceiptOn: '2024-05-20',
  filingReceipt: '备案回执（示例）',
});

async function outcomes(entered: ExtraOccupation | undefined, code = drone.code) {
  const { findings } = await judgeApplication(
    {
      clock: { now: async () => now },
      evidence: { of: async () => [] },
      ledger: { head: async () => undefined },
      masterdata: {
        institution: async () => undefined,
        enterprise: async () => undefined,
        activations: async () => [],
        extraOccupation: async () => entered,
      },
    } as never,
    project.parse({
      schemaVersion: 1,
      rev: 1,
      id: projectIdOf('2024', 1),
      kind: 'project',
      institutionId: 'I0001',
      pack: 'changchun-2024',
      createdAt: now,
      application: { enterpriseIds: [], posts: [], occupationCode: code },
      asks: {},
      waivers: [],
      status: 'draft',
    }),
  );
  const of = (rule: string) =>
    findings.find((one) => one.rule === `cc24/approval/${rule}`)?.outcome;
  return { listed: of('occupation-listed'), supplement: of('supplement-approved-and-filed') };
}

describe('an occupation outside the catalogue', () => {
  it('blocks while nobody has admitted it', async () => {
    expect(await outcomes(undefined)).toEqual({ listed: 'block', supplement: 'undetermined' });
  });

  it('passes with approval, filing and class', async () => {
    expect(await outcomes(drone)).toEqual({ listed: 'not-applicable', supplement: 'pass' });
  });

  it('waits for the receipt of its filing', async () => {
    const { filingReceiptOn: _, ...unfiled } = drone;
    expect((await outcomes(unfiled)).supplement).toBe('undetermined');
  });

  it('filed only after the application does not pass', async () => {
    const later = { ...drone, filingReceiptOn: civilDate('2024-06-05') };
    expect((await outcomes(later)).supplement).toBe('block');
  });

  it('is no way round the catalogue', async () => {
    expect(await outcomes(drone, '6-31-07-03')).toEqual({
      listed: 'pass',
      supplement: 'not-applicable',
    });
  });
});

describe('entering one', () => {
  const enter = masterdataRoutes.find((one) => one.id === 'enter-extra-occupation');
  const put = async (changed: object) => {
    const kept: ExtraOccupation[] = [];
    const masterdata = {
      putExtraOccupation: async (one: ExtraOccupation) => void kept.push(one),
    } as unknown as MasterdataStore;
    await enter?.handle({ body: { ...drone, ...changed } }, { masterdata });
    return kept;
  };

  it('is refused for a class that has no limits and for what the catalogue lists', async () => {
    expect(await put({})).toEqual([drone]);
    await expect(put({ catalogueClass: 'D' })).rejects.toMatchObject({
      fields: [{ field: 'catalogueClass', value: 'D' }],
    });
    await expect(put({ code: '6-31-07-03' })).rejects.toMatchObject({
      fields: [{ field: 'code' }],
    });
  });
});
