import * as z from 'zod';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { EngineError } from '#policy/engine/engine-error.ts';
import type { CatalogueEntry } from '#policy/engine/pack.ts';
import rows from './catalogue-2024.json' with { type: 'json' };

/** The limit class of an occupation (类别), which sets the limits of 四(二), CC24-A2.b. */
export const occupationClasses = ['A', 'B', 'C'] as const;

/** One of {@link occupationClasses}. */
export type OccupationClass = (typeof occupationClasses)[number];

/** Reads a class; throws `EngineError` unknown-catalogue-class for any other text. */
export function occupationClass(text: string): OccupationClass {
  const found = occupationClasses.find((each) => each === text);
  if (found === undefined) {
    throw new EngineError('unknown-catalogue-class', {
      zh: `职业类别应为 ${occupationClasses.join('、')} 之一，得到 ${text}。`,
      en: `A catalogue class is one of ${occupationClasses.join(', ')}, got ${text}.`,
    });
  }
  return found;
}

const entrySchema = z.strictObject({
  row: z.int().min(1),
  sector: z.string().min(1),
  industry: z.string().min(1),
  group: z.string().min(1),
  occupation: z.string().min(1),
  code: z.string().regex(/^\d-\d{2}-\d{2}-\d{2}$/u),
  class: z.enum(occupationClasses),
});

/** An edition of the catalogue (补贴工种目录), read from its day on until another one is. */
export interface CatalogueEdition {
  readonly id: string;
  readonly from: CivilDate;
  readonly entries: readonly (CatalogueEntry & { readonly class: OccupationClass })[];
}

/** Annex 2 of the text, 175 rows in its own wording and order (CC24-A2.a). */
export const catalogue2024: CatalogueEdition = {
  id: 'changchun-2024',
  from: civilDate('2024-03-25'),
  entries: z.array(entrySchema).parse(rows),
};

/** All editions, oldest first. */
export const catalogueEditions: readonly CatalogueEdition[] = [catalogue2024];

/** Other names under which the text speaks of a row, and the code of the row (AMB-11). */
export const occupationAliases: ReadonlyMap<string, string> = new Map([
  ['工业机器人操作员', '6-31-07-03'],
]);

/** Occupations that 二(一) names although annex 2 lacks them; they have no code and no class (AMB-11). */
export const namedButUnlisted: readonly string[] = ['物联网安装调试员', '智能硬件装调员'];
