import { html } from 'hono/html';
import { expect, test } from 'vitest';
import { claim, hasTransferFailed } from '#functions/cases/claim.ts';
import type { EndingCause } from '#functions/cases/ending.ts';
import { project } from '#functions/cases/project.ts';
import { type Instant, instant } from '#functions/clock/business-clock.ts';
import { refuseForgedForm } from '#functions/http/cross-site.ts';
import { momentAt, remaining } from '#functions/portal/layout/day.ts';
import { decisionOutcome, decisionTitle } from '#functions/portal/layout/decision-words.ts';
import { errorSummary } from '#functions/portal/layout/error-summary.ts';
import { findingList } from '#functions/portal/layout/finding-list.ts';
import { moneyInFull, yuan } from '#functions/portal/layout/money.ts';
import { page } from '#functions/portal/layout/page.ts';
import { renderProblem } from '#functions/portal/layout/problem-page.ts';
import {
  caseState,
  claimState,
  classState,
  outcomeWords,
} from '#functions/portal/layout/state-words.ts';
import { howItEnded } from '#functions/portal/layout/withdrawal-words.ts';
import { sameSitePath } from '#functions/portal/sign-in/same-site-path.ts';
import { askAddress } from '#functions/portal/sign-in/sign-in-view.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { fen } from '#policy/engine/fen.ts';
import type { Finding } from '#policy/engine/finding.ts';
import {
  draftProject,
  filedClaim,
  openedFields,
  releasedClaim,
  runningProject,
  sampleClass,
} from '../../cases/sample-case.ts';

test.each([
  [0, '¥0.00'],
  [5, '¥0.05'],
  [6_531_600, '¥65,316.00'],
  [12_345_678_999, '¥123,456,789.99'],
  [100_000, '¥1,000.00'],
])('%i fen is %s', (amount, shown) => {
  expect(yuan(fen(amount))).toBe(shown);
});

test('an amount of nine figures stands in capitals as well', () => {
  expect(String(moneyInFull(fen(12_345_678_900)))).toContain(
    '人民币壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整',
  );
});

test('days are told in Chinese with what is left of them, beyond published years without a count', () => {
  const at = '2024-05-06T16:30:00.000Z' as Instant;
  expect(String(momentAt(at))).toContain('2024年5月7日（周二）</time> 00:30');
  expect(remaining(civilDate('2024-05-10'), civilDate('2024-05-07'))).toBe('还剩 3 个工作日');
  expect(remaining(civilDate('2024-05-07'), civilDate('2024-05-07'))).toBe('今天到期');
  expect(remaining(civilDate('2024-05-24'), civilDate('2024-05-27'))).toBe('已超期 1 个工作日');
  expect(remaining(civilDate('2099-01-05'), civilDate('2098-12-31'))).toBe('未到期');
});

test('states are told in the words of the pages', () => {
  const day = civilDate('2024-05-06');
  const running = runningProject(1);
  const opened = sampleClass(running, openedFields);
  const words = [
    caseState(draftProject(1), [], undefined, day),
    caseState(running, [], undefined, day),
    caseState(running, [opened], undefined, civilDate('2024-05-05')),
    caseState(running, [opened], undefined, day),
    caseState(running, [opened], filedClaim(running), day),
    classState(sampleClass(running), day),
  ].map(({ word }) => word);
  expect(words).toEqual(['草稿', '审核通过', '已开班', '培训中', '已申请资金', '草稿']);
  expect(Object.values(outcomeWords).map(({ word }) => word)).toEqual([
    '符合',
    '提示',
    '不符合',
    '待核实',
    '不适用',
  ]);
});

test('what has ended says who ended it, and nothing of it where that was not recorded', () => {
  const day = civilDate('2024-05-06');
  const running = runningProject(1);
  const at = '2024-05-06T01:00:00.000Z';
  const end = (cause: EndingCause) => ({
    reason: '企业停产',
    ending: { cause, by: 'somebody', at: instant.parse(at) },
  });
  const over = (more: object) => project.parse({ ...running, status: 'cancelled', ...more });
  const claimOver = (more: object) => claim.parse({ ...filedClaim(running), ...more });
  const words = [
    caseState(over(end('withdrawn')), [], undefined, day),
    caseState(over(end('objection-upheld')), [], undefined, day),
    caseState(over({ reason: '未记载' }), [], undefined, day),
    caseState(
      draftProject(1, { status: 'withdrawn', ...end('withdrawn') }) as never,
      [],
      undefined,
      day,
    ),
    classState(sampleClass(running, { status: 'abandoned', ...end('given-up') }), day),
    classState(sampleClass(running, { status: 'abandoned', ...end('refused') }), day),
    classState(sampleClass(running, { status: 'abandoned', reason: '未记载' }), day),
    claimState(claimOver({ status: 'withdrawn', ...end('withdrawn') })),
    // The project goes back to where a claim can be filed.
    caseState(running, [], claimOver({ status: 'withdrawn', ...end('withdrawn') }), day),
  ].map(({ word }) => word);
  expect(words).toEqual([
    '已撤回',
    '异议成立，已取消',
    '已终止',
    '已撤回',
    '已放弃',
    '不予通过',
    '已终止',
    '已撤回',
    '审核通过',
  ]);
  expect(String(howItEnded(over(end('objection-upheld'))))).toContain('公示异议成立');
  expect(howItEnded(over({ reason: '未记载' }))).toBeUndefined();
});

