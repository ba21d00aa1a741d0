import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { secondAdvance } from '#test/policy/each-fact/chongqing-claims.ts';
import { agreed } from './agreed.ts';

type Row = [what: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

/** All that may be paid to 30 people in Dadukou, on the day of the opening and of the consent of finance. */
const whole = { ...secondAdvance(), requestedFen: 900_000, earlier: [] };

const paid = 'payable: 9000 advance';
const refused = 'refused: 0 project-refused';

const ofDadukou: readonly Row[] = [
  ['on the day of the opening and of the consent', whole, paid],
  ['on the day before the opening', { ...whole, openedOn: '2022-05-21' }, refused],
  ['before any opening', { ...whole, openedOn: null }, refused],
  ['on the day before the consent', { ...whole, financeConsent: { on: '2022-05-21' } }, refused],
  ['without consent', { ...whole, financeConsent: null }, refused],
  ['a fen less', { ...whole, requestedFen: 899_999 }, 'payable: 8999.99 advance'],
  ['what an earlier one has left', secondAdvance(), 'payable: 3000 advance'],
  ['a fen more than it has left', { ...secondAdvance(), requestedFen: 300_001 }, refused],
  ['for apprentices', { ...whole, projectKind: 'apprenticeship' }, refused],
];

/** Half of what 12 people may earn. */
const half = {
  ...whole,
  on: '2021-05-20',
  openedOn: '2021-05-20',
  plannedHeadcount: 12,
  enrolled: 12,
};
const exactly = { 'advance.share': 'EXACTLY_50' };

const ofQijiang: readonly Row[] = [
  ['half of the estimate', half, paid],
  ['a fen more', { ...half, requestedFen: 900_001 }, refused],
  ['a fen less', { ...half, requestedFen: 899_999 }, 'payable: 8999.99 advance'],
  ['just half of it', half, paid, exactly],
  ['a fen less than just half', { ...half, requestedFen: 899_999 }, refused, exactly],
  ['a fen more than just half', { ...half, requestedFen: 900_001 }, refused, exactly],
  ['without a word of finance', { ...half, financeConsent: null }, paid],
  ['for apprentices', { ...half, projectKind: 'apprenticeship' }, refused],
];

describe('engine and verifier agree on an advance', () => {
  it.each(ofDadukou)('in Dadukou %s', (_what, facts, comesTo, choices) => {
    expect(agreed('dadukou-2022', facts, choices)).toBe(comesTo);
  });

  it.each(ofQijiang)('in Qijiang %s', (_what, facts, comesTo, choices) => {
    expect(agreed('qijiang-2019', facts, choices)).toBe(comesTo);
  });
});
