import { describe, expect, it } from 'vitest';
import { runStory } from '#infra/local/demo/run-story.ts';
import { scenario } from '#infra/local/demo/scenario.ts';
import type { Derivation } from '#policy/engine/derivation.ts';
import { sharedDeployment } from './shared-deployment.ts';

const morning = { count: 4, minutes: 45, startsAt: '08:30', endsAt: '11:30' };
const afternoon = { count: 4, minutes: 45, startsAt: '13:00', endsAt: '16:00' };
const inClass = { mode: 'offline' } as const;
const theory = { ...morning, ...inClass, kind: 'theory' };
const practice = { ...afternoon, ...inClass, kind: 'practice' };
const employment = { signedOn: '2024-05-20', insured: true, wageFen: 260_000 };
const head = { group: 'registered-unemployed', groupSince: '2024-03-01', passed: true };

/**
 * Planned, class C, 40 class hours: 32 in class, 8 online, 16 of them theory (40 %).
 *
 * | day   | planned                    | taught                                  | in class | online |
 * |-------|----------------------------|-----------------------------------------|----------|--------|
 * | 05-06 | theory 4, practice 4       | as planned                              | 8        |        |
 * | 05-07 | theory 4, practice 4       | theory 8, reported on the day           | 8        |        |
 * | 05-08 | online theory 8            | online theory 6, reported the day before |         | 6      |
 * | 05-09 | practice 8                 | as planned                              | 8        |        |
 * | 05-10 | practice 8                 | moved to Monday 05-13                   | 8        |        |
 *
 * Delivered 32 + 6 = 38 hours, theory 4 + 8 + 6 = 18 of 38 = 47.36 %: the reviewer accepts why.
 * F = 32 × 20 + 6 × 10 = 700.00 yuan. Four are hired: 4 × 700.00 = 2,800.00 (gate 4 of 5).
 * The fifth has no platform record: r = 32 ÷ 38, 0.60 × 32/38 × 700.00 = 353.684… → 353.68.
 * Total 3,153.68. Reserved 5 × (32 × 20 + 8 × 10) = 5 × 720.00 = 3,600.00; released 446.32.
 */
const story = scenario.parse({
  title: '导游项目：线下与线上课次，课表有调整',
  activation: { instrument: '长人社发〔2024〕99号（示例）', publishedOn: '2024-04-01' },
  appropriationFen: 10_000_000,
  minimumWageFen: 188_000,
  occupationCode: '4-07-04-01',
  declaredDemand: 5,
  plannedHeadcount: 5,
  plan: { theory: { offline: 8, online: 8 }, practice: { offline: 24, online: 0 } },
  appliedOn: '2024-04-08',
  classes: [
    {
      plannedHeadcount: 5,
      requestedOn: '2024-04-26',
      days: [
        { dates: ['2024-05-06', '2024-05-07'], lessons: [theory, practice] },
        {
          dates: ['2024-05-08'],
          lessons: [
            { ...morning, mode: 'online', kind: 'theory' },
            { ...afternoon, mode: 'online', kind: 'theory' },
          ],
        },
        {
          dates: ['2024-05-09', '2024-05-10'],
          lessons: [{ ...theory, kind: 'practice' }, practice],
        },
      ],
      changes: [
        {
          reportedOn: '2024-05-07',
          change: {
            kind: 'taught-otherwise',
            date: '2024-05-07',
            lessons: [theory, { ...practice, kind: 'theory' }],
          },
          reason: '实训设备检修，改上理论课',
        },
        {
          reportedOn: '2024-05-07',
          change: {
            kind: 'taught-otherwise',
            date: '2024-05-08',
            lessons: [
              { ...morning, mode: 'online', kind: 'theory' },
              { ...afternoon, count: 2, endsAt: '14:30', mode: 'online', kind: 'theory' },
            ],
          },
          reason: '线上平台下午提前维护',
        },
        {
          reportedOn: '2024-05-10',
          change: { kind: 'moved', date: '2024-05-10', to: '2024-05-13' },
          reason: '教师生病，改到下周一',
        },
      ],
      examinedOn: '2024-05-14',
      trainees: [
        { ...head, count: 4, employment },
        { ...head, absent: ['2024-05-08'], employment: null },
      ],
    },
  ],
  claimedOn: '2024-05-22',
  supplementedOn: '2024-06-20',
  verdict: { completed: true, theoryExplanation: '设备检修有记录，实操已在后续课次加强' },
  expected: {
    status: 'closed',
    plannedFen: 360_000,
    reservedFen: 360_000,
    settledFen: 315_368,
    releasedFen: 44_632,
  },
});

function nodesOf(node: Derivation): Derivation[] {
  return [node, ...('inputs' in node ? node.inputs.flatMap(nodesOf) : [])];
}

describe('a class with online days, taught otherwise than planned', () => {
  it('is settled by what was taught, in class and online, to the fen', async () => {
    const said: string[] = [];

    const { lived, statement, disagreements } = await runStory(
      sharedDeployment(),
      story,
      (day, sentence) => said.push(`${day} ${sentence}`),
    ).catch((error) => {
      throw new Error(said.join('\n'), { cause: error });
    });

    expect(disagreements).toEqual([]);
    expect(lived).toMatchObject(story.expected ?? {});
    expect(statement.trainees.map(({ fen }) => fen)).toEqual([
      70_000, 70_000, 70_000, 70_000, 35_368,
    ]);
    const hours = statement.classes
      .flatMap(({ derivation }) => nodesOf(derivation))
      .find((node) => 'id' in node && node.id === `class:${lived.projectId}-C1:hours`);
    expect(hours).toMatchObject({ value: '38', formula: '32 + 6' });
    const theoryShare = statement.findings.find(({ rule }) => rule.endsWith('/delivered-theory'));
    expect(theoryShare).toMatchObject({ outcome: 'warn', observed: '47.36%' });
    expect(theoryShare?.sentence.zh).toContain(story.verdict.theoryExplanation);
    expect(said.filter((line) => line.includes('报告课表调整'))).toHaveLength(3);
  });
});
