import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { PersonFacts } from '#policy/engine/facts/person-history.ts';
import type { PolicyPack } from '#policy/engine/pack.ts';
import type { Apprentice, ApprenticeshipFacts } from '../facts/apprenticeship.ts';
import type { CourseClass, CourseFacts, CourseTrainee } from '../facts/course.ts';
import type { WorkTrainee, WorkTrainingFacts } from '../facts/work-training.ts';

type Asked = PersonFacts['asked'];
type Office = Pick<PolicyPack, 'id' | 'region'>;

function asked(
  { id: pack, region }: Office,
  claim: { readonly id: string },
  rest: Omit<Asked, 'id' | 'pack' | 'region'>,
): Asked {
  return { id: claim.id, pack, region, ...rest };
}

function certified(issuedOn: CivilDate | undefined): Pick<Asked, 'certifiedOn'> {
  return issuedOn === undefined ? {} : { certifiedOn: issuedOn };
}

/** First and last day taught; a class not taught on any counts as held on the day it was opened, or else claimed. */
function spanOf(of: CourseClass, { claim }: CourseFacts): Pick<Asked, 'from' | 'to'> {
  const days = of.days.map(({ date }) => date).toSorted();
  const none = of.openingApprovedOn ?? claim.filedOn;
  return { from: days.at(0) ?? none, to: days.at(-1) ?? none };
}

/** What a course asks for a trainee, beside what he was subsidised for before; undefined where that is not given. */
export function traineeAsking(
  { id, certificate, history }: CourseTrainee,
  of: CourseClass,
  facts: CourseFacts,
  office: Office,
): PersonFacts | undefined {
  if (history === undefined) return undefined;
  const { code, name, level } = facts.project.occupation;
  return {
    traineeId: id,
    history,
    asked: asked(office, facts.claim, {
      kind: 'course',
      occupationCode: code,
      trade: name,
      level,
      ...spanOf(of, facts),
      ...certified(certificate?.issuedOn),
    }),
  };
}

/** What an apprenticeship asks for an apprentice; undefined where no history is given. */
export function apprenticeAsking(
  { id, from, endedOn, certificate, history }: Apprentice,
  { claim, project: { occupation } }: ApprenticeshipFacts,
  office: Office,
): PersonFacts | undefined {
  if (history === undefined || occupation === undefined) return undefined;
  return {
    traineeId: id,
    history,
    asked: asked(office, claim, {
      kind: 'apprenticeship',
      occupationCode: occupation.code,
      trade: occupation.name,
      level: certificate?.level ?? 'none',
      from,
      to: endedOn,
      ...certified(certificate?.issuedOn),
    }),
  };
}

/** What a claim of training through work asks for a worker; undefined where no history is given. */
export function workerAsking(
  { id, from, to, history }: WorkTrainee,
  { claim }: WorkTrainingFacts,
  office: Office,
): PersonFacts | undefined {
  if (history === undefined) return undefined;
  const training = { kind: 'work-training', occupationCode: null, trade: '以工代训' } as const;
  return {
    traineeId: id,
    history,
    asked: asked(office, claim, { ...training, level: 'none', from, to }),
  };
}
