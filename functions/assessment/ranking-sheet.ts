import type { Trainee } from '#functions/cases/trainee.ts';
import { csvText } from '#functions/http/csv-text.ts';

const HEADINGS = ['名次', '学员编号', '姓名', '考核日期', '理论成绩', '实操成绩', '合计', '结果'];

interface Ranked {
  readonly trainee: Trainee;
  readonly total: number;
}

/** Whoever passed stands before whoever did not, then the better score of the last sitting. */
function ranked(roster: readonly Trainee[]): readonly Ranked[] {
  const passed = ({ trainee }: Ranked) => Number(trainee.attempts.at(-1)?.passed === true);
  return roster
    .filter(({ attempts }) => attempts.length > 0)
    .map((trainee) => {
      const last = trainee.attempts.at(-1);
      return { trainee, total: (last?.theoryScore ?? 0) + (last?.practiceScore ?? 0) };
    })
    .toSorted((a, b) => passed(b) - passed(a) || b.total - a.total);
}

/**
 * The trainees of a class by examination score as CSV, for the employers who recruit by it (成绩排名,
 * CC24-3A.4.e). Equal scores share a place; who never sat is left out. Names are masked.
 */
export function rankingSheet(
  roster: readonly Trainee[],
  nameOf: (personId: string) => string,
): string {
  const order = ranked(roster);
  const rows = order.map(({ trainee, total }) => {
    const last = trainee.attempts.at(-1);
    const place = order.findIndex(
      (one) =>
        one.total === total && one.trainee.attempts.at(-1)?.passed === (last?.passed === true),
    );
    return [
      String(place + 1),
      trainee.id,
      nameOf(trainee.personId),
      last?.on ?? '',
      scoreOf(last?.theoryScore),
      scoreOf(last?.practiceScore),
      String(total),
      last?.passed ? '合格' : '不合格',
    ];
  });
  return csvText([HEADINGS, ...rows]);
}

function scoreOf(score: number | undefined): string {
  return score === undefined ? '' : String(score);
}
