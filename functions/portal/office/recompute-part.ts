import { html } from 'hono/html';
import { button, form } from '#functions/portal/layout/form.ts';
import type { Html } from '#functions/portal/layout/page.ts';
import type { StatementView } from '#functions/portal/statement/statement-view.ts';
import type { Session } from '#functions/sessions/session.ts';
import { factsRoles } from '#functions/settlement/open-facts.ts';

/** How anybody who has the programme computes a statement again, without this system; nothing where its facts were not kept. */
export function recomputePart(
  { projectId, figures, command }: StatementView,
  session: Session,
): Html | undefined {
  if (command === undefined) return undefined;
  const may = factsRoles.some((one) => one === session.role);
  return html`<h2>离线复核</h2>
<p>本结算单所依据的事实（课时、打卡、考核、就业，人员只有编号）可以下载为一个文件，用公开的计算程序重新核算：合计应为 <strong class="money">${figures}</strong>，校验值应与上面的相同。</p>
${
  may
    ? html`${form(session, `/o/cases/${projectId}/statement/facts`, button('下载事实文件', 'second'))}<p class="hint">下载会记录下载人和时间，链接几分钟后失效。</p>`
    : html`<p class="hint">审核、财务和审计人员可以下载。</p>`
}
<p class="hint">在程序目录下运行下面的命令，其中的文件名换成文件存放的位置：</p>
<p class="hash">${command}</p>
<p class="hint">去掉 --hash 输出整张结算单；再把 settle 换成 explain，输出中文计算过程。</p>`;
}
