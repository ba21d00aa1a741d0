import type { Objections } from '#policy/engine/facts/contradiction.ts';
import type { TraineeFacts } from '#policy/engine/facts/settlement.ts';

/** Objects to a sitting of the examination that is given twice: on one day with the same scores, or where there are none with the same outcome. */
export function sittingsOnce({ attempts }: TraineeFacts, at: number, say: Objections): void {
  const sat = attempts.map(({ on, theoryScore, practiceScore, passed }) =>
    JSON.stringify([
      on,
      theoryScore,
      practiceScore,
      theoryScore === undefined && practiceScore === undefined && passed,
    ]),
  );
  sat.forEach((each, index) => {
    if (sat.indexOf(each) === index) return;
    say.refuse(
      ['trainees', at, 'attempts', index],
      '同一次考核写了两次：日期和成绩均相同。',
      'The same sitting is given twice: same day, same scores.',
    );
  });
}
