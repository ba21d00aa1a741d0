import { expect, it } from 'vitest';
import { chongqing2021 } from '#policy/packs/chongqing-2021/pack.ts';
import { longApprenticeship } from '#test/policy/each-fact/chongqing-claims.ts';
import { turningOfClaim } from '#test/policy/packs/what-turns.ts';

const turning = turningOfClaim(chongqing2021);
const sample = longApprenticeship() as {
  readonly annualRate: object;
  readonly project: object;
  readonly apprentices: readonly object[];
  readonly waivers: readonly object[];
};
const apprenticeship = (rest: object, apprentice: object) => ({
  ...sample,
  apprentices: sample.apprentices.map((each) => ({ ...each, ...apprentice })),
  ...rest,
});

it('an apprentice whose first day is worth no fen is trained a day longer', () => {
  const facts = apprenticeship(
    { annualRate: { ...sample.annualRate, fen: 100 } },
    { plannedMonths: 24, endedBy: 'closure', endedOn: '2021-03-01' },
  );
  // A day is 100 / 365 of a fen, two are 200 / 365 and are rounded up.
  expect(turning(facts)).toEqual([{ 'apprentices.0.endedOn': '2021-03-02' }]);
});

it('too long a cycle is shortened to the longest', () => {
  expect(turning(apprenticeship({ waivers: [] }, {}))).toEqual([
    { 'apprentices.0.plannedMonths': 24 },
  ]);
});

it('too short a cycle is excepted by an officer, beside what was excepted before', () => {
  const [granted] = sample.waivers;
  const before = { ...granted, subject: { kind: 'apprentice', id: 'a9' } };
  const short = { plannedMonths: 6, endedOn: '2021-08-31' };
  expect(turning(apprenticeship({ waivers: [before] }, short))).toEqual([
    {
      waivers: [
        before,
        {
          rule: 'cq21/approval/apprenticeship-cycle',
          subject: { kind: 'apprentice', id: 'a1' },
          officer: '—',
          reason: '—',
          on: '2023-09-20',
        },
      ],
    },
  ]);
});

it('nothing turns one that follows an instrument which is not entered', () => {
  const project = { ...sample.project, openedOn: '2022-01-01' };
  expect(turning(apprenticeship({ project }, {}))).toEqual([
    'Opened after the action, an apprenticeship follows 渝人社发〔2019〕121号, which must be entered first: no fact stands in for it.',
  ]);
});
