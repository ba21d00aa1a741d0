import { describe, expect, it } from 'vitest';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { changed, withFirst } from '#test/policy/verifier/changchun/changed-facts.ts';
import { hired, project, type TraineeSpec } from './example-facts.ts';
import { readings, settled } from './example-row.ts';
import { inputsOf } from './told-tree.ts';

/** The first of five in a class of ten days of four hours; the others have jobs. */
function first(spec: TraineeSpec, hours = 4): SettlementFacts {
  const dayHours = Array.from({ length: 10 }, () => hours);
  return project({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'C', dayHours }],
    trainees: [spec, ...hired(4)],
  });
}

const hiredOne = first({ hired: true });

/** What the qualification of the first comes from, and what his job does. */
function trees(facts: SettlementFacts, reading = 'default') {
  const line = settled(facts, readings(reading)).trainees[0]?.derivation;
  const [, , qualified, job] = line?.node === 'calculation' ? line.inputs : [];
  return { qualified: inputsOf(qualified), job: inputsOf(job), jobTree: job };
}

const sitting = 'trainees.T01.attempts[0]: passed';
const certificate = 'trainees.T01.certificate: ZS-1';
const attendance = 'as trainee:T01:attendance: 1';
const floor = 'cc24.attendance_floor';

describe('a qualification is derived from', () => {
  it('the sitting, the certificate and the attendance', () => {
    expect(trees(first({})).qualified).toEqual([
      sitting,
      certificate,
      attendance,
      floor,
      'certificate.accept',
    ]);
  });

  it('whom the least attendance binds, where there is a job', () => {
    expect(trees(hiredOne).qualified).toContain('attendance.floor_scope');
  });

  it('no certificate where there is none', () => {
    expect(trees(first({ noCertificate: true })).qualified).toEqual([sitting, attendance, floor]);
  });

  it('a sitting that failed, and the reading of retakes where there were two', () => {
    const facts = withFirst(first({}), {
      attempts: [
        { on: '2024-08-01', passed: false },
        { on: '2024-08-30', passed: true },
      ],
    });
    const { qualified } = trees(facts);
    expect(qualified.slice(0, 2)).toEqual([
      'trainees.T01.attempts[0]: failed',
      'trainees.T01.attempts[1]: passed',
    ]);
    expect(qualified).toContain('assessment.retake');
  });

  it('the reading of a limit, where attendance is at it', () => {
    expect(trees(first({ attended: 28 })).qualified).toContain('bounds.inclusive');
  });

  it('the readings of the least hours, where the hours are fewer', () => {
    const least = ['min_hours.base', 'in_principle.mode'];
    expect(trees(first({})).qualified).not.toContain('min_hours.base');
    expect(trees(first({ attended: 36 })).qualified).toEqual(expect.arrayContaining(least));
  });
});

const readingsOfJob = ['employment.proof', 'employment.employer', 'employment.contract_window'];
const contract = [
  'trainees.T01.employment.employerId: E1',
  'trainees.T01.employment.contract: 2024-09-04',
];
const insurance = 'trainees.T01.employment.insurance: yes';
const wage = ['trainees.T01.employment.wage: 260000', 'minimumWages: 188000'];

describe('a job is derived from', () => {
  it('nothing where there is none', () => {
    expect(trees(first({})).job).toEqual([]);
  });

  it('contract, insurance, wage and minimum wage', () => {
    expect(trees(hiredOne).job).toEqual([
      ...contract,
      insurance,
      ...wage,
      ...readingsOfJob,
      'min_wage',
    ]);
  });

  it('what there is of them', () => {
    expect(trees(first({ hired: true, noInsurance: true })).job).toEqual([
      ...contract,
      ...wage,
      ...readingsOfJob,
      'min_wage',
    ]);
    expect(trees(first({ hired: true, noWage: true })).job).toEqual([
      ...contract,
      insurance,
      ...readingsOfJob,
    ]);
    expect(trees(changed(hiredOne, { minimumWages: [] })).job).toEqual([
      ...contract,
      insurance,
      'trainees.T01.employment.wage: 260000',
      ...readingsOfJob,
      'min_wage',
    ]);
  });

  it('a record that insurance was not paid', () => {
    const { employment } = hiredOne.trainees[0] ?? {};
    const unpaid = withFirst(hiredOne, {
      employment: { ...employment, insurance: { insured: false } },
    });
    expect(trees(unpaid).job).toContain('trainees.T01.employment.insurance: no');
  });

  it('the minimum wage of the district, named by it', () => {
    const { employment } = hiredOne.trainees[0] ?? {};
    const row = { ...hiredOne.minimumWages[0], district: '示例区', fen: 190_000 };
    const ofDistrict = changed(
      withFirst(hiredOne, {
        employment: { ...employment, wage: { ...employment?.wage, district: '示例区' } },
      }),
      { minimumWages: [...hiredOne.minimumWages, row] },
    );
    const { jobTree } = trees(ofDistrict, 'min_wage=DISTRICT_TABLE');
    expect(jobTree).toMatchObject({
      inputs: expect.arrayContaining([
        expect.objectContaining({
          value: '190000',
          label: {
            zh: '最低工资（示例区，自 2021-12-01）',
            en: 'minimum wage (示例区, from 2021-12-01)',
          },
        }),
      ]),
    });
  });
});
