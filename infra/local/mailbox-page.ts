import { html, raw } from 'hono/html';
import type { Mail } from './mailbox.ts';

/** All mails on one page, newest first: the text with its links, and the HTML as a mail program shows it. */
export function mailboxPage(mails: readonly Mail[]): string {
  return `${html`<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>邮箱 Mailbox</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; }
article { border: 1px solid #bbb; border-radius: 6px; padding: .5rem 1rem; margin: 1rem 0; }
h2 { font-size: 1rem; margin: .2rem 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
iframe { width: 100%; height: 24rem; border: 1px solid #ddd; }
</style>
<h1>邮箱 Mailbox</h1>
<p>本地云不向外发送邮件，所有邮件（含登录验证码）都在这里；刷新页面可见新邮件。
Nothing leaves this machine: every mail, sign-in codes included, stands here.</p>
${mails.length === 0 ? html`<p>还没有邮件。No mail yet.</p>` : mails.toReversed().map(shown)}
</html>`}`;
}

function shown({ to, subject, text, html: body, at }: Mail) {
  return html`<article>
<h2>${subject}</h2>
<p>收件人 To ${to.join(', ')} · ${at.toLocaleString('zh-CN')}</p>
<pre>${linked(text)}</pre>
${body === '' ? '' : html`<details><summary>HTML</summary><iframe sandbox="allow-popups allow-top-navigation-by-user-activation" srcdoc="${body}"></iframe></details>`}
</article>`;
}

/** Links in a text become links on the page; everything else stays text. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/[^\s<>"'，。；）]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))
    .reduce((page, part) => html`${page}${part}`, raw(''));
}
