import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '#policy/packs/chongqing-2021/facts/course.ts';
import { findProgramme } from '#policy/packs/programmes.ts';
import { courseFacts, daysOf } from './course-example.ts';

const city = ['chongqing-2021', 'cq21/settlement/certificate-held'] as const;
const qijiang = ['qijiang-2019', 'qj19/settlement/certificate-kind'] as const;
const dadukou = ['dadukou-2022', 'ddk22/settlement/certificate-held'] as const;

const facts = courseFacts({ standard: 1500, days: daysOf(10, 6) });

/** A welding course of level 5 for veterans, certified as `certificate` says. */
function certified(certificate: object | undefined, occupation: object = {}, rest: object = {}) {
  const { project, trainees } = facts;
  return {
    ...facts,
    project: {
      ...project,
      projectType: 'key-groups',
      occupation: { ...project.occupation, ...occupation },
    },
    trainees: trainees.map(({ certificate: held, ...each }) => ({
      ...each,
      group: 'veteran',
      ...(certificate !== undefined && { certificate: { ...held, ...certificate } }),
      ...rest,
    })),
  };
}

/** The same opened before the notice of the city. */
function openedEarlier(claim: ReturnType<typeof certified>) {
  return {
    ...claim,
    project: { ...claim.project, approvedOn: '2020-05-01' },
    classes: claim.classes.map((each) => ({ ...each, openingApprovedOn: '2020-06-01' })),
  };
}

/** The same of 2022, when Dadukou had its notice. */
const ofNextYear = (claim: object): CourseFacts =>
  JSON.parse(JSON.stringify(claim).replaceAll('"2021-', '"2022-'));

const groupless = (claim: object): string =>
  JSON.stringify(claim).replaceAll('"group":"veteran"', '"group":null');

function settled(pack: string, rule: string, claim: object) {
  // The notice of the city tells no groups apart.
  const asked = pack === city[0] ? JSON.parse(groupless(claim)) : claim;
  const answer = findProgramme(pack).settle(asked, { computedBy: 'test' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { findings, trainees } = answer.facts.statement;
  return { fen: trainees[0]?.fen, found: findings.filter((each) => each.rule === rule) };
}

const masseur = { occupationCode: '4-10-04-02' };
const both = {
  zh: '证书为职业 4-10-04-02、等级 5，项目为职业 6-18-02-04、等级 5；文件未规定不予补贴，请核对。',
  en: 'The certificate is of occupation 4-10-04-02, level 5; the project is of occupation 6-18-02-04, level 5. No clause refuses it; to be looked at.',
};

describe.each([city, qijiang])('a certificate of another kind of work in %s', (pack, rule) => {
  it.each([
    ['the occupation and level of the project', {}, {}, 'pass'],
    ['another occupation', masseur, {}, 'warn'],
    ['another level', { level: '4' }, {}, 'warn'],
    ['a level, of a project that has none', {}, { level: 'none' }, 'warn'],
    ['no level', { level: 'none' }, {}, 'pass'],
    ['no code', { occupationCode: null }, {}, 'pass'],
    ['a code, of a project that has none', {}, { code: null }, 'pass'],
    ['another level and no code', { occupationCode: null, level: '4' }, {}, 'warn'],
  ])('is paid and shown: it names %s', (_name, certificate, occupation, outcome) => {
    const { fen, found } = settled(pack, rule, certified(certificate, occupation));
    expect(found).toMatchObject([{ outcome, subject: { kind: 'trainee', id: 't1' } }]);
    expect(fen).toBe(150_000);
  });

  it('is named beside what the project is of', () => {
    const { found } = settled(pack, rule, certified(masseur));
    expect(found).toMatchObject([
      { sentence: both, observed: '4-10-04-02 / 5', required: '6-18-02-04 / 5' },
    ]);
    const bare = settled(
      pack,
      rule,
      certified({ occupationCode: null, level: '4' }, { level: 'none' }),
    );
    expect(bare.found).toMatchObject([
      {
        sentence: {
          zh: '证书为无编码职业、等级 4，项目为职业 6-18-02-04、无等级；文件未规定不予补贴，请核对。',
          en: 'The certificate is of an occupation without code, level 4; the project is of occupation 6-18-02-04, no level. No clause refuses it; to be looked at.',
        },
      },
    ]);
  });

  it('is told apart from none', () => {
    const { fen, found } = settled(pack, rule, certified(undefined));
    expect(found).toMatchObject([{ outcome: 'block' }]);
    expect(fen).toBe(0);
  });
});

it('is shown in Qijiang too where the class opened before the notice of the city', () => {
  const { fen, found } = settled(...qijiang, openedEarlier(certified(masseur)));
  expect(found).toMatchObject([{ outcome: 'warn', sentence: both }]);
  expect(fen).toBe(150_000);
});

it('is not called accepted where the trainee earns nothing and holds none', () => {
  const unentered = certified(undefined, {}, { enteredByRealName: false });
  expect(settled(...city, unentered).found).toMatchObject([{ outcome: 'block' }]);
});

it.each([
  ['another occupation', masseur],
  ['another level', { level: '4' }],
])('is refused in Dadukou and not shown beside: %s', (_name, certificate) => {
  const { fen, found } = settled(...dadukou, ofNextYear(certified(certificate)));
  expect(found).toMatchObject([{ outcome: 'block' }]);
  expect(fen).toBe(0);
  const unentered = certified(certificate, {}, { enteredByRealName: false });
  expect(settled(...dadukou, ofNextYear(unentered)).found).toMatchObject([{ outcome: 'pass' }]);
});
