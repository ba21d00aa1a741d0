import { type Claim, standing } from '#functions/cases/claim.ts';
import type { SubjectId } from '#functions/cases/subject.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { dayText } from '../layout/day.ts';
import type { CaseFile } from './case-file.ts';

/** What happens next in a case: what, who is waited for, and until when. */
export interface NextStep {
  readonly subject: SubjectId;
  readonly what: string;
  /** Who is waited for; `您` where it is the institution itself. */
  readonly who: string;
  /** Where the institution does it. */
  readonly href?: string;
  readonly lastDay?: CivilDate | undefined;
  /** Why a correction is asked for. */
  readonly reason?: string;
  readonly escalated?: boolean;
  readonly interrupted?: boolean;
}

const officeWords = { reviewer: '人社审核人员', finance: '财务人员' } as const;
const mine = '您';

/** What happens next in a case, what the institution itself must do first; an enterprise only looks on. */
export function nextSteps(
  file: CaseFile,
  viewer: 'institution' | 'enterprise' = 'institution',
): readonly NextStep[] {
  const found = [...stepsOf(file), ...waiverSteps(file)];
  const sorted = [
    ...found.filter(({ who }) => who === mine),
    ...found.filter(({ who }) => who !== mine),
  ];
  return viewer === 'institution'
    ? sorted
    : sorted.map((one) => (isMine(one) ? { ...one, who: '承训单位' } : one));
}

/** True where the institution itself is waited for. */
export function isMine(step: NextStep): boolean {
  return step.who === mine;
}

/** What was asked for by way of exception and nobody has answered. */
function waiverSteps({ pending }: CaseFile): NextStep[] {
  return pending
    .filter(({ kind }) => kind === 'grant-waiver')
    .map(({ subject, kind, dueOn, escalated }) => ({
      subject,
      what: `决定例外批准申请（${subject}）`,
      who: officeWords[taskKinds[kind].role],
      lastDay: dueOn,
      escalated,
    }));
}

function stepsOf(file: CaseFile): NextStep[] {
  const { project } = file;
  const filed = standing(file.claim);
  const page = `/i/cases/${project.id}`;
  switch (project.status) {
    case 'draft':
      return [step(project.id, '填写并提交立项申请', `${page}/application`)];
    case 'returned':
      return [
        {
          ...step(project.id, '按退回意见补正立项申请后重新提交', `${page}/application`),
          reason: project.reason,
        },
      ];
    case 'submitted':
    case 'held':
      return [asked(file, project.id)];
    case 'noticed':
      return [noticed(file, project.id, '公示期满且无异议后可以开班；班级可以先准备')];
    case 'running':
      return filed === undefined ? [...classSteps(file)] : [claimStep(file, filed)];
    case 'refused':
    case 'withdrawn':
    case 'cancelled':
    case 'closed':
      return [];
    default:
      return project satisfies never;
  }
}

function classSteps(file: CaseFile): NextStep[] {
  const { project, classes } = file;
  const page = `/i/cases/${project.id}`;
  const running = classes.filter(({ status }) => !['refused', 'abandoned'].includes(status));
  if (running.length === 0)
    return [step(project.id, '新建班级并提交开班申请', `${page}/new-class`)];
  if (running.every(({ status }) => status === 'accepted')) {
    return [step(project.id, '申报就业人员并提交资金申请', `${page}/claim`)];
  }
  return running.flatMap((one) => classStep(file, one));
}

function classStep(file: CaseFile, one: TrainingClass): NextStep[] {
  const page = `/i/classes/${one.id}`;
  const number = one.id.slice(one.id.lastIndexOf('-') + 1);
  const name = `班级 ${number}：`;
  switch (one.status) {
    case 'draft':
      return [step(one.id, `${name}填写并提交开班申请`, page)];
    case 'returned':
      return [{ ...step(one.id, `${name}按退回意见补正后重新提交`, page), reason: one.reason }];
    case 'requested':
    case 'assessed':
      return [{ ...asked(file, one.id), what: `${name}${asked(file, one.id).what}` }];
    case 'opened': {
      const days = taughtDays(one).map(({ date }) => date);
      const next = days.find((date) => date >= file.today);
      const when = next === undefined ? '' : `；下一课次 ${dayText(next)}`;
      return [step(one.id, `${name}按课表培训，每个课次签到并上传视频${when}`, `${page}/days`)];
    }
    case 'ended':
      return [step(one.id, `${name}组织考核并提交考核结果`, `${page}/results`)];
    case 'results-returned':
      return [
        {
          ...step(one.id, `${name}按退回意见补正考核结果`, `${page}/results`),
          reason: one.reason,
        },
      ];
    case 'accepted':
    case 'refused':
    case 'abandoned':
      return [];
    default:
      return one satisfies never;
  }
}

function claimStep(file: CaseFile, claim: Claim): NextStep {
  const page = `/i/cases/${claim.projectId}`;
  switch (claim.status) {
    case 'awaiting-supplements':
      return {
        ...step(claim.id, '补充社保缴费记录和工资发放证明', `${page}/supplements`),
        lastDay: claim.supplementsLastDay,
      };
    case 'returned':
      return {
        ...step(claim.id, '按退回意见补正资金申请后重新提交', `${page}/claim`),
        reason: claim.reason,
      };
    case 'noticed':
      return noticed(file, claim.id, '补贴资金公示，期满且无异议后申请拨付');
    default:
      return asked(file, claim.id);
  }
}

function step(subject: SubjectId, what: string, href: string): NextStep {
  return { subject, what, who: mine, href };
}

function noticed(file: CaseFile, subject: SubjectId, what: string): NextStep {
  const notice = file.notices.find((one) => one.subject === subject);
  return { subject, what, who: '公示期满', lastDay: notice?.lastDay };
}

/** What an officer was asked about the subject; between two questions the system is at work. */
function asked({ pending, interrupted }: CaseFile, subject: SubjectId): NextStep {
  if (interrupted.includes(subject)) {
    const what = '系统正在恢复办理，已通知管理员；不需要重新提交';
    return { subject, what, who: '系统', interrupted: true };
  }
  const task = pending.find((one) => one.subject === subject && one.kind !== 'grant-waiver');
  if (task === undefined) return { subject, what: '正在办理，请稍后刷新', who: '系统' };
  const { title, role } = taskKinds[task.kind];
  return {
    subject,
    what: title.zh,
    who: officeWords[role],
    lastDay: task.dueOn,
    escalated: task.escalated,
  };
}
