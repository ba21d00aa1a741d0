import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { agreed } from './agreed.ts';

/** Offline and online class hours, a day of each at a time. */
function hours(offline: number, online: number) {
  return { standard: 3000, days: [...daysOf(offline / 6, 6), ...daysOf(online / 6, 0, 6)] };
}

/** 42 hours offline and 18 online: just thirty per cent. */
const atTheLimit = courseFacts(hours(42, 18));
/** Half of it online. */
const half = courseFacts(hours(30, 30));
const planned = (of: typeof half, plan: object) => ({
  ...of,
  classes: of.classes.map((each) => ({ ...each, plan })),
});
const piloted = {
  ...half,
  classes: half.classes.map((each) => ({
    ...each,
    onlinePilot: { approvalNumber: '样例试点 1 号' },
  })),
};

const share = { rule: 'cq21/opening/online-share', subject: { kind: 'class', id: 'c1' } };
const note = { officer: '样例经办人', reason: '样例理由', on: '2021-04-20' };
const waived = (waiver: object) => ({ ...half, waivers: [{ ...share, ...waiver, ...note }] });

const refusing = { online_share: 'REFUSE_CLASS' };
const paid = 'payable: 1050 certified';
/** Eighteen of thirty hours online are paid. */
const cut = 'payable: 930 certified';

type Row = [what: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

const rows: readonly Row[] = [
  ['above thirty per cent they are unpaid', half, cut],
  ['a waiver for the class lifts the limit', waived({}), paid],
  ['a waiver for another class does not', waived({ subject: { kind: 'class', id: 'c2' } }), cut],
  ['nor one for a trainee so named', waived({ subject: { kind: 'trainee', id: 'c1' } }), cut],
  ['nor one of another rule', waived({ rule: 'cq21/opening/hours' }), cut],
  ['a pilot lifts it', piloted, paid],
  ['a share at the limit refuses no class', atTheLimit, 'payable: 1230 certified', refusing],
  ['a share above it does', half, 'payable: 0 class-barred', refusing],
  [
    'so does a plan above it, whatever was delivered',
    planned(atTheLimit, { offline: 41, online: 19 }),
    'payable: 0 class-barred',
    refusing,
  ],
  [
    'and what was delivered, whatever was planned',
    planned(half, { offline: 42, online: 18 }),
    'payable: 0 class-barred',
    refusing,
  ],
  ['a pilot is not refused', piloted, paid, refusing],
  [
    'a class of no hours has no share',
    courseFacts({ standard: 3000, days: [] }),
    'payable: 3000 certified',
    refusing,
  ],
];

describe('engine and verifier agree on hours online', () => {
  it.each(rows)('%s', (_what, facts, comesTo, choices) => {
    expect(agreed('chongqing-2021', facts, choices)).toBe(comesTo);
  });
});
