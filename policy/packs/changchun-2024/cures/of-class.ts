import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { type Lever, moving, setting } from '#policy/engine/lever.ts';

/** What keeps a class from being barred: another day of its approval, of its sessions, of the project or of the claim. */
export function classLevers(facts: SettlementFacts, id: string): readonly Lever[] {
  const at = facts.classes.findIndex((each) => each.id === id);
  const one = facts.classes[at];
  if (one === undefined) return [];
  const { openingApprovedOn: approvedOn, days } = one;
  const path = ['classes', at, 'openingApprovedOn'];
  const { project, claim } = facts;
  const [first] = days.map(({ date }) => date).toSorted();
  const [zh, en] = ['开班批准日', 'the opening approved'];
  const byFirst = setting(
    [{ path, to: first }],
    `最迟于 ${first} 批准开班`,
    `the opening approved by ${first}`,
  );
  const ofOpening =
    approvedOn === null
      ? [byFirst]
      : [moving(path, approvedOn, -1, zh, en), moving(path, approvedOn, 1, zh, en), byFirst];
  const filed = ['claim', 'filedOn'];
  const approved = ['project', 'approvedOn'];
  return [
    ...ofOpening,
    moving(filed, claim.filedOn, -1, '申报日', 'the claim filed'),
    moving(approved, project.approvedOn, -1, '立项批准日', 'the project approved'),
    moving(approved, project.approvedOn, 1, '立项批准日', 'the project approved'),
  ];
}
