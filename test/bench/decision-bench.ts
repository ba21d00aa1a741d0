import type { TraineeFacts } from '#policy/engine/facts/settlement.ts';
import { roundLines } from '#policy/engine/round-lines.ts';
import { roundToFen } from '#policy/engine/rounding.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { amounts } from '#policy/packs/changchun-2024/settlement/amounts.ts';
import { traineeLine } from '#policy/packs/changchun-2024/settlement/due-lines.ts';
import { entitlementOf } from '#policy/packs/changchun-2024/settlement/entitlement.ts';
import { settlementView } from '#policy/packs/changchun-2024/settlement/settlement-view.ts';
import {
  standingOf,
  type TraineeStanding,
} from '#policy/packs/changchun-2024/settlement/standing.ts';
import { classOf } from './class-of-trainees.ts';
import { inTurns, type Times } from './in-turns.ts';
import { figuresOf, type TraineeSummary } from './peers/day-summary.ts';
import { decideByRules, decideDaysByRules } from './peers/json-rules-engine.ts';
import { decideByZen, decideDaysByZen } from './peers/zen.ts';

const people = 100;

const facts = classOf(people);
const view = settlementView(changchun2024, facts, {});
/** How the lines of a project are rounded by default. */
const { rounding } = roundLines([], view.law, ['CC24-4.2.c', 'CC24-4.2.d']);
const groups = changchun2024.groups.map(({ id }) => id);

function dueLineOf(trainee: TraineeFacts) {
  const [of] = view.classes;
  if (of === undefined) throw new Error('The sample has no class');
  const standing = standingOf(trainee, of, facts, view.law, view.supplements);
  const entitlement = entitlementOf(standing);
  const fen = roundToFen(entitlement.exactFen, rounding.mode);
  return { standing, entitlement, fen, rounding };
}

function summaryOf({ facts: trainee, of, employment }: TraineeStanding): TraineeSummary {
  const checkIns = new Map(
    trainee.attendance.flatMap((entry) =>
      'checkIns' in entry ? entry.dates.map((date) => [date, entry.checkIns] as const) : [],
    ),
  );
  return {
    group: trainee.group,
    passed: trainee.attempts.some(({ passed }) => passed),
    certificate: trainee.certificate?.kind ?? null,
    employed: employment.state === 'proven',
    full: Number(of.full.exactFen.numerator / of.full.exactFen.denominator),
    days: of.held.map(({ date, hours }) => ({
      hours: hours.length,
      checkIns: checkIns.get(date) ?? 0,
    })),
  };
}

/** What each of these takes for one trainee; every one has decided the same amounts before. */
export async function benchDecision() {
  const texts = facts.trainees.map((trainee) => JSON.stringify(trainee));
  const trainees = texts.map((text) => JSON.parse(text) as TraineeFacts);
  const summaries = view.standings.map(summaryOf);
  const figures = summaries.map(figuresOf);
  const [rules, rulesOfDays] = [decideByRules(groups), decideDaysByRules(groups)];
  const [zen, zenOfDays] = [decideByZen(groups), decideDaysByZen(groups)];
  const at = <T>(list: readonly T[], index: number): T => list[index % people] as T;
  const deciders = {
    amounts: (index: number) => dueLineOf(at(trainees, index)).fen,
    derived: (index: number) => traineeLine(dueLineOf(at(trainees, index))).fen,
    rules: (index: number) => rules(at(figures, index)),
    rulesOfDays: (index: number) => rulesOfDays(at(summaries, index)),
    zen: (index: number) => zen(at(figures, index)),
    zenOfDays: (index: number) => zenOfDays(at(summaries, index)),
  };
  const expected = amounts(changchun2024, facts, {});
  if (expected.refused) throw new Error('The sample project should pass its gates');
  for (const [index, { id, fen }] of expected.trainees.entries()) {
    for (const [name, decide] of Object.entries(deciders)) {
      const decided = await decide(index);
      if (decided !== fen) throw new Error(`${name} pays ${id} ${decided} fen, not ${fen}`);
    }
  }
  const times = await inTurns({
    parse: (index) => JSON.parse(at(texts, index)),
    ...deciders,
  });
  const kinds = Object.groupBy(expected.trainees, ({ kind }) => kind);
  return {
    people,
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of?.length ?? 0])),
    bytes: texts.reduce((sum, text) => sum + text.length, 0) / people,
    times: times satisfies Readonly<Record<string, Times>>,
  };
}
