import { describe, expect, it } from 'vitest';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import {
  courseFacts,
  daysOf,
} from '#test/policy/packs/chongqing-2021/settlement/course-example.ts';
import { disagreement } from '#test/policy/verifier/agreement.ts';
import { agreed } from './agreed.ts';

type Row = [what: string, facts: object, comesTo: string, choices?: ChoiceOverrides];

/** Ten days of six hours at 150 yuan each, at most 3,000. */
const perDay = courseFacts({ standard: { perDay: 150, maximum: 3000 }, days: daysOf(10, 6) });
const lump = courseFacts({ standard: 1500, days: daysOf(10, 6) });
const project = (rest: object, of = perDay) => ({ ...of, project: { ...of.project, ...rest } });
/** A class opened on a day, of a project approved by then. */
const opened = (openingApprovedOn: string | null, of = lump) => ({
  ...project({ approvedOn: openingApprovedOn ?? of.project.approvedOn }, of),
  classes: of.classes.map((each) => ({ ...each, openingApprovedOn })),
});

const ofNewOccupation = { newOccupation: true, code: '4-10-04-02' };
const byDivisor = { 'new.standard': 'DIVISOR_ONLY' };

const evidence = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };
const items = { trainingPlan: evidence, signInSheet: evidence, video: evidence };
const paidDirectly = (filed: object) => ({ ...lump, directSubsidy: filed });

const trainee = (rest: object) => ({
  ...lump,
  trainees: lump.trainees.map((each) => ({ ...each, ...rest })),
});
const advanced = (...fen: number[]) => ({
  ...lump,
  advances: fen.map((each, index) => ({ id: `v${index}`, fen: each, paidOn: '2021-05-10' })),
});

/** Eight days offline and one online in an enterprise whose district pays a tenth more. */
const uplifted = (rates: readonly [number, number?], standard = 3000) =>
  project(
    { enterpriseTraining: true, upliftPermille: 100, upliftDecision: '样例决定' },
    courseFacts({ standard, rates, days: daysOf(10, 5, 1) }),
  );

/** Three days of eight hours and two of three. */
const longDays = {
  standard: { perDay: 150, maximum: 3000 },
  days: [...daysOf(3, 8), ...daysOf(2, 3)],
};

const ofCity: readonly Row[] = [
  [
    'a full day of eight hours is one day',
    courseFacts({ ...longDays, mode: 'full-day' }),
    'payable: 600 certified',
  ],
  ['on evenings the hours add up', courseFacts(longDays), 'payable: 750 certified'],
  [
    'who was not entered is unpaid',
    trainee({ enteredByRealName: false }),
    'payable: 0 not-entered',
  ],
  [
    'so is who holds no certificate',
    trainee({ certificate: undefined }),
    'payable: 0 no-certificate',
  ],
  ['advances leave a balance', advanced(50_000, 60_000), 'payable: 1500 certified'],
  ['or are taken back', advanced(100_000, 60_000), 'payable: 1500 certified'],
  [
    'the approval of the project may decide which policy holds',
    project({ approvedOn: '2021-02-28' }, lump),
    'payable: 0 class-barred',
    { 'policy.select_by': 'PROJECT_APPROVAL_DATE' },
  ],
  [
    'so may the claim',
    opened('2021-02-28'),
    'payable: 1500 certified',
    { 'policy.select_by': 'CLAIM_DATE' },
  ],
  [
    'an uplift of enterprise training raises what the days come to',
    project({ enterpriseTraining: true, upliftPermille: 100, upliftDecision: '样例决定' }),
    'payable: 1650 certified',
  ],
  [
    'training of an enterprise without an uplift',
    project({ enterpriseTraining: true }),
    'payable: 1500 certified',
  ],
  ['it raises no online day above 60 yuan', uplifted([150, 60]), 'payable: 1380 certified'],
  ['nor a lower one above it', uplifted([150, 56]), 'payable: 1380 certified'],
  ['nor one that was not entered', uplifted([150]), 'payable: 1380 certified'],
  ['but one that stays below', uplifted([150, 50]), 'payable: 1375 certified'],
  [
    'and none where the figure is the rate',
    uplifted([150, 50]),
    'payable: 1380 certified',
    { online_rate: 'FIXED' },
  ],
  ['offline days it raises above the band', uplifted([200, 60]), 'payable: 1820 certified'],
  [
    'what it lifts the standard to caps both segments',
    uplifted([150, 60], 1000),
    'payable: 1100 certified',
    { 'standard.uplift': 'LIFTS_CAP' },
  ],
  ['an online rate above 60 yuan is refused', uplifted([150, 61]), 'refused: 0 project-refused'],
  ['an opening on the first day of the notice', opened('2021-03-01'), 'payable: 1500 certified'],
  ['an opening the day before it', opened('2021-02-28'), 'payable: 0 class-barred'],
  ['an opening that nobody approved', opened(null), 'payable: 0 class-barred'],
  [
    'a new occupation has no standard per day where the table gives the divisor alone',
    project({ occupation: { ...perDay.project.occupation, ...ofNewOccupation } }),
    'refused: 0 project-refused',
    byDivisor,
  ],
  [
    'but may have a standard of a sum',
    project({ occupation: { ...lump.project.occupation, ...ofNewOccupation } }, lump),
    'payable: 1500 certified',
    byDivisor,
  ],
  ['and an old occupation one per day', perDay, 'payable: 1500 certified', byDivisor],
  [
    'an enterprise paid directly files plan, sign-in sheet and video',
    paidDirectly({ secretRelated: false, ...items }),
    'payable: 1500 certified',
  ],
  [
    'without the video the claim is held',
    paidDirectly({ ...items, secretRelated: false, video: undefined }),
    'held: 1500 certified',
  ],
  [
    'proof of secrecy is no video',
    paidDirectly({ ...items, secretRelated: false, video: undefined, secretProof: evidence }),
    'held: 1500 certified',
  ],
  [
    'a secret enterprise files the proof instead',
    paidDirectly({ secretRelated: true, secretProof: evidence }),
    'payable: 1500 certified',
  ],
  ['and nothing else', paidDirectly({ secretRelated: true, ...items }), 'held: 1500 certified'],
];

describe('engine and verifier agree on a course of Chongqing', () => {
  it.each(ofCity)('%s', (_what, facts, comesTo, choices) => {
    expect(agreed('chongqing-2021', facts, choices)).toBe(comesTo);
  });

  it('knows no uplift that nobody decided, whoever paid it', () => {
    const { upliftDecision: _, ...undecided } = uplifted([150, 50]).project as {
      readonly upliftDecision: string;
    };
    const facts = { ...uplifted([150, 50]), project: undecided };
    expect(disagreement({ of: 'chongqing-2021', facts, choices: {} })).not.toEqual([]);
  });
});
