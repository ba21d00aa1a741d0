import { createHash } from 'node:crypto';
import type { Citations, Span } from '#policy/engine/citation.ts';

/** A made-up document: four lines, one of them with a sign outside the basic plane. */
export const text =
  '示例办法𠮷\n一、每班不少于5人，理论课不超过百分之四十。\n二、每学时30元，开班和结班各签到一次。\n1\t磨工\t6-18-01-04\tA\n';

/** SHA-256 of a text in UTF-8. */
export function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The place of a passage of {@link text}, or of another text. */
export function spanOf(passage: string, within = text): Span {
  const from = Array.from(within.slice(0, within.indexOf(passage))).length;
  return { from, to: from + Array.from(passage).length, sha256: hash(passage) };
}

/** The citations of {@link text}; every one of them holds. */
export const citations: Citations = {
  document: { name: 'made-up.txt', sha256: hash(text), characters: Array.from(text).length },
  clauses: {
    'CC24-1': [spanOf('每班不少于5人')],
    'CC24-2': [spanOf('理论课不超过百分之四十'), spanOf('每学时30元')],
    'CC24-3': [spanOf('开班和结班各签到一次')],
  },
  parameters: {
    'made.heads': { clause: 'CC24-1', ...spanOf('不少于5人'), number: '5' },
    'made.theory': { clause: 'CC24-2', ...spanOf('不超过百分之四十'), number: '40%' },
    'made.rate': { clause: 'CC24-2', ...spanOf('30元'), number: '30' },
    'made.checks': { clause: 'CC24-3', ...spanOf('开班和结班各签到'), counted: ['开班', '结班'] },
    'made.open': { clause: 'CC24-3', ...spanOf('签到一次'), open: true },
  },
  rows: {
    '1': { ...spanOf('1\t磨工\t6-18-01-04\tA'), codes: ['6-18-01-04', 'A'], numbers: ['1'] },
  },
};
