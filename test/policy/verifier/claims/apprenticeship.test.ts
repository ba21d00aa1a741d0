import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { longApprenticeship } from '#test/policy/each-fact/chongqing-claims.ts';
import { agreed } from './agreed.ts';

interface Apprenticeship {
  readonly project: object;
  readonly apprentices: readonly { readonly from: string; readonly endedOn: string }[];
  readonly annualRate: object;
  readonly waivers: readonly object[];
}

/** An apprentice of two and a half years at 5,000 yuan a year, by an exception. */
const long = longApprenticeship() as Apprenticeship;

function waived(waiver: object) {
  return { ...long, waivers: long.waivers.map((each) => ({ ...each, ...waiver })) };
}
function apprentice(rest: object) {
  return { ...long, apprentices: long.apprentices.map((each) => ({ ...each, ...rest })) };
}

/** Opened on a day; who began before it begins then, and ends four years later. */
function opened(openedOn: string, facts: object = long) {
  const { project, apprentices } = facts as typeof long;
  const later = ({ endedOn }: { readonly endedOn: string }) =>
    `${Number(endedOn.slice(0, 4)) + 4}${endedOn.slice(4)}`;
  return {
    ...facts,
    asOf: '2028-01-01',
    project: { ...project, openedOn },
    apprentices: apprentices.map((each) =>
      each.from < openedOn ? { ...each, from: openedOn, endedOn: later(each) } : each,
    ),
  };
}
function rate(rest: object) {
  return { ...long, annualRate: { ...long.annualRate, ...rest } };
}

/** An apprentice of a year whom the closure of the enterprise cut short; a year is 1,200 yuan. */
function cutShort(from: string, endedOn: string) {
  const facts = apprentice({ from, endedOn, plannedMonths: 12, endedBy: 'closure' });
  return { ...facts, annualRate: { ...long.annualRate, fen: 120_000 } };
}

const usual = apprentice({ plannedMonths: 24 });
const atFloor = { ...usual, annualRate: { ...long.annualRate, fen: 400_000 } };
const aboveFloor = { ...usual, annualRate: { ...long.annualRate, fen: 400_001 } };

const barred = 'payable: 0 rule-blocked';
const byMonths = { 'apprenticeship.prorata': 'FULL_MONTHS' };
const byShare = { 'apprenticeship.prorata': 'REAL_OF_PLANNED' };
const exclusive = { 'bounds.inclusive': 'EXCLUSIVE_ABOVE' };

