import { ZenEngine } from '@gorules/zen-engine';
import type { TraineeFigures, TraineeSummary } from './day-summary.ts';

const columns = ['group', 'passed', 'rate', 'certificate', 'employed'] as const;

type Row = Partial<Record<(typeof columns)[number], string>> & { readonly fen: string };

/** The table, first row first; amounts half up to the fen. */
function rowsFor(groups: readonly string[]): readonly Row[] {
  return [
    { group: `not in ${JSON.stringify(groups)}`, fen: '0' },
    { passed: 'false', fen: '0' },
    { rate: '< 0.7', fen: '0' },
    { certificate: 'null', fen: '0' },
    { employed: 'true', fen: 'full' },
    { rate: '>= 0.9', fen: 'floor((12 * full + 10) / 20)' },
    { fen: 'floor((12 * full * attended + 10 * held) / (20 * held))' },
  ];
}

type Expressions = Readonly<Record<string, string>>;

function decisionOf(groups: readonly string[], figures: Expressions): object {
  const plain = { inputField: null, outputPath: null, executionMode: 'single' };
  const edge = (from: string, to: string) => ({
    id: `${from}-${to}`,
    sourceId: from,
    targetId: to,
    type: 'edge',
  });
  return {
    nodes: [
      { id: 'facts', name: 'facts', type: 'inputNode' },
      {
        id: 'figures',
        name: 'figures',
        type: 'expressionNode',
        content: {
          ...plain,
          passThrough: true,
          expressions: Object.entries(figures).map(([key, value]) => ({ id: key, key, value })),
        },
      },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        content: {
          ...plain,
          passThrough: false,
          hitPolicy: 'first',
          inputs: columns.map((field) => ({ id: field, name: field, field })),
          outputs: [{ id: 'fen', name: 'fen', field: 'fen' }],
          rules: rowsFor(groups).map((row, index) => ({
            _id: String(index),
            ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
            fen: row.fen,
          })),
        },
      },
      { id: 'answer', name: 'answer', type: 'outputNode' },
    ],
    edges: [edge('facts', 'figures'), edge('figures', 'table'), edge('table', 'answer')],
  };
}

function decideBy<T extends object>(decision: object): (of: T) => Promise<number> {
  const compiled = new ZenEngine().createDecision(decision);
  return async (of) => {
    const { result } = await compiled.evaluate(of);
    return Number(result.fen);
  };
}

/** Decides from figures already added up. */
export function decideByZen(groups: readonly string[]): (of: TraineeFigures) => Promise<number> {
  return decideBy(decisionOf(groups, { rate: 'attended / held' }));
}

/** Decides from day summaries, added up in the expression language of the engine. */
export function decideDaysByZen(
  groups: readonly string[],
): (of: TraineeSummary) => Promise<number> {
  return decideBy(
    decisionOf(groups, {
      attended: 'sum(map(filter(days, #.checkIns >= 2), #.hours))',
      held: 'sum(map(days, #.hours))',
      rate: '$.attended / $.held',
    }),
  );
}
