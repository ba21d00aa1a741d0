import type { Bilingual } from '#policy/engine/bilingual.ts';

/** The kinds of body that may train (承训单位), CC24-3A.1.b. */
export const institutionTypes: ReadonlyMap<string, Bilingual> = new Map([
  ['vocational-college', { zh: '职业院校', en: 'vocational school or college' }],
  ['technical-school', { zh: '技工院校', en: 'technical school' }],
  ['enterprise-training-centre', { zh: '企业培训中心', en: 'enterprise training centre' }],
]);
