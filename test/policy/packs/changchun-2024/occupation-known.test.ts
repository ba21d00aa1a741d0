import { describe, expect, it } from 'vitest';
import { objectionsTo } from '#policy/engine/facts/contradiction.ts';
import { settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { occupationKnown } from '#policy/packs/changchun-2024/occupation-known.ts';
import { hired, rawFacts } from './settlement/example-facts.ts';

const facts = settlementFactsSchema.parse(
  rawFacts({
    demand: 5,
    plan: 5,
    classes: [{ catalogueClass: 'A', dayHours: [8, 8, 8, 8, 8] }],
    trainees: hired(5),
  }),
);

/** What is said of an occupation. */
function told(occupationCode: string, occupation?: string, extraOccupation?: boolean) {
  const { occupation: _, ...project } = facts.project;
  const changed = settlementFactsSchema.parse({
    ...facts,
    project: { ...project, occupationCode, occupation, extraOccupation },
  });
  const say = objectionsTo(changed);
  occupationKnown(changed, say);
  return say.problems;
}

/** The codes that are named instead, in their order. */
function nearest(code: string, name?: string) {
  const [, codes = ''] = /nearest: (.*)\.$/u.exec(told(code, name)[0]?.sentence.en ?? '') ?? [];
  return codes.split(', ');
}

describe('the entries nearest to an occupation that is not there', () => {
  it.each<[string, string, string | undefined, readonly string[]]>([
    [
      'are by code alone where there is no name',
      '6-18-02-99',
      undefined,
      ['6-18-02-01', '6-18-02-02', '6-18-02-03'],
    ],
    [
      'are those that a cut code begins',
      '6-18-02',
      undefined,
      ['6-18-02-01', '6-18-02-02', '6-18-02-03'],
    ],
    [
      'are by name first, most characters first',
      '6-31-99-99',
      '工业机器人维护员',
      ['6-31-07-01', '6-31-07-03', '6-31-02-02'],
    ],
    [
      'are by name, whatever the code, and by code among those alike',
      '6-23-99-99',
      '焊接工',
      ['6-20-03-02', '6-20-03-03', '6-23-03-12'],
    ],
    [
      'are not nearer by a character written twice',
      '4-13-01-99',
      '师师焊接',
      ['6-20-03-02', '6-20-03-03', '4-13-01-05'],
    ],
  ])('%s', (_what, code, name, codes) => {
    expect(nearest(code, name)).toEqual(codes);
  });

  it('are told with their names', () => {
    expect(told('6-31-99-99', '工业机器人维护员')).toEqual([
      {
        code: 'contradiction',
        path: 'project.occupationCode',
        value: '"6-31-99-99"',
        sentence: {
          zh: '目录没有这一职业，也未写明已批准备案（extraOccupation）；最接近的有：6-31-07-01 工业机器人系统运维员、6-31-07-03 工业机器人系统操作员、6-31-02-02 民用航空器机械维护员。',
          en: 'The catalogue has no such occupation, nor is it said to be approved and filed (extraOccupation); nearest: 6-31-07-01, 6-31-07-03, 6-31-02-02.',
        },
      },
    ]);
  });
});

describe('an occupation', () => {
  it.each<[string, string, string | undefined, boolean | undefined]>([
    ['of the catalogue by code', '6-18-02-04', undefined, undefined],
    ['of the catalogue by code and name', '6-18-02-04', '焊工', false],
    ['of the catalogue by code, under a name that nobody has', '6-18-02-04', '样例工', undefined],
    ['outside it, approved and filed', '9-99-99-99', '样例工', true],
    ['that the text names', '9-99-99-99', '智能硬件装调员', undefined],
  ])('%s is known', (_what, ...of) => {
    expect(told(...of)).toEqual([]);
  });

  it.each([
    ['焊工', '6-18-02-01', '6-18-02-04'],
    ['工业机器人操作员', '6-31-07-01', '6-31-07-03'],
  ])('%s has the code of its name, approved and filed or not', (name, code, codeOfName) => {
    for (const extra of [undefined, true])
      expect(told(code, name, extra)).toMatchObject([
        {
          path: 'project.occupationCode',
          sentence: {
            zh: `目录中“${name}”的编码为 ${codeOfName}。`,
            en: `The catalogue has occupation ${codeOfName} under that name.`,
          },
        },
      ]);
  });
});
