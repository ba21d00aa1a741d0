import type { Cure } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import { paying, setting } from '#policy/engine/lever.ts';
import type { ConductFacts } from './violations.ts';

/** What is owed in one case returned; or every case closed, and all money returned. */
export const settledCases: Cure<ConductFacts> = ({ cases, on }) => {
  const against = cases.flatMap((one, at) =>
    one.kind === 'honest-mistake' || one.openedOn > on ? [] : [{ ...one, at }],
  );
  const edits = against.flatMap(({ at, closedOn, recoverFen, recoveredFen }): FactEdit[] => [
    ...(closedOn === null || closedOn > on ? [{ path: ['cases', at, 'closedOn'], to: on }] : []),
    ...(recoveredFen < recoverFen ? [{ path: ['cases', at, 'recoveredFen'], to: recoverFen }] : []),
  ]);
  return [
    ...against.map(({ id, at, recoverFen, recoveredFen }) =>
      paying(
        ['cases', at, 'recoveredFen'],
        recoveredFen,
        1,
        Math.max(recoverFen - recoveredFen, 0),
        `案件 ${id} 追回资金`,
        `recovered in case ${id}:`,
      ),
    ),
    setting(
      edits,
      '违规案件全部结案，应追回资金全部追回',
      'every case closed, and all money recovered',
    ),
  ];
};

/** Still in the system. */
export const notExited: Cure<ConductFacts> = () => [
  setting([{ path: ['exitedOn'], to: null }], '没有退出', 'not exited'),
];
