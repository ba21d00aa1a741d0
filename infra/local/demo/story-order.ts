import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Scenario } from './scenario.ts';
import { taughtDaysOf } from './scenario-days.ts';

/** A place in a story whose day comes before something that must go before it. */
export interface OrderFault {
  readonly path: readonly (string | number)[];
  readonly sentence: Bilingual;
}

interface Step {
  readonly path: readonly (string | number)[];
  readonly day: string;
  readonly zh: string;
  readonly en: string;
}

/** Days that are out of order: a story is lived forwards, one class after the other. */
export function orderFaults(story: Omit<Scenario, 'expected'>): OrderFault[] {
  return [...outOfOrder(stepsOf(story)), ...absencesOutside(story)];
}

function stepsOf({
  activation,
  appliedOn,
  classes,
  claimedOn,
  supplementedOn,
}: Omit<Scenario, 'expected'>) {
  const steps: Step[] = [
    step(['activation', 'publishedOn'], activation.publishedOn, '政策发布', 'publication'),
    step(['appliedOn'], appliedOn, '申请立项', 'application'),
  ];
  for (const [index, one] of classes.entries()) {
    const at = ['classes', index];
    const days = taughtDaysOf(one).map(({ date }) => date);
    steps.push(
      step([...at, 'requestedOn'], one.requestedOn, '申请开班', 'opening request'),
      step([...at, 'days'], days.at(0) ?? '', '首个培训日', 'first training day'),
      step([...at, 'examinedOn'], one.examinedOn, '考核', 'examination'),
    );
    const last = days.at(-1) ?? '';
    if (one.examinedOn < last)
      steps.push(step([...at, 'days'], last, '最后培训日', 'last training day'));
  }
  return [
    ...steps,
    step(['claimedOn'], claimedOn, '申请资金', 'claim'),
    step(['supplementedOn'], supplementedOn, '补充证明', 'supplements'),
  ];
}

function step(path: Step['path'], day: string, zh: string, en: string): Step {
  return { path, day, zh, en };
}

function outOfOrder(steps: readonly Step[]): OrderFault[] {
  return steps.flatMap(({ path, day, zh, en }, index) => {
    const before = steps[index - 1];
    if (before === undefined || before.day <= day) return [];
    return [
      {
        path,
        sentence: {
          zh: `${zh}（${day}）不能早于${before.zh}（${before.day}）。`,
          en: `The ${en} (${day}) cannot come before the ${before.en} (${before.day}).`,
        },
      },
    ];
  });
}

function absencesOutside({ classes }: Pick<Scenario, 'classes'>): OrderFault[] {
  return classes.flatMap((one, index) => {
    const days = new Set<string>(taughtDaysOf(one).map(({ date }) => date));
    return one.trainees.flatMap(({ absent }, head) =>
      absent.flatMap((day, at) =>
        days.has(day)
          ? []
          : [
              {
                path: ['classes', index, 'trainees', head, 'absent', at],
                sentence: {
                  zh: `${day} 不是该班的培训日。`,
                  en: `${day} is no training day of this class.`,
                },
              },
            ],
      ),
    );
  });
}
