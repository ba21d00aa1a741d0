import { type Scenario, scenario } from '#infra/local/demo/scenario.ts';

const morning = { count: 4, minutes: 45, mode: 'offline', startsAt: '08:30', endsAt: '11:30' };
const afternoon = { count: 4, minutes: 45, mode: 'offline', startsAt: '13:00', endsAt: '16:00' };
const employment = { signedOn: '2024-05-20', insured: true, wageFen: 260_000 };
const head = { group: 'registered-unemployed', groupSince: '2024-03-01', passed: true };

/** Five days of a class C course, five people, four of them hired: 4 × 800 + 480 = 3,680 yuan. */
export const smallStory: Scenario = scenario.parse({
  title: '导游项目：五人五天，四人就业',
  activation: { instrument: '长人社发〔2024〕99号（示例）', publishedOn: '2024-04-01' },
  appropriationFen: 10_000_000,
  minimumWageFen: 188_000,
  occupationCode: '4-07-04-01',
  declaredDemand: 5,
  plannedHeadcount: 5,
  plan: { theory: { offline: 16, online: 0 }, practice: { offline: 24, online: 0 } },
  appliedOn: '2024-04-08',
  classes: [
    {
      plannedHeadcount: 5,
      requestedOn: '2024-04-26',
      days: [
        {
          dates: ['2024-05-06', '2024-05-07', '2024-05-08', '2024-05-09'],
          lessons: [
            { ...morning, kind: 'theory' },
            { ...afternoon, kind: 'practice' },
          ],
        },
        {
          dates: ['2024-05-10'],
          lessons: [
            { ...morning, kind: 'practice' },
            { ...afternoon, kind: 'practice' },
          ],
        },
      ],
      examinedOn: '2024-05-13',
      trainees: [
        { ...head, count: 4, employment },
        { ...head, employment: null },
      ],
    },
  ],
  claimedOn: '2024-05-22',
  supplementedOn: '2024-06-20',
  verdict: { completed: true },
  expected: {
    status: 'closed',
    plannedFen: 400_000,
    reservedFen: 400_000,
    settledFen: 368_000,
    releasedFen: 32_000,
  },
});
