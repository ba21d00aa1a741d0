import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { Law } from '#policy/engine/law.ts';
import type { CourseTrainee } from '../chongqing-2021/facts/course.ts';

/** A kind of certificate, and by which way of evaluation it is obtained. */
export interface CertificateKind {
  readonly id: NonNullable<CourseTrainee['certificate']>['kind'];
  readonly label: Bilingual;
  readonly way: 'qualification' | 'skill-level' | 'special-capability' | 'none';
}

/** The five kinds that open a subsidy (QJ19-4.2.a); three of them come from the three ways of evaluation (QJ19-5.3.a). */
export const certificateKinds: readonly CertificateKind[] = [
  {
    id: 'vocational-qualification',
    label: { zh: '职业资格证书', en: 'vocational qualification' },
    way: 'qualification',
  },
  {
    id: 'skill-level',
    label: { zh: '职业技能等级证书', en: 'skill-level certificate' },
    way: 'skill-level',
  },
  {
    id: 'special-capability',
    label: { zh: '专项职业能力证书', en: 'special-capability certificate' },
    way: 'special-capability',
  },
  {
    id: 'special-operation',
    label: { zh: '特种作业操作证书', en: 'special-operation permit' },
    way: 'none',
  },
  {
    id: 'completion',
    label: { zh: '培训合格证书', en: 'completion certificate' },
    way: 'none',
  },
];

/** The kinds that open a subsidy: all five, the completion certificate alone by choice (QJ19-4.2.a, AMB-42). */
export function acceptedKinds(law: Law): readonly CertificateKind[] {
  const onlyCompletion = law.choice('certificate.accept') === 'COMPLETION_ONLY';
  return onlyCompletion
    ? certificateKinds.filter(({ id }) => id === 'completion')
    : certificateKinds;
}