type Row = [what: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

const ofCity: readonly Row[] = [
  ['a cycle above two years needs an exception', { ...long, waivers: [] }, barred],
  ['with one it is paid', long, 'payable: 12500 completed'],
  ['but not where nothing is waived', long, barred, { 'in_principle.mode': 'HARD_BLOCK' }],
  [
    'a cycle of just a year needs none',
    { ...apprentice({ plannedMonths: 12 }), waivers: [] },
    'payable: 5000 completed',
  ],
  [
    'who was not entered is unpaid',
    apprentice({ enteredByRealName: false }),
    'payable: 0 not-entered',
  ],
  [
    'an exception for somebody else is none',
    waived({ subject: { kind: 'apprentice', id: 'a2' } }),
    barred,
  ],
  ['nor is one for a class so named', waived({ subject: { kind: 'class', id: 'a1' } }), barred],
  ['nor one of another rule', waived({ rule: 'cq21/opening/online-share' }), barred],
  [
    'nothing is barred where nothing was earned',
    { ...rate({ fen: 0 }), waivers: [] },
    'payable: 0 completed',
  ],
  [
    'the rate holds from the day of the opening',
    rate({ from: '2021-03-01' }),
    'payable: 12500 completed',
  ],
  ['and not from the day after', rate({ from: '2021-03-02' }), 'refused: 0 project-refused'],
  [
    'a month from the 31st ends with February',
    cutShort('2022-01-31', '2022-02-28'),
    'payable: 100 cut-short',
    byMonths,
  ],
  [
    'and not the day before',
    cutShort('2022-01-31', '2022-02-27'),
    'payable: 0 cut-short',
    byMonths,
  ],
  [
    'a month from the 15th ends on the 14th',
    cutShort('2021-03-15', '2021-04-14'),
    'payable: 100 cut-short',
    byMonths,
  ],
  [
    'no more months are paid than were planned',
    cutShort('2021-03-01', '2022-06-30'),
    'payable: 1200 cut-short',
    byMonths,
  ],
  [
    'nor a larger share than the whole',
    cutShort('2021-03-01', '2022-06-30'),
    'payable: 1200 cut-short',
    byShare,
  ],
];

const ofQijiang: readonly Row[] = [
  ['a rate below the least is refused', rate({ fen: 399_999 }), 'refused: 0 project-refused'],
  ['the least rate is enough', atFloor, 'payable: 8000 completed'],
  ['or is not', atFloor, 'refused: 0 project-refused', exclusive],
  ['where a fen more is', aboveFloor, 'payable: 8000.02 completed', exclusive],
];

const byOwnChoice = { from: '2020-06-01', endedOn: '2021-05-31', endedBy: 'own-choice' };
const early = apprentice(byOwnChoice);
const unfinished = apprentice({
  endedBy: 'closure',
  mainCoursesDone: false,
  endedOn: '2021-05-31',
});
/** A cycle of two years that the enterprise's closure cut short, all conditions met. */
const closed = apprentice({ plannedMonths: 24, endedBy: 'closure', endedOn: '2021-05-31' });
const endedEarly = 'payable: 0 ended-early';
const lastDayBefore = '2021-02-28';

const beforeTheNotice: readonly Row[] = [
  [
    'any length of a cycle is paid',
    { ...opened('2020-06-01'), waivers: [] },
    'payable: 12500 completed',
  ],
  ['the day before too', { ...opened(lastDayBefore), waivers: [] }, 'payable: 12500 completed'],
  ['from that day an exception is asked for', { ...opened('2021-03-01'), waivers: [] }, barred],
  ['whoever left earns nothing', opened('2020-06-01', early), endedEarly],
  ['by months neither', opened('2020-06-01', early), endedEarly, byMonths],
  ['nor whom a closure cut short', opened('2020-06-01', closed), endedEarly],
  ['nor on the day before the notice', opened(lastDayBefore, closed), endedEarly],
  [
    'who is paid from that day',
    { ...opened('2021-03-01', closed), waivers: [] },
    'payable: 1260.27 cut-short',
  ],
  ['from that day nobody is', opened('2021-03-01', early), 'payable: 0 no-listed-event'],
  ['whatever was learned', opened(lastDayBefore, unfinished), endedEarly],
  [
    'nor when the rate began',
    opened(lastDayBefore, rate({ from: '2021-03-01' })),
    'payable: 12500 completed',
  ],
  [
    'but the certificate is',
    opened(lastDayBefore, apprentice({ certificate: undefined })),
    'payable: 0 no-certificate',
  ],
  [
    'and entry by real name',
    opened(lastDayBefore, apprentice({ enteredByRealName: false })),
    'payable: 0 not-entered',
  ],
  [
    'both before an early end is looked at',
    opened(lastDayBefore, apprentice({ ...byOwnChoice, certificate: undefined })),
    'payable: 0 no-certificate',
  ],
  [
    'and the least rate',
    opened('2019-01-01', rate({ fen: 399_999 })),
    'refused: 0 project-refused',
  ],
];

const held = 'held: 0 after-action';
const dayAfter = '2022-01-01';

const aroundTheEnd: readonly Row[] = [
  ['the last day is of the action', opened('2021-12-31'), 'payable: 12500 completed'],
  ['the day after waits for another instrument', opened(dayAfter), held],
  ['long after too', opened('2022-03-01'), held],
  ['whatever the rate', opened(dayAfter, rate({ from: '2022-06-01', fen: 1 })), held],
  ['and with none', { ...opened(dayAfter), annualRate: null }, held],
  [
    'whoever left',
    opened(dayAfter, apprentice({ from: dayAfter, endedOn: dayAfter, endedBy: 'own-choice' })),
    held,
  ],
  ['with no exception', { ...opened(dayAfter), waivers: [] }, held],
];

describe('engine and verifier agree on an apprenticeship', () => {
  it.each(ofCity)('%s', (_what, facts, comesTo, choices) => {
    expect(agreed('chongqing-2021', facts, choices)).toBe(comesTo);
  });

  it.each(aroundTheEnd)('%s', (_what, facts, comesTo) => {
    expect(agreed('chongqing-2021', facts)).toBe(comesTo);
    expect(agreed('qijiang-2019', facts)).toBe(comesTo);
  });

  it.each(ofQijiang)('in Qijiang %s', (_what, facts, comesTo, choices) => {
    expect(agreed('qijiang-2019', facts, choices)).toBe(comesTo);
  });

  it.each(beforeTheNotice)('in Qijiang, opened before the notice, %s', (_what, facts, ...rest) => {
    const [comesTo, choices] = rest;
    expect(agreed('qijiang-2019', facts, choices)).toBe(comesTo);
  });
});
