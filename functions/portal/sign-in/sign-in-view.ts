import { html } from 'hono/html';
import type { Account } from '#functions/sessions/account.ts';
import { IDLE_MILLISECONDS } from '#functions/sessions/session-limits.ts';
import { errorSummary, type Refusal } from '../layout/error-summary.ts';
import { textField } from '../layout/field.ts';
import { button, hidden } from '../layout/form.ts';
import { roleWords } from '../layout/navigation.ts';
import { type Html, page } from '../layout/page.ts';

/** What is known while somebody signs in. */
export interface SigningIn {
  readonly address?: string | undefined;
  readonly code?: string | undefined;
  /** Where to go afterwards. */
  readonly to?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

const labels = { address: '电子邮箱', code: '验证码' };
const kept = (to: string | undefined) => to !== undefined && hidden('to', to);

function signInPage(refusal: Refusal | undefined, body: Html): string {
  return page({
    title: '登录',
    session: undefined,
    wrong: refusal !== undefined,
    body: html`${errorSummary(refusal, labels)}${body}`,
  });
}

/** First step: the mail address. */
export function askAddress({ address, to, refusal }: SigningIn): string {
  return signInPage(
    refusal,
    html`${to !== undefined && html`<p>打开这个页面需要登录，登录后回到该页面。${IDLE_MILLISECONDS / 60_000} 分钟没有操作会自动退出，没有提交的内容请重新填写。</p>`}
<p>请填写您在人社部门登记的电子邮箱，我们将发送一个六位数字的验证码。</p>
<form method="post" action="/sign-in" novalidate>${kept(to)}
${textField({ name: 'address', label: labels.address, type: 'email', value: address, refusal, attributes: 'autocomplete="email" required' })}
${button('发送验证码')}</form>`,
  );
}

/** Second step: the code; the same sentence for known and unknown addresses. */
export function askCode({ address = '', to, refusal }: SigningIn): string {
  return signInPage(
    refusal,
    html`<p>如果 <strong>${address}</strong> 已经登记，验证码已发送到该邮箱。请在 10 分钟内填写。</p>
<form method="post" action="/sign-in/code" novalidate>${kept(to)}${hidden('address', address)}
${textField({ name: 'code', label: labels.code, hint: '邮件中的六位数字', refusal, attributes: 'inputmode="numeric" autocomplete="one-time-code" maxlength="6" class="short" required' })}
${button('登录')}</form>
<p>没有收到？请检查垃圾邮件，或<a href="${to === undefined ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`}">重新发送</a>。邮箱未登记或已更换，请联系管理员。</p>`,
  );
}

/** Third step, for somebody with several roles: which one. */
export function askRole(
  { address = '', code = '', to }: SigningIn,
  choices: readonly Omit<Account, 'address'>[],
): string {
  return signInPage(
    undefined,
    html`<p>您有多个角色，请选择这次以哪个角色登录。</p>
${choices.map(
  ({
    actor,
    role,
    organisation,
  }) => html`<form method="post" action="/sign-in/code">${kept(to)}${hidden('address', address)}${hidden('code', code)}${hidden('as.actor', actor)}${hidden('as.role', role)}
${button(organisation === undefined ? roleWords[role] : `${roleWords[role]}（${organisation}）`, 'second')}</form>`,
)}`,
  );
}
