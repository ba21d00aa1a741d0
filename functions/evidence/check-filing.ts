import type { CaseStore } from '#functions/cases/case-store.ts';
import type { Project } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import {
  caseOf,
  claimId,
  claimIdOf,
  classId,
  classIdOf,
  type SubjectId,
} from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { civilDateOf } from '#functions/clock/civil-time.ts';
import { Problem } from '#functions/http/problem.ts';
import { wrongState } from '#functions/http/refuse-blocked.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { EvidenceItem } from './evidence.ts';
import { type FilingPlace, placesOf } from './filing-rules.ts';

/** What a file is said to prove, and about what. */
export interface Filing {
  readonly subject: SubjectId;
  readonly item: EvidenceItem;
  readonly day?: CivilDate | undefined;
  readonly trainee?: string | undefined;
}

export interface FilingPorts {
  readonly cases: CaseStore;
  readonly clock: BusinessClock;
}

const refuse = (field: string, value: string, zh: string, en: string): Problem =>
  new Problem(
    'bad-request',
    { zh: '此处不能提交该文件', en: 'The file cannot be filed here' },
    { fields: [{ field, value, message: { zh, en } }] },
  );

/**
 * Returns where the file belongs, having checked that the case takes it there and now.
 *
 * @throws {Problem} naming the field that does not fit, or the state that does not allow it.
 */
export async function checkFiling(ports: FilingPorts, filing: Filing): Promise<FilingPlace> {
  const { cases } = ports;
  const project = await projectOf(cases, caseOf(filing.subject));
  const kind = kindOf(filing.subject);
  const places = placesOf(packOf(project.pack), filing.item).filter((one) => one.subject === kind);
  const place = places.find((one) => fits(filing, one)) ?? places.at(-1);
  if (place === undefined) {
    throw refuse(
      'item',
      filing.item,
      `不能为 ${filing.subject} 提交这类材料`,
      `This item is not filed about ${filing.subject}`,
    );
  }
  checkFields(filing, place);
  if (kind === 'class') await checkClass(ports, filing, place);
  else if (kind === 'claim') await checkClaim(cases, project);
  else if (project.status !== 'draft' && project.status !== 'returned') {
    throw wrongState(project.status);
  }
  if (isOfTrainee(place)) await checkTrainee(cases, filing);
  return place;
}

function kindOf(subject: SubjectId): FilingPlace['subject'] {
  if (classId.safeParse(subject).success) return 'class';
  return claimId.safeParse(subject).success ? 'claim' : 'project';
}

const isOfDay = ({ of }: FilingPlace) => of === 'day' || of === 'trainee-day';
const isOfTrainee = ({ of }: FilingPlace) => of === 'trainee' || of === 'trainee-day';

function fits({ day, trainee }: Filing, place: FilingPlace): boolean {
  return (day !== undefined) === isOfDay(place) && (trainee !== undefined) === isOfTrainee(place);
}

function checkFields({ day, trainee }: Filing, place: FilingPlace): void {
  if ((day !== undefined) !== isOfDay(place)) {
    throw isOfDay(place)
      ? refuse('day', '', '须注明培训日期', 'The training day is required')
      : refuse('day', day ?? '', '该材料不按日期提交', 'This item is not about a day');
  }
  if ((trainee !== undefined) !== isOfTrainee(place)) {
    throw isOfTrainee(place)
      ? refuse('trainee', '', '须注明学员', 'The trainee is required')
      : refuse('trainee', trainee ?? '', '该材料不按学员提交', 'This item is not about a trainee');
  }
}

const OPEN: Readonly<Record<string, readonly TrainingClass['status'][]>> = {
  opening: ['draft', 'returned'],
  assessment: ['opened', 'ended', 'results-returned'],
};

async function checkClass(ports: FilingPorts, filing: Filing, place: FilingPlace): Promise<void> {
  const one = await ports.cases.trainingClass(classId.parse(filing.subject));
  if (one === undefined) throw new Problem('not-found', { zh: '没有找到', en: 'Not found' });
  if (place.stage !== 'supervision') {
    if (OPEN[place.stage]?.includes(one.status) !== true) throw wrongState(one.status);
    return;
  }
  if (!['opened', 'ended', 'results-returned'].includes(one.status)) throw wrongState(one.status);
  const day = filing.day ?? '';
  if (!taughtDays(one).some(({ date }) => date === day)) {
    throw refuse('day', day, '不是课表中的培训日', 'Not a day of the timetable');
  }
  if (day > civilDateOf(await ports.clock.now())) {
    throw refuse('day', day, '培训日尚未到来', 'The training day is still to come');
  }
}

/** Contracts may be filed before the claim itself, once the project runs. */
async function checkClaim(cases: CaseStore, project: Project): Promise<void> {
  if (project.status !== 'running') throw wrongState(project.status);
  const claim = await cases.claim(claimIdOf(project.id));
  const open = ['filed', 'triggered', 'awaiting-supplements', 'returned', 'withdrawn'];
  if (claim !== undefined && !open.includes(claim.status)) throw wrongState(claim.status);
}

async function checkTrainee(cases: CaseStore, { subject, trainee = '' }: Filing): Promise<void> {
  const number = /^C(\d+)-T\d+$/.exec(trainee)?.[1];
  const own = classId.safeParse(subject);
  const of = number === undefined ? undefined : classIdOf(caseOf(subject), Number(number));
  const known =
    of !== undefined &&
    (!own.success || own.data === of) &&
    (await cases.trainees(of)).some(({ id }) => id === trainee);
  if (!known) throw refuse('trainee', trainee, '花名册中没有该学员', 'Not on the roster');
}
