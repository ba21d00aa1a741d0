import { describe, expect, test } from 'vitest';
import { caseEvents, taskEvents } from '#functions/events/domain-event.ts';
import {
  caseNotification,
  findingsNotification,
  timetableNotification,
} from '#functions/messages/case-notification.ts';
import { composeMail } from '#functions/messages/compose-mail.ts';
import type { Notification } from '#functions/messages/notification.ts';
import { escalationNotification, taskNotification } from '#functions/messages/task-notification.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import {
  baseUrl,
  everyTask,
  sampleClaim,
  sampleClass,
  sampleNotification,
  sampleProject,
  sampleTask,
} from './sample-mail.ts';

const today = civilDate('2024-04-30');
const compose = (one: Notification, day = today) => composeMail(one, day, baseUrl);

const everyMail: [string, Notification][] = [
  ...everyTask.flatMap((task) =>
    taskEvents.map((event): [string, Notification] => [
      `${event} ${task.kind}`,
      taskNotification(event, task),
    ]),
  ),
  ['escalation', escalationNotification(sampleTask())],
  ['timetable-changed', timetableNotification(sampleClass)],
  ...caseEvents.flatMap((event): [string, Notification][] =>
    event === 'findings-reported'
      ? [[event, findingsNotification(sampleClass, civilDate('2024-12-31'), 12)]]
      : [sampleProject, sampleClass, sampleClaim].map((subject) => [
          `${event} ${subject}`,
          caseNotification(event, subject),
        ]),
  ),
];

/** What a reader of the HTML sees, without white space. */
const seen = (html: string) =>
  html
    .replace(/<title>.*<\/title>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s/g, '');

describe.each(everyMail)('the mail on %s', (_name, notification) => {
  const { subject, text, html } = compose(notification);

  test('says the same in text and in HTML', () => {
    const { words } = notification.link;
    expect(seen(html)).toBe(text.replace(`${words}：`, words).replace(/\s/g, ''));
  });

  test('has a head line that a phone shows', () => {
    expect(subject).toMatch(/^【.{2,6}】(项目 P2024-0001|班级 P2024-0001-C1) /);
    expect(subject.length).toBeLessThanOrEqual(45);
    expect(subject).not.toMatch(/undefined|[\r\n]/);
  });

  test('holds one address, below the configured one, and loads nothing', () => {
    const address = `${baseUrl}${notification.link.path}`;
    expect(notification.link.path).toMatch(/^\/(tasks\/[\w-]+|cases\/P2024-0001(-C1)?)$/);
    expect(text.match(/https?:\S+/g)).toEqual([address]);
    expect(html.match(/https?:[^\s"<]+/g)).toEqual([address, address]);
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|src=/i);
  });

  test('names no amount and no person', () => {
    expect(text).not.toMatch(/[¥元]|示例人员|reviewer-1/);
  });

  test('has an English line and says whom to ask', () => {
    expect(text).toContain(notification.help.zh);
    expect(text).toMatch(/[A-Z][\x20-\x7e]{30,}\n\n循章$/);
  });
});

describe('a mail with a last day', () => {
  test('says it in the head line, and in the body with the working days left', () => {
    const { subject, text } = compose(sampleNotification);
    expect(subject).toBe('【待审核】项目 P2024-0001 立项申请，请于5月7日前处理');
    // 1 to 5 May are days off.
    expect(text).toContain('办理期限：2024年5月7日（周二），还剩 2 个工作日。');
  });

  test.each([
    ['2024-05-06', '，请于5月7日前处理', '还剩 1 个工作日。'],
    ['2024-05-07', '，今天（5月7日）到期', '今天到期。'],
    ['2024-05-08', '，应于5月7日前处理', '已超期。'],
  ])('of %s ends with %s', (day, ending, body) => {
    const { subject, text } = compose(sampleNotification, civilDate(day));
    expect(subject.endsWith(ending)).toBe(true);
    expect(text).toContain(`（周二），${body}`);
  });

  test('in another year names the year', () => {
    const one = { ...sampleNotification, due: civilDate('2025-01-03') };
    expect(compose(one, civilDate('2024-12-30')).subject).toMatch(/，请于2025年1月3日前处理$/);
  });
});

test('a mail escapes what it is given, in text and attributes', () => {
  const one = {
    ...sampleNotification,
    sentence: '<b onload="x">&',
    link: { words: '打开', path: '/tasks/"><script>' },
  };
  const { html, text } = compose(one);
  expect(html).not.toMatch(/<script|<b /);
  expect(html).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;');
  expect(text).toContain('<b onload="x">&');
});

test('a reminder, an overdue task and a report to administrators can be told apart', () => {
  const task = sampleTask();
  const heads = [
    ...taskEvents.map((event) => compose(taskNotification(event, task)).subject),
    compose(escalationNotification(task)).subject,
  ];
  expect(heads.map((head) => /【(.+)】/.exec(head)?.[1])).toEqual([
    '待审核',
    '催办',
    '已超期',
    '超期上报',
  ]);
});
