import { html } from 'hono/html';
import type { Matter, ResultsContent } from '#functions/confirmations/matter.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { answersOf } from '../institution/application-answers.ts';
import { applicationSections, sectionId } from '../institution/application-sections.ts';
import { applicationLabels } from '../institution/section-form.ts';
import { day } from '../layout/day.ts';
import { facts, table } from '../layout/lists.ts';
import type { Html } from '../layout/page.ts';

/** What a question is about: its name, what confirming means, and the clauses that want both sides. */
export const matterWords = {
  application: {
    title: '立项申请',
    ask: '请核对下面的立项申请，确认其中的用工需求、岗位和技能要求是贵企业提出的，培训协议由贵企业签订。',
    confirmed: '以上用工需求、岗位和技能要求由本企业提出；培训协议由本企业在所列日期签订。',
    clauses: ['CC24-3A.1.a', 'CC24-3A.1.c', 'CC24-3A.1.d'],
  },
  results: {
    title: '考核结果',
    ask: '请核对下面的考核情况，确认考核由贵企业与承训单位共同组织，所列企业考评人员由贵企业派出。',
    confirmed: '考核由本企业与承训单位共同组织；所列企业考评人员由本企业派出，成绩属实。',
    clauses: ['CC24-3A.4.a', 'CC24-3A.4.c'],
  },
} as const satisfies Record<Matter['kind'], object>;

/** What the parts of a matter are called where one has changed. */
export const partLabels: Readonly<Record<string, string>> = {
  ...applicationLabels,
  plan: '培训课时',
  examination: '考核情况',
  results: '学员成绩',
};

/** Everything that an answer is bound to, to be read before answering. */
export function matterView(matter: Matter, pack: string, enterpriseName: string): Html {
  return matter.kind === 'application'
    ? applicationView(matter.content, pack, enterpriseName)
    : resultsView(matter.content);
}

function applicationView(
  application: Extract<Matter, { kind: 'application' }>['content'],
  pack: string,
  enterpriseName: string,
): Html {
  const others = application.enterpriseIds.length - 1;
  const parties = others > 0 ? [`${enterpriseName}，另有 ${others} 家企业`] : [enterpriseName];
  const answers = answersOf(application, packOf(pack), parties);
  const { declaredDemand, plannedHeadcount } = application;
  return html`${sectionId
    .filter((one) => one !== 'files')
    .map((one) => html`<h2>${applicationSections[one].label}</h2>${facts(answers[one])}`)}
${declaredDemand !== plannedHeadcount && html`<p class="hint">用工需求与计划培训人数不同：就业率按两者分别计算。</p>`}`;
}

const sides = { enterprise: '用工企业', institution: '承训单位' } as const;

function resultsView({ examination, results }: ResultsContent): Html {
  const examiners = (side: keyof typeof sides) =>
    examination.examiners
      .filter((one) => one.side === side)
      .map(({ id }) => id)
      .join('、') || '没有填写';
  const parts = [examination.hasTheory && '理论', examination.hasPractice && '实操'];
  return html`<h2>考核情况</h2>${facts([
    ['试卷由谁命制', examination.authors.map((one) => sides[one]).join('、') || '没有填写'],
    ['考核内容', parts.filter(Boolean).join('、') || '没有填写'],
    ['用工企业考评人员', examiners('enterprise')],
    ['承训单位考评人员', examiners('institution')],
    ['录像归档编号', examination.archiveNumber],
  ])}<h2>学员成绩</h2><p class="hint">学员以编号列出。</p>${table(
    [
      { label: '学员编号' },
      { label: '考核日期' },
      { label: '理论', number: true },
      { label: '实操', number: true },
      { label: '结果' },
    ],
    results.map(({ id, attempts }) => {
      const last = attempts.at(-1);
      return last === undefined
        ? [id, '', '', '', '未考核']
        : [id, day(last.on), last.theoryScore, last.practiceScore, last.passed ? '合格' : '不合格'];
    }),
  )}`;
}
