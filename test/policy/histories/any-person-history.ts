import fc from 'fast-check';
import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import type { PastSubsidy } from '#policy/engine/facts/person-history.ts';

/** Something a person asks for, asks for again, or was paid outside the city. */
export interface PersonEvent {
  readonly kind: 'ask' | 'ask again' | 'paid elsewhere';
  readonly subsidy: PastSubsidy;
}

const kinds = { course: 6, 'skill-upgrading': 1, apprenticeship: 2, 'work-training': 2 } as const;
const items = [
  { occupationCode: '6-18-02-04', trade: '焊工', level: '5' },
  { occupationCode: '6-18-02-04', trade: '焊工', level: '4' },
  { occupationCode: '6-31-01-03', trade: '电工', level: '5' },
  { occupationCode: '4-10-01-06', trade: '家政服务员', level: '5' },
  { occupationCode: null, trade: '样例特色工种', level: 'none' },
] as const;

const subsidy = fc
  .record({
    kind: fc.oneof(
      ...Object.entries(kinds).map(([kind, weight]) => ({
        arbitrary: fc.constant(kind as PastSubsidy['kind']),
        weight,
      })),
    ),
    item: fc.constantFrom(...items),
    // Sixteen months about the turn of the year, in steps that make days meet.
    start: fc.nat(32).map((steps) => steps * 15),
    days: fc.constantFrom(10, 30),
  })
  .map(({ kind, item, start, days }): Omit<PastSubsidy, 'id'> => {
    const from = addDays(civilDate('2020-06-01'), start);
    const to = addDays(from, days);
    return { pack: 'qijiang-2019', region: '500110', kind, ...item, from, to, certifiedOn: to };
  });

type Drawn = readonly [kind: PersonEvent['kind'], subsidy: Omit<PastSubsidy, 'id'>, back: number];

function named(drawn: readonly Drawn[]): PersonEvent[] {
  const asked: PastSubsidy[] = [];
  return drawn.map(([kind, what, back], index) => {
    const before = asked[asked.length - 1 - (back % Math.max(1, asked.length))];
    if (kind === 'ask again' && before !== undefined) return { kind, subsidy: before };
    const elsewhere = kind === 'paid elsewhere';
    const one = { ...what, id: `s${index + 1}`, ...(elsewhere && { region: '220100' }) };
    if (!elsewhere) asked.push(one);
    return { kind: elsewhere ? kind : 'ask', subsidy: one };
  });
}

/** What one person asks for over sixteen months, not in the order of the days, some of it twice. */
export const anyPersonHistory: fc.Arbitrary<PersonEvent[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { arbitrary: fc.constant('ask' as const), weight: 8 },
        { arbitrary: fc.constantFrom('ask again' as const, 'paid elsewhere' as const), weight: 3 },
      ),
      subsidy,
      fc.nat(5),
    ),
    { maxLength: 14, size: 'max' },
  )
  .map(named);

const words = {
  course: '培训',
  'skill-upgrading': '技能提升',
  apprenticeship: '学徒制',
  'work-training': '以工代训',
};

/** A person's history as a story of one line an event. */
export function tellPerson(events: readonly PersonEvent[]): string {
  const lines = events.map(({ kind, subsidy: { id, kind: of, trade, level, from, to } }, index) => {
    const zh = { ask: '申请', 'ask again': '再次申请', 'paid elsewhere': '外地领取' }[kind];
    return `${index + 1}. ${zh}${words[of]} ${id}：${trade} ${level}，${from} 至 ${to} · ${kind}: ${of}`;
  });
  return lines.join('\n');
}
