import type { Bilingual } from '#policy/engine/bilingual.ts';

/** What `refine` takes to refuse a list that names the same twice, said at the list. */
export function onceEach<T>(
  nameOf: (one: T) => string,
  { zh, en }: Bilingual,
): [(list: readonly T[]) => boolean, { params: Bilingual }] {
  return [(list) => new Set(list.map(nameOf)).size === list.length, { params: { zh, en } }];
}

/** What `refine` takes to refuse a list on which a trainee stands twice. */
export function traineesOnce<T>(nameOf: (one: T) => string) {
  return onceEach(nameOf, { zh: '学员编号重复。', en: 'A trainee stands twice.' });
}
