import { type Cure, type Cures, noSingleChange } from '#policy/engine/counterfactual.ts';
import { paying, setting } from '#policy/engine/lever.ts';
import type { StandardEntryFacts } from '../facts/standard-entry.ts';
import { bandOf } from '../standards/occupation-band.ts';
import { newStandard } from './new-standard.ts';

const offline = ['rates', 'offlineFen'];

/** More than the band is wide: some amount of whole days lies within. */
const mostFen = 1_000_000;

/** Only what no place decides stays a condition. */
export const withoutPlaces: Cure<StandardEntryFacts> = ({ conditions }) => [
  setting(
    [
      {
        path: ['conditions'],
        to: conditions.filter((each) => each === 'level' || each === 'group' || each === 'other'),
      },
    ],
    '取消地域、户籍和参保地条件',
    'no condition of region, household or place of insurance',
  ),
];

/** A higher standard; where no standard does, the rate of the band and a standard of one such day. */
const dayOfTheBand: Cure<StandardEntryFacts> = ({ standard, occupation }, _subject, law) => {
  if (standard?.kind !== 'lump') return noSingleChange;
  const { rate } = bandOf(occupation, law);
  const { fen } = standard;
  return [
    paying(['standard', 'fen'], fen, 1, mostFen, '补贴标准', 'the standard'),
    setting(
      [
        { path: ['standard', 'fen'], to: rate },
        { path: offline, to: rate },
      ],
      '补贴标准为按规定录入的人天标准的整数倍',
      'a standard of whole days at the rate of the notice',
    ),
  ];
};

/** What turns each block of a standard that a district enters. */
export const entryCures: Cures<StandardEntryFacts> = {
  'cq21/masterdata/offline-rate': ({ rates, occupation }, _subject, law) => {
    if (rates === null) return noSingleChange;
    const { offlineFen } = rates;
    const away = bandOf(occupation, law).rate - offlineFen;
    const words = ['线下人天标准', 'the offline day rate'] as const;
    return [paying(offline, offlineFen, away > 0 ? 1 : -1, Math.abs(away), ...words)];
  },
  'cq21/masterdata/online-rate': ({ rates }, _subject, law) => {
    const fen = rates?.onlineFen ?? 0;
    const away = law.fen('cq21.online_day_rate_max') - fen;
    const words = ['线上人天标准', 'the online day rate'] as const;
    return [paying(['rates', 'onlineFen'], fen, away > 0 ? 1 : -1, Math.abs(away), ...words)];
  },
  'cq21/masterdata/hours-follow-standard': dayOfTheBand,
  'cq21/masterdata/new-occupation-standard': ({ standard, occupation }, _subject, law) =>
    newStandard(standard, occupation, law),
  'cq21/masterdata/no-residence-condition': withoutPlaces,
};
