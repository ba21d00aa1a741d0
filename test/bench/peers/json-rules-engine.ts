import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine';
import {
  type DaySummary,
  figuresOf,
  type TraineeFigures,
  type TraineeSummary,
} from './day-summary.ts';

type Amount = (of: Pick<TraineeFigures, 'full' | 'attended' | 'held'>) => number;

const nothing: Amount = () => 0;

/** What each outcome pays; the engine has no arithmetic, so its events are priced here, half up to the fen. */
const amounts: Readonly<Record<string, Amount>> = {
  'outside-groups': nothing,
  failed: nothing,
  'attendance-too-low': nothing,
  'no-certificate': nothing,
  full: ({ full }) => full,
  'cost-whole': ({ full }) => Math.floor((12 * full + 10) / 20),
  'cost-in-proportion': ({ full, attended, held }) =>
    Math.floor((12 * full * attended + 10 * held) / (20 * held)),
};

/** The table, first row first: a higher priority is asked earlier, and the first that fits ends the run. */
function rulesFor(groups: readonly string[]): RuleProperties[] {
  const rows: readonly (readonly [string, string, string, unknown])[] = [
    ['outside-groups', 'group', 'notIn', groups],
    ['failed', 'passed', 'equal', false],
    ['attendance-too-low', 'rate', 'lessThan', 0.7],
    ['no-certificate', 'certificate', 'equal', null],
    ['full', 'employed', 'equal', true],
    ['cost-whole', 'rate', 'greaterThanInclusive', 0.9],
    ['cost-in-proportion', 'rate', 'greaterThanInclusive', 0],
  ];
  return rows.map(([type, fact, operator, value], index) => ({
    conditions: { all: [{ fact, operator, value }] },
    event: { type },
    priority: rows.length - index,
  }));
}

function engineFor(groups: readonly string[]): Engine {
  const engine = new Engine(rulesFor(groups));
  engine.on('success', () => {
    engine.stop();
  });
  return engine;
}

/** Decides from figures already added up. */
export function decideByRules(groups: readonly string[]): (of: TraineeFigures) => Promise<number> {
  const engine = engineFor(groups);
  return async (of) => {
    const { events } = await engine.run({ ...of, rate: of.attended / of.held });
    return amounts[events[0]?.type ?? '']?.(of) ?? Number.NaN;
  };
}

/** Decides from day summaries, which a fact of its own adds up when a rule first asks for the rate. */
export function decideDaysByRules(
  groups: readonly string[],
): (of: TraineeSummary) => Promise<number> {
  const engine = engineFor(groups);
  const sumOf = async (almanac: Almanac): Promise<TraineeFigures> => {
    const days = await almanac.factValue<readonly DaySummary[]>('days');
    return figuresOf({ days } as TraineeSummary);
  };
  engine.addFact('figures', (_, almanac) => sumOf(almanac));
  engine.addFact('rate', async (_, almanac) => {
    const { attended, held } = await almanac.factValue<TraineeFigures>('figures');
    return attended / held;
  });
  return async (of) => {
    const { events, almanac } = await engine.run({ ...of });
    const type = events[0]?.type ?? '';
    const figures =
      type === 'cost-in-proportion'
        ? await almanac.factValue<TraineeFigures>('figures')
        : undefined;
    return amounts[type]?.({ attended: 0, held: 1, ...figures, full: of.full }) ?? Number.NaN;
  };
}
