import { expect, it } from 'vitest';
import type { SupervisionFacts } from '#policy/engine/facts/supervision.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { type Case, changed, judge, runCases } from './judge-case.ts';
import { supervision } from './sample-facts.ts';

type Facts = { -readonly [K in keyof SupervisionFacts]: SupervisionFacts[K] };
const as = (change: (facts: Facts) => void) => change as never;
const same = as(() => {});
const clips = (...seconds: readonly number[]) =>
  as((facts) => (facts.clips = seconds.map((each) => ({ seconds: each, accepted: true }))));
const taught = (count: number, minutes = 45, mode: 'offline' | 'online' = 'offline') =>
  as((facts) => (facts.delivered = [{ count, minutes, mode, kind: 'practice' }]));
const online = (facts: Facts) => {
  facts.timetable = [{ count: 8, minutes: 45, mode: 'online', kind: 'practice' }];
  facts.clips = [];
  facts.trainees = [{ traineeId: 't1', platformRecord: {} }];
};

const atSite = { 'video.unit': 'SITE_AND_DAY' };
const others = (...seconds: readonly number[]) =>
  as((facts) => {
    facts.clips = facts.clips.slice(0, 1);
    facts.otherClipsOfSite = seconds.map((each) => ({ seconds: each, accepted: true }));
  });
const lessonsOf = (...taught: readonly (readonly [count: number, minutes: number])[]) =>
  as(
    (facts) =>
      (facts.delivered = taught.map(([count, minutes]) => ({
        count,
        minutes,
        mode: 'offline',
        kind: 'practice',
      }))),
  );

