import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import type { ChoiceOverrides } from '#policy/engine/choice.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import type { SettlementFacts } from '#policy/engine/facts/settlement.ts';
import { formatYuan } from '#policy/engine/fen.ts';
import type { Statement } from '#policy/engine/statement.ts';
import { choices as packChoices } from '#policy/packs/changchun-2024/choices.ts';
import { groups } from '#policy/packs/changchun-2024/groups.ts';
import { parameters } from '#policy/packs/changchun-2024/parameters.ts';
import { settle } from '#policy/packs/changchun-2024/settlement/settle.ts';

const pack = {
  id: 'changchun-2024',
  revision: '1',
  draft: true,
  signedOn: civilDate('2024-03-25'),
  parameters,
  choices: packChoices,
  groups,
  calendar: stateCouncilCalendar,
} as never;

/** Settles facts under the pack; other readings may be taken. */
export function settled(facts: SettlementFacts, choices: ChoiceOverrides = {}): Statement {
  return settle(pack, facts, { computedBy: 'test', choices });
}

/** The amounts of the first `count` trainees in yuan, joined by slashes. */
export function firstAmounts(statement: Statement, count: number): string {
  return statement.trainees
    .slice(0, count)
    .map(({ fen }) => formatYuan(fen))
    .join(' / ');
}

/** Reads `cost.prorata=RATIO_CAPPED, late=…` as overrides; `default` as none. */
export function readings(text: string): ChoiceOverrides {
  if (text === 'default') return {};
  return Object.fromEntries(text.split(', ').map((each) => each.split('=') as [string, string]));
}
