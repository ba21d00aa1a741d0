import { describe, expect, it } from 'vitest';
import { courseKinds } from '#policy/packs/qijiang-2019/course-kinds.ts';
import { fundSources } from '#policy/packs/qijiang-2019/fund-sources.ts';
import { groups } from '#policy/packs/qijiang-2019/groups.ts';
import { qijiang2019 } from '#policy/packs/qijiang-2019/pack.ts';
import { registerFields } from '#policy/packs/qijiang-2019/registers.ts';
import { specialTrades } from '#policy/packs/qijiang-2019/special-trades.ts';
import { projectTags } from '#policy/packs/qijiang-2019/tags.ts';
import { itKeepsARegister } from '#test/policy/packs/register.ts';

describe('the register of the Qijiang notice', () => {
  itKeepsARegister(qijiang2019, {
    hard: 58,
    soft: 30,
    org: 23,
    stages: {
      approval: 21,
      opening: 6,
      supervision: 2,
      assessment: 7,
      settlement: 16,
      reporting: 32,
      institution: 18,
      masterdata: 4,
      learner: 5,
    },
  });
});

const at = (clause: string) => (each: { readonly clauses: readonly string[] }) =>
  each.clauses.includes(clause);

describe('what the register calls data of the pack', () => {
  it('names the register’s own clauses', () => {
    const known = new Set<string>(qijiang2019.clauses.map(({ id }) => id));
    const cited = [
      ...projectTags,
      ...courseKinds,
      ...registerFields,
      ...specialTrades,
      ...fundSources,
    ].flatMap(({ clauses }) => clauses);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each<[string, string, number, readonly { readonly clauses: readonly string[] }[]]>([
    ['four scarce services', 'QJ19-2.4.b', 4, projectTags],
    ['six families of special trades', 'QJ19-2.4.d', 6, specialTrades],
    ['four sources of money', 'QJ19-4.3.a', 4, fundSources],
    ['three kinds of staff course', 'QJ19-4.1.d', 3, courseKinds],
  ])('holds %s', (_name, clause, count, list) => {
    expect(list.filter(at(clause))).toHaveLength(count);
  });

  it('trains the seven groups free, and pays the five a living', () => {
    const free = groups.filter((each) => each.free);
    expect(free.filter(at('QJ19-4.1.a'))).toEqual(free);
    const allowance = groups.filter((each) => each.allowance);
    expect(allowance.filter(at('QJ19-4.1.c'))).toEqual(allowance);
    expect(allowance.map(({ id }) => id)).toEqual([
      'poor-worker',
      'rural-school-leaver',
      'subsistence-school-leaver',
      'disabled',
      'employment-difficulty',
      'prisoner',
      'drug-treatment',
      'zero-employment-family',
    ]);
  });

  it('keeps the sensitive groups apart', () => {
    expect(groups.filter(({ restricted }) => restricted).map(({ id }) => id)).toEqual([
      'disabled',
      'prisoner',
      'drug-treatment',
    ]);
  });
});