const table: Readonly<Record<string, readonly Case[]>> = {
  'cc24/supervision/approved-before-session': [
    ['approved the day before', same, 'pass'],
    ['approved on the day', as((f) => (f.openingApprovedOn = f.date)), 'pass'],
    ['approved the day after', as((f) => (f.openingApprovedOn = '2024-05-22' as never)), 'block'],
    ['not approved', as((f) => (f.openingApprovedOn = null)), 'block'],
  ],
  'cc24/supervision/both-check-ins': [
    ['start and end', same, 'pass'],
    [
      'no check-in at the end',
      as((f) => (f.trainees = [{ traineeId: 't1', in: { accepted: true } }])),
      'warn',
    ],
    [
      'late at the end',
      as(
        (f) =>
          (f.trainees = [{ traineeId: 't1', in: { accepted: true }, out: { accepted: false } }]),
      ),
      'warn',
    ],
    ['absent', as((f) => (f.trainees = [{ traineeId: 't1' }])), 'warn'],
    ['online, with a record of the platform', as(online), 'pass'],
    [
      'online, without',
      as((f) => {
        online(f);
        f.trainees = [{ traineeId: 't1' }];
      }),
      'warn',
    ],
    [
      'a record of the platform, taught in a room',
      as((f) => (f.trainees = [{ traineeId: 't1', platformRecord: {} }])),
      'warn',
    ],
    [
      'planned in a room, taught online, with a record of the platform',
      as((f) => {
        f.trainees = [{ traineeId: 't1', platformRecord: {} }];
        f.delivered = [{ count: 8, minutes: 45, mode: 'online', kind: 'practice' }];
      }),
      'pass',
    ],
    [
      'planned online, taught in a room, with a record of the platform',
      as((f) => {
        online(f);
        f.delivered = [{ count: 8, minutes: 45, mode: 'offline', kind: 'practice' }];
      }),
      'warn',
    ],
    [
      'online, start and end',
      as((f) => {
        const { trainees } = f;
        online(f);
        f.trainees = trainees;
      }),
      'pass',
    ],
  ],
  'cc24/supervision/clips-recorded': [
    ['20:00 and 25:00', same, 'pass'],
    ['one clip', clips(1_200), 'block'],
    ['one of 19:59', clips(1_199, 1_200), 'block'],
    ['three, one of 19:59', clips(1_199, 1_200, 1_200), 'pass'],
    [
      'one rejected',
      as(
        (f) =>
          (f.clips = [
            { seconds: 1_200, accepted: true },
            { seconds: 1_200, accepted: false },
          ]),
      ),
      'block',
    ],
    ['one clip, warning only', clips(1_200), 'warn', { 'video.missing': 'WARN_ONLY' }],
    [
      'one clip with a waiver',
      as((f) => {
        f.clips = [];
        f.waivers = [
          {
            rule: 'cc24/supervision/clips-recorded',
            subject: { kind: 'day', id: 'c1/2024-05-21' },
            officer: 'o1',
            reason: '示例',
            on: '2024-05-22' as never,
          },
        ];
      }),
      'warn',
    ],
    ['online, no record of the platform', as(online), 'undetermined'],
    [
      'online, with the record of the platform',
      as((f) => {
        online(f);
        f.platformRecord = {};
      }),
      'pass',
    ],
    ['two of exactly 20:00', clips(1_200, 1_200), 'pass'],
    [
      'planned in a room, taught online',
      as((f) => {
        f.clips = [];
        f.platformRecord = {};
        f.delivered = [{ count: 8, minutes: 45, mode: 'online', kind: 'practice' }];
      }),
      'pass',
    ],
    ['one clip and one of another class at the site', others(1_200), 'block'],
    ['one clip and one of another class, each shows the site', others(1_200), 'pass', atSite],
    ['one clip and a short one of another class', others(1_199), 'block', atSite],
    ['one clip, no other of the site', others(), 'block', atSite],
    ['one clip, nobody knows of others', clips(1_200), 'undetermined', atSite],
    ['two clips, nobody knows of others', same, 'pass', atSite],
  ],
  'cc24/supervision/clip-length': [
    ['20:00 and 25:00', same, 'pass'],
    ['one of 19:59', clips(1_199, 1_200), 'warn'],
  ],
  'cc24/supervision/class-hour-length': [
    ['45 minutes', same, 'pass'],
    ['WE-47 40 minutes', taught(8, 40), 'warn'],
    ['three of 44 minutes in two parts, five of 45', lessonsOf([1, 44], [5, 45], [2, 44]), 'warn'],
    [
      'planned with 40 minutes, taught with 45',
      as((f) => {
        f.delivered = f.timetable;
        f.timetable = f.timetable.map((each) => ({ ...each, minutes: 40 }));
      }),
      'pass',
    ],
  ],
  'cc24/supervision/day-limit': [
    ['8 hours', same, 'pass'],
    ['WE-46 9 hours', taught(9), 'warn'],
    ['5 and 3 hours', lessonsOf([5, 45], [3, 45]), 'pass'],
    ['5 and 4 hours', lessonsOf([5, 45], [4, 45]), 'warn'],
    ['nothing taught', as((f) => (f.delivered = [])), 'pass'],
  ],
};

runCases(table, changchun2024.rules.supervision, supervision);

it('says how long a short clip is', () => {
  const [finding] = judge(
    changchun2024.rules.supervision,
    'cc24/supervision/clip-length',
    changed(supervision, clips(1_199)),
  );
  expect(finding).toMatchObject({ observed: '19:59', required: '≥ 20:00' });
});

it.each([
  ['EXCESS_NOT_COUNTED', '超出部分不计'],
  ['WHOLE_DAY_VOID', '超出则全日不计'],
])('says what a ninth hour costs under %s', (reading, words) => {
  const id = 'cc24/supervision/day-limit';
  const [finding] = judge(changchun2024.rules.supervision, id, changed(supervision, taught(9)), {
    day_limit: reading,
  });
  expect(finding?.sentence.zh).toContain(words);
});

it.each([
  ['NOT_COUNTED', '不计'],
  ['CONVERT_MINUTES', '按分钟折算'],
])('says what short hours are worth under %s', (reading, words) => {
  const id = 'cc24/supervision/class-hour-length';
  const short = changed(supervision, taught(8, 40));
  const [finding] = judge(changchun2024.rules.supervision, id, short, { short_hour: reading });
  expect(finding?.sentence.zh).toContain(words);
});
