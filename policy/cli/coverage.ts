import type { ClauseCounts } from '#policy/engine/coverage.ts';
import { coverageOf } from '#policy/engine/coverage.ts';
import { allPacks } from '#policy/packs/all-packs.ts';
import { ruleExamples } from '#policy/packs/rule-examples.ts';

const kinds = [
  ['hard', '应执行'],
  ['soft', '引导性'],
  ['org', '对机构'],
] as const;

function row(name: string, counts: ClauseCounts): string {
  const cells = kinds.map(([kind, zh]) => {
    const { total, accounted, planned, partlyPlanned } = counts[kind];
    const waiting = [
      ...(planned > 0 ? [`待建 ${planned}`] : []),
      ...(partlyPlanned > 0 ? [`部分待建 ${partlyPlanned}`] : []),
    ];
    return `${zh} ${accounted}/${total}${waiting.length > 0 ? `（${waiting.join('，')}）` : ''}`;
  });
  return `${name.padEnd(16)} ${cells.join('  ')}`;
}

/** What is done about every clause, as one line of JSON or a table. */
export function clauseCoverage(json: boolean): string {
  const coverage = coverageOf(allPacks, ruleExamples);
  if (json) return `${JSON.stringify(coverage)}\n`;
  const packs = Object.entries(coverage.packs).map(([id, counts]) => row(id, counts));
  return `${[row('合计 all', coverage), ...packs].join('\n')}\n`;
}
