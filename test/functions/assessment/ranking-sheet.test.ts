import { describe, expect, it } from 'vitest';
import { rankingSheet } from '#functions/assessment/ranking-sheet.ts';
import type { Trainee } from '#functions/cases/trainee.ts';

type Sitting = readonly [theory: number, practice: number, passed: boolean];

function trainee(number: number, ...sittings: readonly Sitting[]): Trainee {
  return {
    id: `C1-T0${number}`,
    personId: `p${number}`,
    attempts: sittings.map(([theoryScore, practiceScore, passed], at) => ({
      on: `2024-07-0${at + 1}`,
      theoryScore,
      practiceScore,
      passed,
    })),
  } as unknown as Trainee;
}

describe('the results of a class by score', () => {
  it('puts who passed first, then the better last sitting; equal scores share a place', () => {
    const sheet = rankingSheet(
      [
        trainee(1, [60, 60, true]),
        trainee(2),
        trainee(3, [90, 55, false]),
        trainee(4, [40, 50, false], [80, 75, true]),
        trainee(5, [75, 80, true]),
      ],
      (id) => `示例${id}`,
    );
    const lines = sheet.replace('\u{feff}', '').trim().split('\r\n').slice(1);
    expect(lines).toEqual([
      '1,C1-T04,示例p4,2024-07-02,80,75,155,合格',
      '1,C1-T05,示例p5,2024-07-01,75,80,155,合格',
      '3,C1-T01,示例p1,2024-07-01,60,60,120,合格',
      '4,C1-T03,示例p3,2024-07-01,90,55,145,不合格',
    ]);
  });
});
