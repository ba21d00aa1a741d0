import { describe, expect, it } from 'vitest';
import { civilDate } from '#policy/engine/civil-date.ts';
import { lawOn } from '#policy/engine/law.ts';
import {
  catalogue2024,
  occupationClass,
  occupationClasses,
} from '#policy/packs/changchun-2024/catalogue.ts';
import { industryAliases, industryGroups } from '#policy/packs/changchun-2024/industries.ts';
import {
  catalogueOn,
  lookUpOccupation,
  occupationClassOf,
} from '#policy/packs/changchun-2024/look-up-occupation.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';

const day = civilDate('2024-05-20');
const { entries } = catalogue2024;

describe('the catalogue of 2024', () => {
  it('has 175 rows without gap: 90 of class A, 42 of B, 43 of C', () => {
    expect(entries.map(({ row }) => row)).toEqual(Array.from({ length: 175 }, (_, at) => at + 1));
    const counts = occupationClasses.map(
      (each) => entries.filter((entry) => entry.class === each).length,
    );
    expect(counts).toEqual([90, 42, 43]);
  });

  it('names no code and no occupation twice', () => {
    expect(new Set(entries.map(({ code }) => code)).size).toBe(175);
    expect(new Set(entries.map(({ occupation }) => occupation)).size).toBe(175);
  });

  it('belongs to the fourteen industries of annex 1, two of them spelt otherwise', () => {
    const known = industryGroups.flatMap(({ industries }) => industries);
    expect(known).toHaveLength(14);
    const used = new Set(entries.map(({ industry }) => industryAliases.get(industry) ?? industry));
    expect([...used].toSorted()).toEqual(known.toSorted());
  });
});

describe('looking an occupation up', () => {
  it.each([
    ['焊工', '6-18-02-04', 'A'],
    ['汽车装调工', '6-22-02-01', 'B'],
    ['导游', '4-07-04-01', 'C'],
    ['工业机器人系统操作员', '6-31-07-03', 'A'],
  ])('%s %s is class %s', (occupation, code, expected) => {
    const found = lookUpOccupation({ code }, day);
    expect(found).toMatchObject({ kind: 'listed', entry: { occupation, class: expected } });
    expect(lookUpOccupation({ occupation }, day)).toEqual(found);
    expect(changchun2024.classOf(code)).toBe(expected);
  });

  it('knows the other name of row 49', () => {
    expect(lookUpOccupation({ occupation: '工业机器人操作员' }, day)).toMatchObject({
      kind: 'listed',
      entry: { row: 49, code: '6-31-07-03' },
    });
  });

  it('prefers the code to the name', () => {
    const found = lookUpOccupation({ code: '6-18-02-04', occupation: '导游' }, day);
    expect(found).toMatchObject({ entry: { occupation: '焊工' } });
  });

  it.each(['物联网安装调试员', '智能硬件装调员'])('%s is named, not listed', (occupation) => {
    expect(lookUpOccupation({ occupation }, day)).toEqual({
      kind: 'named-but-unlisted',
      occupation,
    });
  });

  it('finds nothing before the catalogue, nor under a code that is not there', () => {
    expect(catalogueOn(civilDate('2024-03-25'))?.id).toBe('changchun-2024');
    expect(catalogueOn(civilDate('2024-03-24'))).toBeUndefined();
    expect(lookUpOccupation({ code: '6-18-02-04' }, civilDate('2024-03-24')).kind).toBe('unlisted');
    expect(lookUpOccupation({ code: '6-99-99-99' }, day).kind).toBe('unlisted');
    expect(changchun2024.classOf('6-99-99-99')).toBeUndefined();
  });

  it('gives an unlisted occupation the class of its supplement, a named one class A by choice', () => {
    const law = lawOn(changchun2024, day);
    const supplement = { occupationCode: '6-99-99-99', extraOccupation: { catalogueClass: 'C' } };
    expect(occupationClassOf(supplement, law)).toBe('C');
    expect(occupationClassOf({ occupation: '智能硬件装调员' }, law)).toBeUndefined();
    const asA = lawOn(changchun2024, day, {
      'catalogue.named_but_unlisted': 'ELIGIBLE_AS_CLASS_A',
    });
    expect(occupationClassOf({ occupation: '智能硬件装调员' }, asA)).toBe('A');
  });

  it('gives a named occupation the class of its supplement unless it has class A by choice', () => {
    const named = { occupation: '智能硬件装调员', extraOccupation: { catalogueClass: 'C' } };
    const unlisted = { occupation: '占星师', extraOccupation: { catalogueClass: 'C' } };
    const asA = { 'catalogue.named_but_unlisted': 'ELIGIBLE_AS_CLASS_A' };
    expect(occupationClassOf(named, lawOn(changchun2024, day))).toBe('C');
    expect(occupationClassOf(named, lawOn(changchun2024, day, asA))).toBe('A');
    expect(occupationClassOf(unlisted, lawOn(changchun2024, day, asA))).toBe('C');
  });

  it('gives none to what has neither code nor name, nor by a supplement of no class', () => {
    const law = lawOn(changchun2024, day);
    expect(lookUpOccupation({}, day)).toEqual({ kind: 'unlisted' });
    expect(lookUpOccupation({ occupation: '占星师' }, day)).toEqual({ kind: 'unlisted' });
    expect(occupationClassOf({ extraOccupation: { catalogueClass: 'D' } }, law)).toBeUndefined();
    expect(occupationClassOf({ extraOccupation: {} }, law)).toBeUndefined();
  });

  it('refuses a class that does not exist', () => {
    expect(() => occupationClass('D')).toThrow(/职业类别/u);
  });
});
