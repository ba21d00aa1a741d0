import { describe, expect, it } from 'vitest';
import { caseList, type SoughtCase } from '#functions/portal/office/case-list-view.ts';
import { draftProject, runningProject } from '../../cases/sample-case.ts';

const sought = (number: number, over: Partial<SoughtCase> = {}): SoughtCase => ({
  project: runningProject(number),
  institution: '示例职业技术学院',
  enterprises: ['示例制造有限公司'],
  occupation: '讲解员',
  ...over,
});

describe('the list of cases', () => {
  it('pages 300 cases, the newest first', () => {
    const all = Array.from({ length: 300 }, (_, at) => sought(at + 1));

    const first = caseList(all, {});
    const last = caseList(all, { page: 6 });

    expect([first.total, first.pages, first.shown.length]).toEqual([300, 6, 50]);
    expect(first.shown[0]?.project.id).toBe('P2024-0300');
    expect(last.shown.at(-1)?.project.id).toBe('P2024-0001');
  });

  it('takes a page beyond the last for the last, and nothing found for one empty page', () => {
    expect(caseList([sought(1)], { page: 9 })).toMatchObject({ page: 1, pages: 1, total: 1 });
    expect(caseList([], {})).toMatchObject({ page: 1, pages: 1, total: 0, shown: [] });
  });

  it('seeks every word in number, names and occupation', () => {
    const all = [sought(1), sought(2, { enterprises: ['样本汽车有限公司'] })];

    expect(caseList(all, { q: '样本 讲解' }).shown.map((one) => one.project.id)).toEqual([
      'P2024-0002',
    ]);
    expect(caseList(all, { q: 'p2024-0001' }).total).toBe(1);
    expect(caseList(all, { q: '样本 没有' }).total).toBe(0);
  });

  it('narrows down by state', () => {
    const all = [sought(1), sought(2, { project: draftProject(2) })];

    expect(caseList(all, { state: 'draft' }).shown.map((one) => one.project.id)).toEqual([
      'P2024-0002',
    ]);
    expect(caseList(all, { state: 'unknown' }).total).toBe(2);
  });
});
