import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpedDistricts } from '#policy/packs/chongqing-14-5/districts.ts';
import { chongqing145 } from '#policy/packs/chongqing-14-5/pack.ts';
import { platformFunctions } from '#policy/packs/chongqing-14-5/platform-functions.ts';
import { cityRegisters } from '#policy/packs/chongqing-14-5/registers.ts';
import { planTags } from '#policy/packs/chongqing-14-5/tags.ts';
import { itKeepsARegister } from '#test/policy/packs/register.ts';

describe('the register of the five-year plan', () => {
  itKeepsARegister(chongqing145, {
    hard: 41,
    soft: 37,
    org: 26,
    stages: {
      approval: 13,
      opening: 11,
      supervision: 3,
      assessment: 2,
      settlement: 1,
      reporting: 25,
      institution: 24,
      masterdata: 9,
      learner: 16,
    },
  });
});

describe('what the plan names', () => {
  it('is fourteen helped districts: four, eight and two', () => {
    const count = (helped: string) =>
      helpedDistricts.filter((each) => each.helped === helped).length;
    expect([count('national'), count('municipal'), count('treated-alike')]).toEqual([4, 8, 2]);
    expect(new Set(helpedDistricts.map(({ region }) => region)).size).toBe(14);
  });

  it('is eleven functions of the platform, each done by a file that is there or by none', () => {
    expect(platformFunctions).toHaveLength(11);
    const files = platformFunctions.flatMap(({ doneBy }) => (doneBy === null ? [] : [doneBy]));
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
    expect(platformFunctions.filter(({ doneBy }) => doneBy === null).map(({ id }) => id)).toEqual([
      'credits',
      'evaluation',
      'help',
    ]);
  });

  it.each([
    ['five types of institution', 'CQ145-04.b', 5],
    ['three kinds of subsidy', 'CQ145-27.b', 3],
    ['six objects of supervision', 'CQ145-28.b', 6],
    ['four kinds of violation', 'CQ145-28.d', 4],
    ['three libraries of the platform', 'CQ145-22.a', 3],
    ['two libraries of books and resources', 'CQ145-20.b', 2],
  ] as const)('is %s', (_name, clause, count) => {
    const values = cityRegisters
      .filter(({ clauses }) => clauses.includes(clause))
      .flatMap((each) => each.values);
    expect(values).toHaveLength(count);
  });

  it('is three forms, two organisations and three situations of apprentices', () => {
    const count = (clause: string) =>
      planTags.filter(({ clauses }) => clauses.some((id) => id === clause)).length;
    expect([count('CQ145-04.c'), count('CQ145-05.c'), count('CQ145-07')]).toEqual([3, 2, 3]);
  });

  it('stands under clauses of the register', () => {
    const known = new Set<string>(chongqing145.clauses.map(({ id }) => id));
    const cited = [...planTags, ...cityRegisters, ...helpedDistricts].flatMap(
      ({ clauses }) => clauses,
    );
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});
