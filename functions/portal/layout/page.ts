import { html, raw } from 'hono/html';
import type { Session } from '#functions/sessions/session.ts';
import { navigationOf, roleWords } from './navigation.ts';
import { stylesheetPath } from './stylesheet.ts';

/** A piece of a page; text put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** What a page is made of. */
export interface Page {
  /** Also the heading, unless the body brings one of its own. */
  readonly title: string;
  readonly session: Pick<Session, 'role' | 'formToken'> | undefined;
  readonly body: Html;
  /** Where the page hangs: shown above the heading as a way back. */
  readonly back?: { readonly href: string; readonly label: string };
  /** The path of the navigation entry the page belongs to. */
  readonly at?: string;
  /** True where the title is prefixed so that a screen reader says at once that something is wrong. */
  readonly wrong?: boolean;
}

/** The document of a page; {@link Page.body} goes below the heading. */
export function page({ title, session, body, back, at, wrong }: Page): string {
  const document = html`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wrong ? '有误：' : ''}${title} - 循章</title>
<link rel="stylesheet" href="${stylesheetPath}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header class="band"><div class="inner">
<a class="name" href="/">循章</a>
<nav aria-label="主要栏目">${navigation(session, at)}</nav>
${account(session)}
</div></header>
<main id="content">
${back && html`<p class="back"><a href="${back.href}">返回${back.label}</a></p>`}
<h1>${title}</h1>
${body}
</main>
<footer>职业技能培训项目管理 · 每一步、每一分都有条款依据</footer>
</body>
</html>`;
  return `<!doctype html>\n${document}`;
}

function navigation(session: Page['session'], at: string | undefined): Html {
  const entries = session ? navigationOf[session.role] : [{ href: '/notices', label: '公示' }];
  return html`${entries.map(
    ({ href, label }) =>
      html`<a href="${href}"${href === at ? raw(' aria-current="page"') : ''}>${label}</a>`,
  )}`;
}

function account(session: Page['session']): Html {
  if (session === undefined) return html`<a href="/sign-in">登录</a>`;
  return html`<span>${roleWords[session.role]}</span>
<form method="post" action="/sign-out"><input type="hidden" name="formToken" value="${session.formToken}"><button class="plain">退出登录</button></form>`;
}