test('a transfer that came back is told of claim and case until the next one arrives', () => {
  const running = runningProject(1);
  const words = [
    releasedClaim(running),
    releasedClaim(running, { asks: { 'record-payment': 2 } }),
    releasedClaim(running, { status: 'paid', asks: { 'record-payment': 2 } }),
  ].map((one) => [
    hasTransferFailed(one),
    claimState(one).word,
    caseState(running, [], one, civilDate('2024-07-11')).word,
  ]);
  expect(words).toEqual([
    [false, '待拨付', '待拨付'],
    [true, '拨付失败', '拨付失败'],
    [false, '已拨付', '已拨付'],
  ]);
});

test.each([
  ['record-payment', 'failed', '登记拨付结果', '拨付失败'],
  ['withdraw-project', 'cancelled', '撤回项目', '已撤回'],
  ['accept-late-check-in', 'C1-T02 2024-09-02 in', '认定迟到打卡', 'C1-T02 2024-09-02 签到有效'],
  ['of-tomorrow', 'unheard-of', '其他事项', '已办理'],
])('the decision %s %s is told as %s: %s', (kind, outcome, title, said) => {
  expect([decisionTitle(kind), decisionOutcome(kind, outcome)]).toEqual([title, said]);
});

const finding = (outcome: Finding['outcome'], zh: string): Finding => ({
  rule: 'cc24/opening/day-limit',
  clauses: ['CC24-3B.b'],
  subject: { kind: 'class', id: 'P2024-0001-C1' },
  outcome,
  observed: '9 课时',
  required: '不超过 8 课时',
  waivable: outcome === 'block',
  sentence: { zh, en: '' },
});

test('blocking findings stand first, what passed is folded, each with its clause', () => {
  const shown = String(
    findingList([
      finding('pass', '第三句'),
      finding('warn', '第二句'),
      finding('block', '第一句<b>'),
    ]),
  );
  const order = ['第一句', '第二句', '<details', '第三句'].map((one) => shown.indexOf(one));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(shown).toContain('第一句&lt;b&gt;');
  expect(shown).toContain('href="/clauses#CC24-3B.b"');
  expect(shown).toContain('核查到：9 课时；要求：不超过 8 课时');
});

test('a page escapes what it is given and runs no script', () => {
  const shown = page({ title: '<script>alert(1)</script>', session: undefined, body: html`正文` });
  expect(shown).not.toContain('<script');
  expect(shown).toContain('&lt;script&gt;');
});

test('an error summary links to its fields and shows values as they were masked', () => {
  const shown = String(
    errorSummary(
      {
        message: { zh: '有 1 处不正确' },
        fields: [
          { field: 'plan.theory.offline', value: '****1123', message: { zh: '应为数字', en: '' } },
        ],
      },
      { 'plan.theory.offline': '理论课时' },
    ),
  );
  expect(shown).toContain('href="#field-plan-theory-offline"');
  expect(shown).toContain('理论课时：应为数字（填写的是“****1123”）');
});

test('who is not signed in goes to sign in and comes back', () => {
  const problem = {
    status: 401,
    code: 'not-signed-in',
    message: { zh: '', en: '' },
    fields: [],
    details: {},
  };
  const at = { path: '/i/uploads/new', query: 'subject=P2024-0001', session: undefined };
  expect(renderProblem(problem, at)).toEqual({
    location: '/sign-in?to=%2Fi%2Fuploads%2Fnew%3Fsubject%3DP2024-0001',
  });
});

test('a problem leaves who is signed in the way home', () => {
  const problem = {
    status: 403,
    code: 'not-allowed',
    message: { zh: '您的角色不能进行此操作', en: '' },
    fields: [],
    details: {},
  };
  const at = '2024-05-06T00:00:00.000Z';
  const session = {
    schemaVersion: 1,
    actor: 'reviewer-1',
    role: 'reviewer',
    formToken: 't',
    createdAt: at,
    lastSeenAt: at,
  } as const;
  const shown = renderProblem(problem, { path: '/i', query: '', session });
  expect('html' in shown && shown.html).toContain('<a href="/o">回到首页</a>');
  expect('html' in shown && shown.html).toContain('退出登录');
});

test('a form of an earlier session is told from a lack of rights, with a way to lose nothing', () => {
  const session = { role: 'institution', formToken: 'own' } as never;
  const body = { kind: 'form', value: {}, formToken: 'other' } as const;
  const refuse = () => refuseForgedForm(body, session);
  expect(refuse).toThrow(expect.objectContaining({ code: 'form-expired' }));

  const problem = { status: 403, code: 'form-expired', message: { zh: '没有保存', en: '' } };
  const at = { path: '/i/cases', query: '', session };
  const shown = renderProblem({ ...problem, fields: [], details: {} }, at);
  expect('html' in shown && shown.html).toContain('先复制已填写的内容');
  expect('html' in shown && shown.html).not.toContain('核对您的角色');
});

test('signing in on the way to a page says so', () => {
  expect(askAddress({ to: '/i/cases/P2024-0001' })).toContain('登录后回到该页面。30 分钟没有操作');
  expect(askAddress({})).not.toContain('登录后回到');
});

test.each([
  ['/i/cases/P2024-0001?done=claim', '/i/cases/P2024-0001?done=claim'],
  ['//elsewhere.invalid', undefined],
  ['/\\elsewhere.invalid', undefined],
  ['/..//elsewhere.invalid', undefined],
  ['https://elsewhere.invalid/', undefined],
  ['/i\r\nset-cookie: a', undefined],
  ['/sign-out', undefined],
  [undefined, undefined],
])('after signing in, %j leads to %j', (to, shown) => {
  expect(sameSitePath(to)).toBe(shown);
});
