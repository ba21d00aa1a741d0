import { expect, it } from 'vitest';
import { approvalsInOrder } from '#policy/engine/facts/approvals-in-order.ts';
import { objectionsTo } from '#policy/engine/facts/contradiction.ts';

/** The places of what is objected to: a project approved on a day, its classes opened on others, all of it computed on 1 June. */
function refused(approvedOn: string, ...opened: readonly (string | null)[]): readonly string[] {
  const classes = opened.map((openingApprovedOn) => ({ openingApprovedOn }));
  const facts = { asOf: '2024-06-01', project: { approvedOn }, classes };
  const say = objectionsTo(facts);
  approvalsInOrder(facts, say);
  return say.problems.map(({ path, sentence }) => `${path}: ${sentence.en}`);
}

const project = 'project.approvedOn: ';
const beforeClass = (day: string) => `${project}Later than the first opening approved, ${day}.`;
const beforeAll = (path: string) => `${path}: Later than the day of the computation, 2024-06-01.`;

it.each<[string, () => readonly string[], readonly string[]]>([
  ['on one day', () => refused('2024-05-01', '2024-05-01'), []],
  ['on the day of the computation', () => refused('2024-06-01', '2024-06-01'), []],
  ['before any class', () => refused('2024-05-01', null), []],
  [
    'after the first class',
    () => refused('2024-05-03', '2024-05-04', '2024-05-02'),
    [beforeClass('2024-05-02')],
  ],
  [
    'on the day of the computation, after its class',
    () => refused('2024-06-01', '2024-05-02'),
    [beforeClass('2024-05-02')],
  ],
  ['yet to come', () => refused('2024-06-02', '2024-05-02'), [beforeAll('project.approvedOn')]],
  [
    'of a class yet to come',
    () => refused('2024-05-01', '2024-06-02'),
    [beforeAll('classes[0].openingApprovedOn')],
  ],
])('a project approved %s', (_what, problems, expected) => {
  expect(problems()).toEqual(expected);
});
