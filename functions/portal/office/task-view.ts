import type { Claim } from '#functions/cases/claim.ts';
import { isApproved, type Project } from '#functions/cases/project.ts';
import type { Trainee } from '#functions/cases/trainee.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import type { EnterpriseStanding } from '#functions/confirmations/standings-of.ts';
import type { Evidence } from '#functions/evidence/evidence.ts';
import type { Objection } from '#functions/notices/notice.ts';
import { standingText } from '#functions/portal/layout/confirmation-words.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import type { Task } from '#functions/tasks/task.ts';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import type { WaiverRequest } from '#functions/waivers/waiver-request.ts';
import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { type Fen, fen, multiplyFen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import type { Pack } from '#policy/engine/pack.ts';
import {
  claimFacts,
  classFacts,
  type LabelledFact,
  type NamesOf,
  payeeFacts,
  projectFacts,
} from './case-facts.ts';
import { evidenceView, type ItemLines } from './evidence-view.ts';
import { taskWords } from './task-words.ts';

/** Everything a task page is made from, as read. */
export interface TaskMaterial {
  readonly task: Task;
  readonly project: Project;
  readonly trainingClass: TrainingClass | undefined;
  readonly claim: Claim | undefined;
  readonly roster: readonly Trainee[];
  readonly findings: readonly Finding[];
  readonly files: readonly Evidence[];
  readonly objections: readonly Objection[];
  readonly waivers: readonly WaiverRequest[];
  readonly standings: readonly EnterpriseStanding[];
  readonly names: NamesOf;
  readonly pack: Pack;
  /** Subsidy of one trainee for the planned hours, where occupation and hours are known. */
  readonly headFen: Fen | undefined;
}

/** An amount with its name; in capitals where it decides or pays. */
export interface MoneyLine {
  readonly label: string;
  readonly fen: Fen;
  readonly figures: string;
  readonly capitals: string;
  readonly how: string;
}

/** One way to answer and what it does. */
export interface AnswerLine {
  readonly outcome: string;
  readonly label: string;
  readonly effect: string;
  readonly reasonRequired: boolean;
}

/** What is shown and what an answer is bound to; nothing in it depends on who looks or when. */
export interface ShownTask {
  readonly asked: {
    readonly task: string;
    readonly title: string;
    readonly subject: string;
    readonly projectId: string;
    readonly sentence: string;
  };
  readonly facts: readonly LabelledFact[];
  readonly objections: readonly Pick<Objection, 'id' | 'text' | 'raisedAt'>[];
  readonly waivers: readonly {
    readonly finding: string;
    readonly about: string;
    readonly reason: string;
    readonly clauses: readonly string[];
  }[];
  readonly findings: readonly Finding[];
  readonly evidence: readonly ItemLines[];
  readonly money: readonly MoneyLine[];
  readonly statement: { readonly sha256: string; readonly status: string } | null;
  readonly questions: readonly {
    readonly id: string;
    readonly question: string;
    readonly clauses: readonly string[];
  }[];
  /** Classes whose drifted theory share an approving officer must accept with a reason (AMB-35). */
  readonly explanations: readonly { readonly classId: string; readonly sentence: string }[];
  readonly answers: readonly AnswerLine[];
}

/** The parts of what is shown by their headings, for the page that says what changed. */
export const shownParts: Readonly<Record<keyof ShownTask, string>> = {
  asked: '任务',
  facts: '基本情况',
  objections: '异议',
  waivers: '例外申请',
  findings: '核查结论',
  evidence: '材料',
  money: '资金',
  statement: '结算单',
  questions: '核对事项',
  explanations: '理论占比说明',
  answers: '可作的决定',
};

const payments = new Set(['record-funding', 'release-payment', 'record-payment']);

/** What a task shows. */
export function taskView(material: TaskMaterial): ShownTask {
  const { task, pack } = material;
  const reviewing = task.kind.startsWith('review-');
  const name = material.names.institution?.name ?? material.project.institutionId;
  return {
    asked: {
      task: task.id,
      title: taskKinds[task.kind].title.zh,
      subject: task.subject,
      projectId: material.project.id,
      sentence: `请${taskWords[task.kind].ask}（${name}，${task.subject}）。`,
    },
    facts: factsOf(material),
    objections:
      task.kind === 'resolve-objection'
        ? material.objections
            .filter((one) => one.resolution === 'open')
            .map(({ id, text, raisedAt }) => ({ id, text, raisedAt }))
        : [],
    waivers:
      task.kind === 'grant-waiver'
        ? material.waivers
            .filter((one) => one.status === 'asked')
            .map(({ finding, about, reason, rule }) => ({
              finding: finding.zh,
              about: about.id,
              reason,
              clauses: pack.ruleHeads.find(({ id }) => id === rule)?.clauses ?? [],
            }))
        : [],
    findings: material.findings,
    evidence: reviewing ? evidenceView(pack, task.stage, material.files, material.roster) : [],
    money: moneyOf(material),
    statement:
      material.claim !== undefined && 'statement' in material.claim
        ? { sha256: material.claim.statement.sha256, status: material.claim.statement.status }
        : null,
    questions: reviewing
      ? pack.reviewerQuestions
          .filter((one) => one.stage === task.stage)
          .map(({ id, question, clauses }) => ({ id, question: question.zh, clauses }))
      : [],
    explanations: task.kind === 'review-statement' ? unexplained(material.findings) : [],
    answers: taskKinds[task.kind].answers.map((one) => ({
      outcome: one.outcome,
      label: one.label.zh,
      effect: taskWords[task.kind].effects[one.outcome] ?? '',
      reasonRequired: one.reasonRequired,
    })),
  };
}

/** The fact that a class lacks where its theory share drifted; the path names the class. */
const explanationPath = /^classes\.(.+)\.theoryExplanation$/;

function unexplained(findings: readonly Finding[]) {
  return findings.flatMap(({ outcome, missing = '', sentence }) => {
    const classId = explanationPath.exec(missing)?.[1];
    return outcome === 'undetermined' && classId !== undefined
      ? [{ classId, sentence: sentence.zh }]
      : [];
  });
}

function factsOf(material: TaskMaterial): LabelledFact[] {
  const { project, trainingClass, claim, names, pack, roster, task } = material;
  const nameOf = (id: string) => names.enterprises.find((one) => one.id === id)?.name ?? id;
  const hired = roster.filter((one) => one.employment !== null).length;
  return [
    // What the question is about stands before what it belongs to.
    ...(payments.has(task.kind) ? payeeFacts(names.institution) : []),
    ...(claim === undefined ? [] : claimFacts(claim, hired)),
    ...(trainingClass === undefined ? [] : classFacts(trainingClass, roster)),
    ...material.standings.map(({ enterpriseId, standing }) => ({
      label: `企业确认（${nameOf(enterpriseId)}）`,
      value: standingText(standing),
    })),
    ...projectFacts(project, names, pack),
  ];
}

function moneyOf({ project, claim, headFen }: TaskMaterial): MoneyLine[] {
  const planned = project.application.plannedHeadcount;
  const lines: MoneyLine[] = [];
  if (isApproved(project)) {
    const { fullSubsidyFen, plannedHeadcount, plannedFen } = project.approval;
    lines.push(
      money('计划补贴', plannedFen, `${plannedHeadcount} 人 × ${yuan(fullSubsidyFen)}`),
      money('已预留', project.reservedFen, '立项时预留，开班时按招生人数调整'),
    );
  } else if (headFen !== undefined && planned !== undefined) {
    lines.push(
      money(
        '同意后将预留',
        multiplyFen(headFen, planned),
        `${planned} 人 × ${yuan(headFen)}（计划课时对应的全额补贴）`,
      ),
    );
  }
  if (claim !== undefined && 'statement' in claim) {
    const { totalFen } = claim.statement;
    lines.push(money('结算单合计', totalFen, '见结算单'));
    const beyond = isApproved(project) ? fen(Math.max(0, totalFen - project.reservedFen)) : fen(0);
    if (beyond > 0) {
      lines.push(money('超出预留', beyond, '登记资金批复时追加预留，本年度资金须足够'));
    }
  }
  return lines;
}

function money(label: string, fen: Fen, how: string): MoneyLine {
  return { label, fen, figures: yuan(fen), capitals: amountInCapitals(fen), how };
}
