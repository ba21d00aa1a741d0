import { html } from 'hono/html';
import type { Message } from '#functions/messages/messenger.ts';

/** The mail that brings a sign-in code; it holds no link, so nothing in it can be followed. */
export function codeMessage(to: string, code: string): Message {
  const lines = [
    `您的登录验证码是 ${code}，10 分钟内有效。`,
    '如果不是您本人在登录，请忽略本邮件，也不要把验证码告诉任何人。',
    `Your sign-in code is ${code}. It is valid for 10 minutes; tell it to nobody.`,
  ];
  return {
    to,
    subject: '循章 登录验证码',
    text: lines.join('\n'),
    html: html`<!doctype html><html lang="zh-CN"><body>${lines.map((line) => html`<p>${line}</p>`)}</body></html>`.toString(),
  };
}
