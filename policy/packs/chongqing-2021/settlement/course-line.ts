import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { ClauseId } from '#policy/engine/clause.ts';
import type { CalculationNode, Derivation } from '#policy/engine/derivation.ts';
import { choiceLeaf, factLeaf, step } from '#policy/engine/derive.ts';
import { type Ratio, zero } from '#policy/engine/ratio.ts';
import type { CourseProgramme } from './course-programme.ts';
import type { CourseLineKind, CourseStanding } from './course-view.ts';

/** What a trainee earns before rounding. */
export interface CourseEntitlement {
  readonly kind: CourseLineKind;
  readonly exactFen: Ratio;
  readonly derivation: CalculationNode;
}

function nothing(
  kind: CourseLineKind,
  label: Bilingual,
  clauses: readonly ClauseId[],
  inputs: readonly Derivation[],
): CourseEntitlement {
  return {
    kind,
    exactFen: zero,
    derivation: step({ label, value: 0, unit: 'fen', clauses, inputs }),
  };
}

function barred({ of, kind }: CourseStanding): CourseEntitlement {
  const path = `classes.${of.facts.id}`;
  switch (of.barred) {
    case 'online-share':
      return nothing(
        kind,
        { zh: '线上课时超过上限，整班不补贴', en: 'the online share bars the class' },
        ['CQ21-2.e'],
        [choiceLeaf(of.law, 'online_share')],
      );
    case 'earlier-policy':
      return nothing(
        kind,
        {
          zh: '开班早于本通知，按原政策',
          en: 'opened before the notice, under the earlier policy',
        },
        ['CQ21-9.b'],
        [
          factLeaf(
            `${path}.openingApprovedOn`,
            { zh: '开班批准日', en: 'opening approved on' },
            of.facts.openingApprovedOn ?? '—',
            'text',
          ),
          choiceLeaf(of.law, 'policy.select_by'),
        ],
      );
    default:
      return nothing(
        kind,
        { zh: '开班未经批准', en: 'the opening was not approved' },
        ['CQ21-9.b'],
        [
          factLeaf(
            `${path}.openingApprovedOn`,
            { zh: '开班批准日', en: 'opening approved on' },
            '—',
            'text',
          ),
        ],
      );
  }
}

/** What a trainee earns: the amount of the course with an accepted certificate, else nothing and why. */
export function courseEntitlement(
  standing: CourseStanding,
  programme: CourseProgramme,
): CourseEntitlement {
  const { facts, kind, amount } = standing;
  const path = `trainees.${facts.id}`;
  if (amount !== undefined) {
    const certificate = factLeaf(
      `${path}.certificate`,
      { zh: '证书', en: 'certificate' },
      facts.certificate?.kind ?? '—',
      'text',
      [facts.certificate?.evidence],
    );
    const inputs = [...amount.derivation.inputs, certificate];
    return { kind, exactFen: amount.exactFen, derivation: { ...amount.derivation, inputs } };
  }
  switch (kind) {
    case 'class-barred':
      return barred(standing);
    case 'not-entered':
      return nothing(
        kind,
        { zh: '未录入实名制系统', en: 'not entered by real name' },
        ['CQ21-8.d'],
        [factLeaf(`${path}.enteredByRealName`, { zh: '实名录入', en: 'entered' }, 'no', 'text')],
      );
    case 'outside-groups':
      return nothing(
        kind,
        { zh: '不属补贴人群', en: 'outside the subsidised groups' },
        programme.pack.groups.flatMap(({ clauses }) => clauses).slice(0, 1),
        [factLeaf(`${path}.group`, { zh: '人群', en: 'group' }, facts.group ?? '—', 'text')],
      );
    default:
      return nothing(
        kind,
        { zh: '没有相应证书', en: 'no accepted certificate' },
        programme.certificateClauses,
        [
          factLeaf(
            `${path}.certificate`,
            { zh: '证书', en: 'certificate' },
            facts.certificate?.kind ?? 'none',
            'text',
            [facts.certificate?.evidence],
          ),
          ...(programme.certificateChoice === undefined
            ? []
            : [choiceLeaf(standing.of.law, programme.certificateChoice)]),
        ],
      );
  }
}
