import * as z from 'zod';
import { civilDateSchema } from './facts/shared-facts.ts';
import { type Finding, subjectKinds } from './finding.ts';

/** An officer's signed exception (例外批准) to one rule for one subject. */
export const waiverSchema = z
  .strictObject({
    rule: z.string().min(1).describe('规则编号 rule id, for example cc24.min-hours'),
    subject: z.strictObject({
      kind: z.enum(subjectKinds),
      id: z.string().min(1),
    }),
    officer: z.string().min(1).describe('批准人 who granted it'),
    reason: z.string().min(1).describe('理由 why'),
    on: civilDateSchema,
  })
  .describe('例外批准 a waiver of a 原则上 rule');

/** An officer's signed exception (例外批准) to one rule for one subject. */
export type Waiver = z.infer<typeof waiverSchema>;

/** Turns a waivable block into a warning that cites the waiver; everything else stays as it is. */
export function applyWaivers(finding: Finding, waivers: readonly Waiver[]): Finding {
  if (finding.outcome !== 'block' || !finding.waivable) return finding;
  const waiver = waivers.find(
    (candidate) =>
      candidate.rule === finding.rule &&
      candidate.subject.kind === finding.subject.kind &&
      candidate.subject.id === finding.subject.id,
  );
  if (waiver === undefined) return finding;
  const { officer, reason, on } = waiver;
  return {
    ...finding,
    outcome: 'warn',
    waivedBy: { officer, reason, on },
    sentence: {
      zh: `${finding.sentence.zh}已由${officer}于${on}例外批准：${reason}`,
      en: `${finding.sentence.en} Waived by ${officer} on ${on}: ${reason}`,
    },
  };
}
