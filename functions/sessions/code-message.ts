import { html } from 'hono/html';
import type { Message } from '#functions/messages/messenger.ts';

/** What a code lets its owner do: sign in with an account, or answer the one question of a mail. */
export type CodePurpose = 'sign-in' | 'question';

const words = { 'sign-in': ['登录', 'sign-in'], question: ['确认', 'confirmation'] } as const;

/** The mail that brings a code; it holds no link, so nothing in it can be followed. */
export function codeMessage(to: string, code: string, purpose: CodePurpose): Message {
  const [zh, en] = words[purpose];
  const lines = [
    `您的${zh}验证码是 ${code}，10 分钟内有效。`,
    `如果不是您本人在${zh}，请忽略本邮件，也不要把验证码告诉任何人。`,
    `Your ${en} code is ${code}. It is valid for 10 minutes; tell it to nobody.`,
  ];
  return {
    to,
    subject: `循章 ${zh}验证码`,
    text: lines.join('\n'),
    html: html`<!doctype html><html lang="zh-CN"><body>${lines.map((line) => html`<p>${line}</p>`)}</body></html>`.toString(),
  };
}
