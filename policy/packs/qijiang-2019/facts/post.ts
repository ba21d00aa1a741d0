import * as z from 'zod';
import { civilDateSchema, idSchema } from '#policy/engine/facts/shared-facts.ts';

/** Who starts work at which post, and what he passed before. */
export const postFactsSchema = z
  .strictObject({
    on: civilDateSchema,
    workers: z.array(
      z.strictObject({
        id: idSchema.describe('劳动者编号 pseudonymous'),
        startedOn: civilDateSchema.nullable().describe('上岗日，未上岗为 null'),
        safetyPassedOn: civilDateSchema.nullable().describe('安全培训合格日'),
        licensed: z.boolean().describe('准入类职业 licensed occupation'),
        licensedOn: civilDateSchema.nullable().describe('取得准入资格日'),
      }),
    ),
  })
  .meta({ id: 'PostFacts', title: '上岗事实 start of work' });

/** Who starts work at which post, and what he passed before. */
export type PostFacts = z.infer<typeof postFactsSchema>;
