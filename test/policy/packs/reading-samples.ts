import {
  longApprenticeship,
  onlineCourse,
  staffCourse,
} from '#test/policy/each-fact/chongqing-claims.ts';
import { openings, subsidised } from '#test/policy/each-fact/chongqing-samples.ts';
import { courseFacts, daysOf } from './chongqing-2021/settlement/course-example.ts';

/** Part days, online hours, and a day rate that leaves fractions of a fen. */
const inParts = courseFacts({
  standard: 1500,
  rates: [150.01, 59.99],
  mode: 'weekend',
  days: [...daysOf(7, 5), [4, 3], [2, 3]],
});

/** Days of more and of fewer hours than make a day, in a class that is taught all day. */
const ofFullDays = courseFacts({
  standard: { perDay: 150, maximum: 3000 },
  occupation: { newOccupation: true },
  mode: 'full-day',
  days: [...daysOf(5, 8), [3, 0]],
});

/** A course of an enterprise whose district pays a tenth more than the standard. */
const uplifted = (() => {
  const facts = courseFacts({ standard: 1500, days: daysOf(10, 6) });
  const uplift = { upliftPermille: 100, upliftDecision: '样例决定' };
  return { ...facts, project: { ...facts.project, enterpriseTraining: true, ...uplift } };
})();

/** Two apprentices whom a closure cut short in the same way, each worth a fraction of a fen. */
const cutShort = (() => {
  const facts = longApprenticeship() as {
    readonly apprentices: readonly { readonly certificate?: object }[];
  };
  const early = { plannedMonths: 18, endedOn: '2022-05-31', endedBy: 'closure' };
  const apprentices = facts.apprentices.flatMap(({ certificate, ...each }) =>
    ['a1', 'a2'].map((id) => ({
      ...each,
      ...early,
      id,
      certificate: { ...certificate, number: id },
    })),
  );
  return { ...facts, apprentices, waivers: [] };
})();

/** Claims in which readings of days, rates and rounding differ. */
export const furtherClaims: Readonly<Record<string, readonly object[]>> = {
  'chongqing-2021': [inParts, ofFullDays, uplifted, onlineCourse(), staffCourse(), cutShort],
  'dadukou-2022': [inParts, staffCourse()],
  'qijiang-2019': [inParts, staffCourse(), cutShort],
};

const [earlier] = subsidised.history;
const asked = {
  ...subsidised.asked,
  from: '2021-05-01',
  to: '2021-05-20',
  certifiedOn: '2021-06-01',
};
const heldBefore = (...rest: readonly object[]) => ({
  ...subsidised,
  asked,
  history: rest.map((each, at) => ({
    ...earlier,
    id: `h${at}`,
    trade: `样例工种${at}`,
    occupationCode: `6-18-02-0${at}`,
    from: '2020-08-01',
    to: '2020-08-20',
    certifiedOn: '2020-09-01',
    ...each,
  })),
});
const { occupationCode, level } = asked;

/** Stages in which readings of shares and of persons differ, tried by every stage that takes such facts. */
export const furtherStages: readonly object[] = [
  // 30.04 % online, which is 30.0 % to one decimal, and 30.1 %, which is 30 % in whole numbers.
  { ...openings['key-groups'], plan: { offline: 1749, online: 751 }, waivers: [] },
  { ...openings['key-groups'], plan: { offline: 699, online: 301 }, waivers: [] },
  // Three in the twelve months before, all of the year before.
  heldBefore({}, {}, {}),
  // The same occupation and level in another trade, the year before.
  heldBefore({ occupationCode, level }),
];
