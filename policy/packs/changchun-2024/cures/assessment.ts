import type { Cures } from '#policy/engine/counterfactual.ts';
import type { FactEdit } from '#policy/engine/fact-change.ts';
import type { AssessmentFacts } from '#policy/engine/facts/assessment.ts';
import { type Lever, moving, setting } from '#policy/engine/lever.ts';

function placesOf(results: AssessmentFacts['results'], id: string): readonly number[] {
  return results.flatMap(({ traineeId }, at) => (traineeId === id ? [at] : []));
}

/** What turns each block of an examination. */
export const assessmentCures: Cures<AssessmentFacts> = {
  'cc24/assessment/both-parts': () => {
    const theory: FactEdit = { path: ['paper', 'hasTheory'], to: true };
    const practice: FactEdit = { path: ['paper', 'hasPractice'], to: true };
    return [
      setting([theory], '试卷含理论部分', 'a paper with theory'),
      setting([practice], '试卷含实操部分', 'a paper with practice'),
      setting([theory, practice], '试卷含理论和实操两部分', 'a paper with theory and practice'),
    ];
  },
  'cc24/assessment/examiners-of-both-sides': ({ examiners }) => {
    const lacking = (['enterprise', 'institution'] as const).filter(
      (side) => !examiners.some((each) => each.side === side),
    );
    return [
      {
        most: lacking.length,
        edits: (steps) =>
          lacking.slice(0, steps).map((side, at) => ({
            path: ['examiners', examiners.length + at],
            to: { id: `another-examiner-${at + 1}`, side },
          })),
        say: (steps) => ({
          zh: `再有 ${steps} 名所缺一方的考评人员`,
          en: `${steps} more examiners of the side that lacks one`,
        }),
      },
    ];
  },
  'cc24/assessment/examination-recorded': () => [
    setting(
      [{ path: ['video'], to: { present: true, archiveNumber: '—' } }],
      '考核全程录像并归档',
      'the examination recorded and archived',
    ),
  ],
  'cc24/assessment/result-of-everyone': ({ results }, { id }) => {
    const places = placesOf(results, id);
    return [
      {
        most: places.length - 1,
        edits: (steps) =>
          places
            .slice(-steps)
            .toReversed()
            .map((at) => ({ path: ['results', at] })),
        say: (steps) => ({
          zh: `删去 ${steps} 份重复的结果`,
          en: `${steps} results fewer for the same trainee`,
        }),
      },
    ];
  },
  'cc24/assessment/one-retake': ({ results, claimFiledOn }, { id }) => {
    const sittings = placesOf(results, id).flatMap((at) =>
      (results[at]?.attempts ?? []).map(
        (_, sitting): FactEdit => ({
          path: ['results', at, 'attempts', sitting],
        }),
      ),
    );
    const fewer: Lever = {
      most: sittings.length,
      edits: (steps) => sittings.toReversed().slice(0, steps),
      say: (steps) => ({ zh: `少考 ${steps} 次`, en: `${steps} sittings fewer` }),
    };
    const later =
      claimFiledOn === undefined
        ? []
        : [moving(['claimFiledOn'], claimFiledOn, 1, '资金申请日', 'the claim filed')];
    return [...later, fewer];
  },
  'cc24/assessment/certificate-of-pass': ({ results }, { id }) => {
    const held = placesOf(results, id).flatMap((at) => {
      const { certificate, attempts } = results[at] ?? {};
      const path = ['results', at, 'certificate'];
      return certificate === undefined ? [] : [{ path, certificate, last: attempts?.at(-1) }];
    });
    const [first] = held;
    return [
      ...(first === undefined
        ? []
        : [
            moving(
              [...first.path, 'issuedOn'],
              first.certificate.issuedOn,
              1,
              '证书颁发日',
              'the certificate issued',
            ),
          ]),
      setting(
        held.map(({ path }) => ({ path: [...path, 'kind'], to: 'completion' })),
        '证书为培训合格证书',
        'a certificate of completion',
      ),
      setting(
        held.map(({ path, certificate, last }) => ({
          path,
          to: { ...certificate, kind: 'completion', issuedOn: last?.on },
        })),
        '考核之后颁发的培训合格证书',
        'a certificate of completion issued after the sitting',
      ),
      setting(
        held.map(({ path }) => ({ path })),
        '未合格者不发证书',
        'no certificate without a pass',
      ),
    ];
  },
};
