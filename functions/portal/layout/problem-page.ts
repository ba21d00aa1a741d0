import { html } from 'hono/html';
import type { RenderProblem } from '#functions/http/api.ts';
import type { Finding } from '#policy/engine/finding.ts';
import { errorSummary } from './error-summary.ts';
import { findingList } from './finding-list.ts';
import { homeOf } from './navigation.ts';
import { page } from './page.ts';

const titles: Readonly<Record<string, string>> = {
  'bad-request': '提交的内容有误',
  'not-allowed': '您不能进行此操作',
  'form-expired': '表单已失效',
  'not-found': '没有找到这个页面',
  'method-not-allowed': '不能这样打开此页面',
  'wrong-state': '当前不能进行此操作',
  'changed-meanwhile': '内容已有变化',
  'already-decided': '此事项已经办理',
  'task-void': '此任务已经失效',
  'rules-block': '尚有不符合或待核实的事项',
  unfunded: '资金不足',
  'too-many-requests': '操作过于频繁',
  unexpected: '系统出错',
};

const advice: Readonly<Record<string, string>> = {
  'not-found':
    '地址可能不完整，或者这个项目不属于您的单位。如需查看，请联系项目的承训单位或人社经办人员。',
  'not-allowed': '如果这项工作应由您办理，请联系管理员核对您的角色。',
  'form-expired':
    '请用浏览器的“后退”回到填写的页面，先复制已填写的内容，再刷新页面，重新填写并提交。',
  'wrong-state': '请返回项目页面，查看当前进度和下一步。',
  'changed-meanwhile': '请返回上一页并刷新，核对后再提交。',
  'too-many-requests': '请稍后再试。',
};

/** Every problem of a page as a page; who is not signed in is sent to sign in and back again. */
export const renderProblem: RenderProblem = (problem, { path, query, session }) => {
  if (problem.code === 'not-signed-in') {
    // Contacts of enterprises have no account to sign in with; their own page asks who they are.
    if (path.startsWith('/confirm/')) return { location: path };
    const to = query === '' ? path : `${path}?${query}`;
    return { location: `/sign-in?to=${encodeURIComponent(to)}` };
  }
  const findings = (problem.details['findings'] ?? []) as readonly Finding[];
  const body = html`
${
  problem.fields.length > 0
    ? errorSummary(problem)
    : html`<p class="lead">${problem.code === 'not-found' ? '' : problem.message.zh}</p>`
}
${advice[problem.code] !== undefined && html`<p>${advice[problem.code]}</p>`}
${findings.length > 0 && findingList(findings)}
<p><a href="${session === undefined ? '/' : homeOf[session.role]}">回到首页</a></p>`;
  const title = titles[problem.code] ?? '没有完成';
  return { html: page({ title, session, body, wrong: true }) };
};
