import { describe, expect, it } from 'vitest';
import { citationsOfPacks } from '#policy/packs/citations.ts';
import { fields } from '#policy/packs/dadukou-2022/fields.ts';
import { planningDocuments } from '#policy/packs/dadukou-2022/planning-documents.ts';
import { projectList } from '#policy/packs/dadukou-2022/project-list.ts';

describe('the data of the Dadukou notice', () => {
  it('lists 32 items, none twice, in the order of the annex', () => {
    const rows = Object.keys(citationsOfPacks.get('dadukou-2022')?.rows ?? {});
    expect(projectList.items.map(({ row }) => `${row}`)).toEqual(rows);
    expect(new Set(projectList.items.map(({ name }) => name)).size).toBe(32);
    expect(projectList.items.filter(({ special }) => special)).toHaveLength(6);
  });

  it('refers to ten planning documents, each by its number', () => {
    expect(new Set(planningDocuments.map(({ number }) => number)).size).toBe(10);
    for (const { number } of planningDocuments) expect(number).toMatch(/〔20\d\d〕\d+号$/u);
  });

  it('turns to three fields, the first of eight pillar and three key industries', () => {
    expect(fields.map(({ id, industries }) => [id, industries.length])).toEqual([
      ['pillar-industries', 11],
      ['industrial-chains', 3],
      ['regional-industries', 0],
    ]);
  });
});
