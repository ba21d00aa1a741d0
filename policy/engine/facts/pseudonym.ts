import type { Bilingual } from '../bilingual.ts';

/** A resident ID number (GB 11643: region, day of birth, sequence, check sign) or the number of a mobile telephone, alone or as a part. */
const ofPerson =
  /(?<![\dA-Za-z])(?:[1-8]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|1[3-9]\d{9})(?![\dA-Za-z])/u;

/** What `refine` takes to refuse an id by which a person is known outside the case. */
export const pseudonym: [
  (id: string) => boolean,
  { params: Bilingual & { code: 'invalid-format' } },
] = [
  (id) => !ofPerson.test(id),
  {
    params: {
      code: 'invalid-format',
      zh: '此处应为本案自编的化名编号（如 T01），不得是公民身份号码或手机号码。',
      en: 'A pseudonym that the case gives (such as T01) is expected here, no resident ID number and no telephone number.',
    },
  },
];
