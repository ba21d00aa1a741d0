import type { Cure } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import { setting } from '#policy/engine/lever.ts';
import { type ClaimFacts, placeOf } from './claim-facts.ts';

/** Entered into the register of real names. */
export const enter: Cure<ClaimFacts> = (facts, subject) => [
  setting(
    [{ path: [...placeOf(facts, subject), 'enteredByRealName'], to: true }],
    '录入实名制系统',
    'entered by real name',
  ),
];

const employers = [
  ['insured', '企业为职工参保', 'the enterprise insures its staff'],
  ['producer', '企业为生产经营主体', 'the enterprise is a producer'],
] as const;

/** Any group that is paid will do, in the order of the text; in training through work the enterprise must fit it too. */
export const join: Cure<ClaimFacts> = (facts, subject, { pack }) => {
  const groups = pack.groups.map(({ id, label }) => ({
    edit: { path: [...placeOf(facts, subject), 'group'], to: id } satisfies FactEdit,
    zh: `属于${label.zh}`,
    en: `one of the ${label.en}`,
  }));
  const alone = groups.map(({ edit, zh, en }) => setting([edit], zh, en));
  if (facts.kind !== 'work-training') return alone;
  const employer = employers.map(([key, zh, en]) => ({
    edit: { path: ['enterprise', key], to: true } satisfies FactEdit,
    zh,
    en,
  }));
  return [
    ...alone,
    ...employer.map(({ edit, zh, en }) => setting([edit], zh, en)),
    ...groups.flatMap((group) =>
      employer.map(({ edit, zh, en }) =>
        setting([group.edit, edit], `${group.zh}，${zh}`, `${group.en}; ${en}`),
      ),
    ),
  ];
};

/** Kinds of certificate, the most usual first: readings differ in which they accept. */
const certificateKinds = ['skill-level', 'vocational-qualification', 'completion'] as const;

function certificatesFor(facts: ClaimFacts): readonly object[] {
  const number = '—';
  switch (facts.kind) {
    case 'course': {
      const { code, level } = facts.project.occupation;
      const issuedOn = facts.claim.filedOn;
      return certificateKinds.map((kind) => ({
        number,
        kind,
        occupationCode: code,
        level,
        issuedOn,
      }));
    }
    case 'apprenticeship':
      return [{ number, level: 'none', issuedOn: facts.claim.filedOn }];
    default:
      return [];
  }
}

/** A certificate of a kind that is accepted. */
export const certify: Cure<ClaimFacts> = (facts, subject) =>
  certificatesFor(facts).map((to) =>
    setting(
      [{ path: [...placeOf(facts, subject), 'certificate'], to }],
      '取得本项目认可的证书',
      'a certificate that the project accepts',
    ),
  );
