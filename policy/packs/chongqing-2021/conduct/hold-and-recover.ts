import type { ClauseId } from '#policy/engine/clause.ts';
import { defineRule } from '#policy/engine/define-rule.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import type { Rule } from '#policy/engine/rule.ts';
import type { ConductFacts } from './violations.ts';

/**
 * A rule that payments wait while a case of violation is open or money is still to be returned. An
 * honest mistake holds nothing; what it cost is recovered all the same.
 */
export function holdAndRecover(id: string, clauses: readonly ClauseId[]): Rule<ConductFacts> {
  return defineRule<ConductFacts>(
    {
      id,
      stage: 'institution',
      clauses,
      title: { zh: '违规案件暂停拨付并追回', en: 'Hold and recovery in a case of violation' },
    },
    ({ institutionId, on, cases }, _law, say) => {
      const subject = { kind: 'institution', id: institutionId } as const;
      const opened = cases.filter(({ openedOn }) => openedOn <= on);
      if (opened.length === 0) {
        return [say.pass(subject, { zh: '没有违规案件。', en: 'No case is open.' })];
      }
      return opened.map(({ id: number, kind, closedOn, recoverFen, recoveredFen }) => {
        const pending = kind !== 'honest-mistake' && (closedOn === null || closedOn > on);
        if (pending) {
          return say.block(subject, {
            observed: kind,
            zh: `案件 ${number} 尚未结案，暂停拨付。`,
            en: `Case ${number} is open; payments wait.`,
          });
        }
        const owed = fen(Math.max(recoverFen - recoveredFen, 0));
        const answer = {
          observed: formatYuan(recoveredFen),
          required: formatYuan(recoverFen),
          zh: `案件 ${number} 尚应追回 ${formatYuan(owed)} 元。`,
          en: `${formatYuan(owed)} yuan are still to be recovered in case ${number}.`,
        };
        if (owed === 0) return say.pass(subject, answer);
        return kind === 'honest-mistake' ? say.warn(subject, answer) : say.block(subject, answer);
      });
    },
  );
}
