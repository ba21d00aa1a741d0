import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { workTrainingFactsSchema } from '#policy/packs/chongqing-2021/facts/work-training.ts';
import { programmes } from '#policy/packs/chongqing-2021/pack.ts';
import { settleWorkTraining } from '#policy/packs/chongqing-2021/work-training/settle-work-training.ts';
import { busyWorker, subsidisedBefore } from '#test/policy/each-fact/chongqing-claims.ts';
import { factIn } from '#test/policy/packs/chongqing-2021/fact-in.ts';
import { confirmed } from '#test/policy/verifier/second-opinion.ts';

const facts = (from: string, to: string, rate: number | null = 50_000) =>
  workTrainingFactsSchema.parse({
    kind: 'work-training',
    asOf: '2022-04-01',
    enterprise: { id: 'e1', producer: true, insured: true },
    monthlyRate:
      rate === null ? null : { fen: rate, instrument: '样例标准（虚构）', from: '2021-01-01' },
    claim: { id: 'k1', admittedOn: '2021-11-15', filedOn: '2021-11-15' },
    workers: [{ id: 'w1', group: null, enteredByRealName: true, from, to, monthsPaidBefore: 0 }],
  });

describe('training through work', () => {
  it.each([
    [
      'a course on its last day',
      { from: '2021-06-30', to: '2021-07-10' },
      'warn',
      [
        '2021-04-01 至 2021-06-30 与 2021-06-30 至 2021-07-10 的培训重叠。',
        '2021-04-01 to 2021-06-30 overlaps a course of 2021-06-30 to 2021-07-10.',
      ],
    ],
    [
      'a course after it',
      { from: '2021-07-01', to: '2021-07-10' },
      'pass',
      [
        '2021-04-01 至 2021-06-30 与其他培训没有重叠。',
        '2021-04-01 to 2021-06-30 overlaps no other training.',
      ],
    ],
  ])('is paid beside %s, which the reviewer is shown', (_name, course, outcome, said) => {
    const [worker, ...others] = (busyWorker() as { workers: readonly object[] }).workers;
    const claim = workTrainingFactsSchema.parse({
      ...busyWorker(),
      workers: [{ ...worker, history: subsidisedBefore(course) }, ...others],
    });
    const { workTraining } = programmes;
    const { totalFen, findings } = settleWorkTraining(workTraining, claim, { computedBy: 'test' });
    const found = findings.find(({ rule }) => rule === 'cq21/opening/not-during-work-training');
    expect([totalFen, found?.outcome, found?.subject.id]).toEqual([150_000, outcome, 'w1']);
    const { zh, en } = { zh: found?.sentence.zh, en: found?.sentence.en };
    expect([zh, en]).toEqual(said);
  });

  it.each([
    ['WE-65 September to February: four months up to the last day', {}, '2000.00'],
    ['WE-65 admitted before the end', { work_training: 'ADMITTED_BEFORE_END' }, '3000.00'],
  ])('%s', (_name, choices, yuan) => {
    const given = facts('2021-09-01', '2022-02-28');
    const { workTraining } = programmes;
    const statement = settleWorkTraining(workTraining, given, { computedBy: 'test', choices });
    confirmed(workTraining.pack, given, choices, statement);
    expect(formatYuan(statement.totalFen)).toBe(yuan);
  });

  it.each([
    ['2021-12-31', '3000.00'],
    ['2022-01-01', '2000.00'],
  ])('runs on where it was admitted by the last day: %s', (admittedOn, yuan) => {
    const given = facts('2021-09-01', '2022-02-28');
    const later = { ...given, claim: { ...given.claim, admittedOn: civilDate(admittedOn) } };
    const { workTraining } = programmes;
    const choices = { work_training: 'ADMITTED_BEFORE_END' };
    const statement = settleWorkTraining(workTraining, later, { computedBy: 'test', choices });
    confirmed(workTraining.pack, later, choices, statement);
    expect(formatYuan(statement.totalFen)).toBe(yuan);
  });

  it.each([
    ['all of its months since the rate holds', '2021-01-01', 'payable', '1500.00'],
    ['a month that began before the rate', '2021-01-02', 'payable', '1000.00'],
    ['none before the rate', '2021-04-01', 'payable', '0.00'],
    ['a rate of the day of the claim', '2021-11-15', 'payable', '0.00'],
    ['a rate of a later day', '2021-11-16', 'refused', '0.00'],
  ])('pays %s', (_name, from, status, yuan) => {
    const given = facts('2021-01-01', '2021-03-31');
    const monthlyRate = { fen: fen(50_000), instrument: '样例', from: civilDate(from) };
    const { workTraining } = programmes;
    const claim = { ...given, monthlyRate };
    const statement = settleWorkTraining(workTraining, claim, { computedBy: 'test' });
    confirmed(workTraining.pack, claim, {}, statement);
    expect([statement.status, formatYuan(statement.totalFen)]).toEqual([status, yuan]);
  });

  it('says why a worker is unpaid', () => {
    const given = facts('2021-03-01', '2021-05-31');
    const workers = given.workers.map((each) => ({ ...each, enteredByRealName: false }));
    const { trainees } = settleWorkTraining(
      programmes.workTraining,
      { ...given, workers },
      { computedBy: 'test' },
    );
    expect(
      trainees.map(({ derivation }) => factIn(derivation, 'workers.w1.enteredByRealName')),
    ).toMatchObject([{ value: 'no' }]);
  });

  it('shows what proves that a worker was there', () => {
    const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
    const given = facts('2021-03-01', '2021-05-31');
    const proven = { ...given, workers: given.workers.map((each) => ({ ...each, evidence })) };
    const { trainees } = settleWorkTraining(programmes.workTraining, proven, {
      computedBy: 'test',
    });
    expect(trainees.map(({ derivation }) => factIn(derivation, 'workers.w1.from'))).toMatchObject([
      { value: '2021-03-01', evidence: [evidence] },
    ]);
  });

  it('counts no part months', () => {
    const statement = settleWorkTraining(
      programmes.workTraining,
      facts('2021-03-02', '2021-05-30'),
      {
        computedBy: 'test',
      },
    );
    expect(formatYuan(statement.totalFen)).toBe('500.00');
  });

  it('computes no amount without an entered rate, and names the instrument', () => {
    expect(() =>
      settleWorkTraining(programmes.workTraining, facts('2021-03-01', '2021-05-31', null), {
        computedBy: 'test',
      }),
    ).toThrow('渝人社发〔2020〕87号');
  });
});
