import { type Fen, noFen } from '#policy/engine/fen.ts';
import type { Law } from '#policy/engine/law.ts';
import type { Statement } from '#policy/engine/statement.ts';

/** What follows a settlement of something paid in advance. */
export interface AfterAdvance {
  readonly act: 'pay' | 'recover' | 'net' | 'none';
  readonly fen: Fen;
}

/** The balance is paid; an advance above the final amount is recovered, or netted by choice (QJ19-4.2.g, AMB-65). */
export function afterAdvance({ advance, totalFen }: Statement, law: Law): AfterAdvance {
  if (advance === undefined) return { act: totalFen > 0 ? 'pay' : 'none', fen: totalFen };
  const { balanceFen, recoverFen } = advance;
  if (recoverFen > 0) {
    const act = law.choice('advance.excess') === 'NET_AUTOMATICALLY' ? 'net' : 'recover';
    return { act, fen: recoverFen };
  }
  return balanceFen > 0 ? { act: 'pay', fen: balanceFen } : { act: 'none', fen: noFen };
}
