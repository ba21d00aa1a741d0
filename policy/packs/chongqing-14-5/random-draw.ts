import { createHash } from 'node:crypto';
import * as z from 'zod';
import { civilDateSchema, idSchema } from '#policy/engine/facts/shared-facts.ts';

/** What is drawn from whom: objects of inspection, inspectors, and the seed that makes the draw repeatable. */
export const drawFactsSchema = z
  .strictObject({
    id: idSchema.describe('抽查编号'),
    on: civilDateSchema,
    seed: z.string().min(8).max(200).describe('随机种子，公布后任何人可以复算'),
    objects: z.array(idSchema).min(1).describe('检查对象'),
    inspectors: z.array(idSchema).min(1).describe('检查人员'),
    count: z.int().min(1).max(10_000).describe('抽取对象数'),
  })
  .refine(({ objects, count }) => count <= objects.length, {
    path: ['count'],
    params: { zh: '抽取数多于检查对象。', en: 'More are drawn than there are.' },
  })
  .meta({ id: 'DrawFacts', title: '双随机抽查事实 random draw' });

/** What is drawn from whom. */
export type DrawFacts = z.infer<typeof drawFactsSchema>;

/** An object of inspection with the inspector it fell to. */
export interface DrawnPair {
  readonly object: string;
  readonly inspector: string;
}

/** The ids in the order of their hash with the seed: the same for everybody who repeats it, whatever order they are given in. */
function shuffled(ids: readonly string[], purpose: string, seed: string): readonly string[] {
  const rank = (id: string): string =>
    createHash('sha256').update(`${seed}\n${purpose}\n${id}`).digest('hex');
  const ranked = [...new Set(ids)].map((id) => ({ id, rank: rank(id) }));
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ id }) => id);
}

/** Draws objects and gives each an inspector, both at random (双随机), so that the published seed proves the draw (CQ145-28.c). */
export function drawAtRandom({
  seed,
  objects,
  inspectors,
  count,
}: DrawFacts): readonly DrawnPair[] {
  const order = shuffled(inspectors, 'inspector', seed);
  return shuffled(objects, 'object', seed)
    .slice(0, count)
    .map((object, index) => ({ object, inspector: order[index % order.length] ?? '' }));
}
