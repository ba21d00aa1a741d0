import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import type { Law } from '#policy/engine/law.ts';
import { type Lever, movingTo, setting } from '#policy/engine/lever.ts';
import { policyWindow } from '../policy-window.ts';
import { intoWindow, publishedBy } from './into-window.ts';

/** What keeps a class from being barred: another day of its approval, of the project, of the claim or of the instrument that opens the window. */
export function classLevers(facts: SettlementFacts, id: string, law: Law): readonly Lever[] {
  const at = facts.classes.findIndex((each) => each.id === id);
  const one = facts.classes[at];
  if (one === undefined) return [];
  const { openingApprovedOn: approvedOn, days } = one;
  const path = ['classes', at, 'openingApprovedOn'];
  const { project, claim } = facts;
  const [first = approvedOn] = days.map(({ date }) => date).toSorted();
  const [zh, en] = ['开班批准日', 'the opening approved'];
  const ofOpening =
    approvedOn === null || first === null
      ? [
          setting(
            [{ path, to: first }],
            `最迟于 ${first} 批准开班`,
            `the opening approved by ${first}`,
          ),
        ]
      : [
          movingTo(first, path, approvedOn, zh, en),
          ...intoWindow(facts, law, path, approvedOn, zh, en),
        ];
  const published = publishedBy(facts, law, [
    project.approvedOn,
    claim.filedOn,
    ...(approvedOn === null ? [] : [approvedOn]),
  ]);
  // An opening approved in a window that opens after the first session would come too late for it.
  const opensTooLate =
    first !== null && (policyWindow(facts.activation, law)?.from ?? first) > first;
  return [
    ...(opensTooLate ? published : []),
    ...ofOpening,
    ...intoWindow(facts, law, ['claim', 'filedOn'], claim.filedOn, '申报日', 'the claim filed'),
    ...intoWindow(
      facts,
      law,
      ['project', 'approvedOn'],
      project.approvedOn,
      '立项批准日',
      'the project approved',
    ),
    ...published,
  ];
}
