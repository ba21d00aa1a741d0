import type { Project } from '#functions/cases/project.ts';

/** What the list is narrowed down to, as typed. */
export interface CaseFilter {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
  readonly page?: number | undefined;
}

/** A project with the names under which it is sought. */
export interface SoughtCase {
  readonly project: Project;
  readonly institution: string;
  readonly enterprises: readonly string[];
  readonly occupation: string;
}

/** One page of the cases that were sought, the newest first. */
export interface CaseListView {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly shown: readonly SoughtCase[];
}

/** How many cases stand on a page. */
export const PAGE_SIZE = 50;

/** States by which the list can be narrowed down, each with the statuses it stands for. */
export const listStates: Readonly<
  Record<string, { readonly label: string; readonly of: readonly Project['status'][] }>
> = {
  review: { label: '立项审核中', of: ['submitted'] },
  returned: { label: '退回补正', of: ['returned'] },
  notice: { label: '公示中', of: ['noticed', 'held'] },
  running: { label: '执行中', of: ['running'] },
  closed: { label: '已办结', of: ['closed'] },
  ended: { label: '不予通过或已撤回', of: ['refused', 'cancelled', 'withdrawn'] },
  draft: { label: '草稿', of: ['draft'] },
};

/** Narrows down and pages; every word sought must stand somewhere in number, names or occupation. */
export function caseList(all: readonly SoughtCase[], filter: CaseFilter): CaseListView {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const state = filter.state === undefined ? undefined : listStates[filter.state];
  const found = all
    .filter((one) => state === undefined || state.of.includes(one.project.status))
    .filter((one) => {
      const text = [one.project.id, one.institution, ...one.enterprises, one.occupation]
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => (a.project.id < b.project.id ? 1 : -1));
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page ?? 1), pages);
  return {
    total: found.length,
    page,
    pages,
    shown: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
  };
}
