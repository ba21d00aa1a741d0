import { html } from 'hono/html';
import { stateCouncilCalendar } from '#policy/engine/calendar/state-council.ts';
import type { CivilDate } from '#policy/engine/civil-date.ts';
import { workingDaysBetween } from '#policy/engine/working-day.ts';
import type { Message } from './messenger.ts';
import type { Notification } from './notification.ts';
import { shortDay, spokenDay } from './spoken-day.ts';

const automatic = '本邮件由系统自动发送，请勿直接回复。';

/**
 * Lays a notification out as a mail of the business day `today`: subject, text, and HTML that says the
 * same. `baseUrl` is the configured address of the site, without a slash at the end.
 */
export function composeMail(
  one: Notification,
  today: CivilDate,
  baseUrl: string,
): Omit<Message, 'to'> {
  const ending = one.due === undefined ? one.next : untilWhen(one.due, today);
  const subject = `【${one.tag}】${one.topic}${ending === undefined ? '' : `，${ending}`}`;
  const due = one.due === undefined ? [] : [dueLine(one.due, today)];
  const url = `${baseUrl}${one.link.path}`;
  const english = `${one.english} ${one.help.en}`;
  return {
    subject,
    text: [
      ['您好：'],
      [one.sentence, ...due],
      [`${one.link.words}：`, url],
      [one.help.zh, automatic],
      [english],
      ['循章'],
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    html: layOut(subject, {
      sentence: one.sentence,
      due,
      words: one.link.words,
      url,
      help: one.help.zh,
      english,
    }),
  };
}

function untilWhen(due: CivilDate, today: CivilDate): string {
  const day = shortDay(due, today);
  if (due > today) return `请于${day}前处理`;
  return due === today ? `今天（${day}）到期` : `应于${day}前处理`;
}

function dueLine(due: CivilDate, today: CivilDate): string {
  const day = `办理期限：${spokenDay(due)}`;
  if (due === today) return `${day}，今天到期。`;
  if (due < today) return `${day}，已超期。`;
  const left = workingDaysBetween(today, due, stateCouncilCalendar);
  return `${day}，还剩 ${left} 个工作日。`;
}

interface Layout {
  readonly sentence: string;
  readonly due: readonly string[];
  readonly words: string;
  readonly url: string;
  readonly help: string;
  readonly english: string;
}

const styles = {
  body: 'margin:0;padding:24px 16px;background:#fff;color:#1a1a1a;font:16px/1.7 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  column: 'max-width:600px;margin:0 auto',
  due: 'font-weight:bold',
  button:
    'display:inline-block;padding:10px 24px;border-radius:4px;background:#14509b;color:#fff;font-weight:bold;text-decoration:none',
  quiet: 'font-size:14px;color:#555;overflow-wrap:anywhere',
  rule: 'border:0;border-top:1px solid #ccc;margin:24px 0',
};

function layOut(subject: string, { sentence, due, words, url, help, english }: Layout): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="${styles.body}"><div style="${styles.column}">
<p>您好：</p>
<p>${sentence}</p>
${due.map((line) => html`<p style="${styles.due}">${line}</p>`)}
<p><a href="${url}" style="${styles.button}">${words}</a></p>
<p style="${styles.quiet}">${url}</p>
<hr style="${styles.rule}">
<p style="${styles.quiet}">${help}<br>${automatic}</p>
<p style="${styles.quiet}" lang="en">${english}</p>
<p style="${styles.quiet}">循章</p>
</div></body>
</html>`.toString();
}
