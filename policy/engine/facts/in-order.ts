import type { Bilingual } from '#policy/engine/bilingual.ts';

const endsFirst: Bilingual = { zh: '结束日早于开始日。', en: 'Ends before it begins.' };

type Days<Earlier extends string, Later extends string> = Readonly<
  Record<Earlier, string> & Partial<Record<Later, string | null | undefined>>
>;

/**
 * What `refine` takes to refuse a `later` day before the `earlier` one, said at the later one. A day
 * that is not known yet is before none.
 */
export function inOrder<Earlier extends string, Later extends string>(
  earlier: Earlier,
  later: Later,
  { zh, en }: Bilingual = endsFirst,
): [(value: Days<Earlier, Later>) => boolean, { path: Later[]; params: Bilingual }] {
  const ordered = (value: Days<Earlier, Later>): boolean => {
    const end: string | null | undefined = value[later];
    return end === undefined || end === null || value[earlier] <= end;
  };
  return [ordered, { path: [later], params: { zh, en } }];
}
