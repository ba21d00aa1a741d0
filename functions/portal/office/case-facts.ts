import type { Claim } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import { taughtDays } from '#functions/cases/taught-days.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import type { Institution } from '#functions/masterdata/organisation.ts';
import { maskAccountNumber } from '#functions/people/mask.ts';
import { dayText } from '#functions/portal/layout/day.ts';
import type { PlanHours } from '#policy/engine/facts/shared-facts.ts';
import type { Pack } from '#policy/engine/pack.ts';

/** A label and what stands beside it. */
export interface LabelledFact {
  readonly label: string;
  readonly value: string;
}

/** Names that ids stand for. */
export interface NamesOf {
  readonly institution: Institution | undefined;
  readonly enterprises: readonly { readonly id: string; readonly name: string }[];
}

/** `240 课时（理论 80，实操 160）`. */
export function planText(plan: PlanHours): string {
  const sum = (one: PlanHours['theory']) => one.offline + one.online;
  const theory = sum(plan.theory);
  const practice = sum(plan.practice);
  const online = plan.theory.online + plan.practice.online;
  return `${theory + practice} 课时（理论 ${theory}，实操 ${practice}${online > 0 ? `，其中线上 ${online}` : ''}）`;
}

/** What a project is about, in the words of its application. */
export function projectFacts(project: Project, names: NamesOf, pack: Pack): LabelledFact[] {
  const { application: one } = project;
  const occupation = pack.catalogue.find((entry) => entry.code === one.occupationCode);
  const approval = isApproved(project) ? project.approval : undefined;
  return given([
    ['项目', project.id],
    ['承训单位', names.institution?.name ?? project.institutionId],
    ['用工企业', names.enterprises.map((each) => each.name).join('、')],
    [
      '培训职业',
      one.occupationCode && `${one.occupationCode} ${occupation?.occupation ?? '（不在目录内）'}`,
    ],
    ['岗位', one.posts.join('、')],
    ['用工需求', one.declaredDemand && `${one.declaredDemand} 人`],
    ['计划人数', one.plannedHeadcount && `${one.plannedHeadcount} 人`],
    ['计划课时', one.plan && planText(one.plan)],
    ['技能水平标准', one.skillStandard],
    ['标准依据', one.standardReference],
    ['培训协议签订', one.agreementSignedOn && dayText(one.agreementSignedOn)],
    ['立项日期', approval && dayText(approval.approvedOn)],
    ['适用政策', pack.title.zh],
  ]);
}

/** What a class is about. */
export function classFacts(one: TrainingClass, roster: readonly Trainee[]): LabelledFact[] {
  const results = roster.filter((each) => each.attempts.length > 0);
  const passed = results.filter((each) => each.attempts.some((sitting) => sitting.passed));
  const days = taughtDays(one);
  const [first, last] = [days.at(0), days.at(-1)];
  return given([
    ['班级', one.id],
    ['本班计划人数', `${one.plannedHeadcount} 人`],
    ['实际招生', `${one.enrolled} 人`],
    ['超计划招生理由', one.overEnrolmentReason],
    ['课时', planText(one.plan)],
    [
      '课表',
      first &&
        last &&
        `${dayText(first.date)} 至 ${dayText(last.date)}，共 ${days.length} 个培训日`,
    ],
    ['开班日期', 'law' in one && dayText(one.law.openedOn)],
    ['培训结束', 'endedOn' in one && dayText(one.endedOn)],
    ['考核结果', results.length > 0 && `参加 ${results.length} 人，合格 ${passed.length} 人`],
    ['考核录像档案号', 'examination' in one && one.examination.archiveNumber],
    [
      '全程视频',
      'fullVideo' in one &&
        one.fullVideo &&
        `由${one.fullVideo.keeper}保存，${one.fullVideo.pointer}`,
    ],
  ]);
}

/** What a claim is about. */
export function claimFacts(claim: Claim, hired: number): LabelledFact[] {
  return given([
    ['资金申请', claim.id],
    ['提交日期', dayText(claim.filedOn)],
    ['申报就业', `${hired} 人`],
    ['补充材料截止', dayText(claim.supplementsLastDay)],
    ['材料声明', claim.declaredComplete ? '申请单位声明材料已齐' : '申请单位尚可补充材料'],
    [
      '任务认定',
      'verdict' in claim &&
        claim.verdict &&
        `${claim.verdict.completed ? '按计划完成' : '未按计划完成'}，${dayText(claim.verdict.on)}认定`,
    ],
  ]);
}

/** Whom the money goes to; the account number masked. */
export function payeeFacts(payee: Institution | undefined): LabelledFact[] {
  if (payee === undefined) return [];
  return given([
    ['收款单位', payee.name],
    ['账户名称', payee.account.holder],
    ['开户银行', payee.account.bank],
    ['账号', maskAccountNumber(payee.account.number)],
  ]);
}

function given(rows: readonly (readonly [string, unknown])[]): LabelledFact[] {
  return rows.flatMap(([label, value]) =>
    typeof value === 'string' && value !== '' ? [{ label, value }] : [],
  );
}
