import type { Bilingual } from '#policy/engine/bilingual.ts';
import type { WorkTrainee, WorkTrainingFacts } from '../chongqing-2021/facts/work-training.ts';

interface Employment {
  readonly employer: 'producer' | 'insured';
  readonly groups: readonly string[];
  readonly label: Bilingual;
}

/** The two kinds of employment that training through work is paid for (QJ19-4.1.f); the disabled, prisoners and people in drug treatment count among those with difficulty (QJ19-2.2.a). */
const employments: readonly Employment[] = [
  {
    employer: 'producer',
    groups: ['poor-worker'],
    label: { zh: '生产经营主体吸纳贫困劳动力。', en: 'A producer hired a poor worker.' },
  },
  {
    employer: 'insured',
    groups: ['employment-difficulty', 'disabled', 'prisoner', 'drug-treatment'],
    label: {
      zh: '参保企业吸纳就业困难人员。',
      en: 'An insured enterprise hired somebody with employment difficulty.',
    },
  },
  {
    employer: 'insured',
    groups: ['zero-employment-family'],
    label: {
      zh: '参保企业吸纳零就业家庭成员。',
      en: 'An insured enterprise hired a member of a zero-employment family.',
    },
  },
];

/** The kind of employment of a worker; undefined where the notice pays for none. */
export function employmentOf(
  { group }: WorkTrainee,
  { enterprise }: WorkTrainingFacts,
): Employment | undefined {
  return employments.find(
    ({ employer, groups }) => enterprise[employer] && group !== null && groups.includes(group),
  );
}
