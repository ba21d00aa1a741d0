import * as z from 'zod';
import { waiverSchema } from '../waiver.ts';
import {
  civilDateSchema,
  countSchema,
  evidenceRefSchema,
  fenSchema,
  idSchema,
} from './shared-facts.ts';

/** Refuses an advance that is among those paid before, and one named twice: neither is paid or counted twice. */
export function checkEarlierAdvances(
  { id, earlier }: { readonly id: string; readonly earlier: readonly { readonly id: string }[] },
  context: z.RefinementCtx,
): void {
  const seen = new Set([id]);
  for (const [index, { id: before }] of earlier.entries()) {
    if (seen.has(before)) {
      const zh = `预拨 ${before} 已经拨付。`;
      const en = `Advance ${before} is paid already.`;
      const path = ['earlier', index, 'id'];
      context.addIssue({ code: 'custom', path, message: `${zh} ${en}`, params: { zh, en } });
    }
    seen.add(before);
  }
}

/** An advance (预拨) asked for, what the project stands at, and what was paid in advance before. */
export const advanceFactsSchema = z
  .strictObject({
    id: idSchema.describe('预拨申请编号'),
    projectId: idSchema,
    projectKind: z
      .enum(['course', 'apprenticeship', 'work-training'])
      .describe('项目类型 kind of project'),
    on: civilDateSchema.describe('申请日'),
    requestedFen: fenSchema.describe('申请预拨（分）'),
    openedOn: civilDateSchema.nullable().describe('开班批准日，未开班为 null'),
    financeConsent: z
      .strictObject({ on: civilDateSchema, evidence: evidenceRefSchema.optional() })
      .nullable()
      .describe('财政部门意见，未商财政为 null'),
    plannedHeadcount: countSchema.describe('批准计划人数'),
    enrolled: countSchema.describe('开班人数'),
    perHeadFen: fenSchema.nullable().describe('每人补贴标准（分），未录入为 null'),
    earlier: z
      .array(z.strictObject({ id: idSchema, fen: fenSchema, paidOn: civilDateSchema }))
      .describe('此前预拨 advances paid before'),
    waivers: z.array(waiverSchema),
  })
  .superRefine(checkEarlierAdvances)
  .meta({ id: 'AdvanceFacts', title: '预拨事实 facts of an advance' });

/** An advance asked for. */
export type AdvanceFacts = z.infer<typeof advanceFactsSchema>;
