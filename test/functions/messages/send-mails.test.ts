import { describe, expect, test } from 'vitest';
import type { Claim } from '#functions/cases/claim.ts';
import type { ClosedDay } from '#functions/cases/closed-day.ts';
import type { Confirmation } from '#functions/confirmations/confirmation.ts';
import type { DomainEvent } from '#functions/events/domain-event.ts';
import { BeingSentElsewhere } from '#functions/messages/deliver.ts';
import { type DeliveryRecord, LEASE_MS } from '#functions/messages/delivery-record.ts';
import { type Message, Undeliverable } from '#functions/messages/messenger.ts';
import { type MailPorts, sendMails } from '#functions/messages/send-mails.ts';
import type { Task } from '#functions/tasks/task.ts';
import type { TaskKind } from '#functions/tasks/task-kind.ts';
import {
  baseUrl,
  sampleAccount,
  sampleClaim,
  sampleClass,
  sampleConfirmation,
  sampleEvent,
  sampleTask,
} from './sample-mail.ts';

const institution = (id: string, over = {}) =>
  sampleAccount(id, { roles: ['institution'], organisation: 'I0001', ...over });

const accounts = [
  sampleAccount('reviewer-1'),
  sampleAccount('reviewer-2'),
  sampleAccount('administrator', { roles: ['administrator'] }),
  sampleAccount('former-administrator', { roles: ['administrator'], active: false }),
  institution('institution-1'),
  institution('institution-2'),
  institution('institution-left', { active: false }),
  institution('institution-other', { organisation: 'I0002' }),
  sampleAccount('enterprise-1', { roles: ['enterprise'], organisation: 'I0001' }),
];

/** Deliveries as the table keeps them: a right that lapses, and ends that stay. */
function memoryDeliveries() {
  const kept = new Map<string, { state: string; until: number }>();
  const key = (event: DomainEvent, account: string) => `${event.id} ${account}`;
  const record: DeliveryRecord = {
    async take(event, account, now) {
      const found = kept.get(key(event, account));
      if (found !== undefined && found.state !== 'sending') return 'settled';
      if (found !== undefined && found.until >= now.getTime()) return 'elsewhere';
      kept.set(key(event, account), { state: 'sending', until: now.getTime() + LEASE_MS });
      return 'taken';
    },
    async settle(event, account, state) {
      kept.set(key(event, account), { state, until: 0 });
    },
    async release(event, account) {
      kept.delete(key(event, account));
    },
  };
  return { kept, record };
}

function world(
  over: {
    task?: Task;
    ofCase?: Task[];
    confirmation?: Confirmation;
    status?: string;
    fail?: (to: string) => Error | undefined;
  } = {},
) {
  const sent: Message[] = [];
  const acknowledged: string[] = [];
  const escalated: string[] = [];
  const real = { now: Date.parse('2026-01-01T00:00:00Z'), undeliverable: 0 };
  const deliveries = memoryDeliveries();
  const failing = { with: over.fail };
  const days = [
    { date: '2024-04-29', findings: [{}] },
    { date: '2024-04-30', findings: [{}, {}, {}] },
  ] as unknown as ClosedDay[];
  const ports = {
    tasks: {
      find: async (id: string) =>
        id === sampleTask().id ? (over.task ?? sampleTask()) : undefined,
      ofCase: async () => over.ofCase ?? [],
      escalate: async (id: string) => void escalated.push(id),
    },
    cases: {
      project: async () => ({
        ...{ institutionId: 'I0001', status: over.status ?? 'submitted' },
        application: { enterpriseIds: [sampleConfirmation.enterpriseId] },
      }),
      days: async () => days,
      claim: async () => ({ supplementsLastDay: '2024-05-20' }) as Claim,
    },
    confirmations: {
      find: async (id: string) => (id === sampleConfirmation.id ? over.confirmation : undefined),
    },
    masterdata: {
      accounts: async () => accounts,
      enterprise: async () => ({
        contact: { name: '示例联系人', address: 'contact@example.invalid' },
      }),
    },
    outbox: {
      acknowledge: async (event: DomainEvent, by: string) =>
        void acknowledged.push(`${event.id} ${by}`),
    },
    deliveries: deliveries.record,
    messenger: {
      send: async (message: Message) => {
        const failure = failing.with?.(message.to);
        if (failure) throw failure;
        sent.push(message);
      },
    },
    realTime: { now: () => new Date(real.now), pause: async () => {} },
    countUndeliverable: () => {
      real.undeliverable += 1;
    },
    web: { baseUrl, fileOrigins: [] },
  } as unknown as MailPorts;
  const to = () => sent.map((one) => one.to.replace('@example.invalid', ''));
  return { ports, sent, to, acknowledged, escalated, real, failing, deliveries };
}

describe('who is mailed', () => {
  test('the officer who is asked, and nobody else', async () => {
    const { ports, to, sent, acknowledged } = world();
    expect(await sendMails(ports, sampleEvent('task-opened'))).toBe(1);
    expect(to()).toEqual(['reviewer-1']);
    // Half past midnight in Shanghai on 30 April; in UTC it is still the 29th.
    expect(sent[0]?.text).toContain('还剩 2 个工作日');
    expect(acknowledged).toEqual(['task-opened-1 messenger']);
  });

  test('active accounts of the institution of the case', async () => {
    const { ports, to } = world();
    await sendMails(ports, sampleEvent('project-approved'));
    expect(to()).toEqual(['institution-1', 'institution-2']);
  });

  test('the registered contact of an enterprise that is asked, with a link and no code', async () => {
    const { ports, to, sent } = world({ confirmation: sampleConfirmation });
    const event = sampleEvent('confirmation-asked', { task: sampleConfirmation.id });
    await sendMails(ports, event);
    expect(to()).toEqual(['contact']);
    expect(sent[0]?.subject).toBe('【待确认】项目 P2024-0001 立项申请，请于5月7日前处理');
    expect(sent[0]?.text).toContain(`${baseUrl}/confirm/${sampleConfirmation.link}\n`);
    expect(sent[0]?.text).not.toMatch(/\d{6}/);
  });

  test('the contact once more on the last day', async () => {
    const { ports, to, sent } = world({ confirmation: sampleConfirmation });
    const event = {
      task: sampleConfirmation.id,
      at: '2024-05-07T01:00:00.000Z' as DomainEvent['at'],
    };
    await sendMails(ports, sampleEvent('confirmation-reminded', event));
    expect(to()).toEqual(['contact']);
    expect(sent[0]?.subject).toBe('【催办】项目 P2024-0001 立项申请，今天（5月7日）到期');
    expect(sent[0]?.text).toContain('贵企业尚未答复');
    expect(sent[0]?.text).toContain(`${baseUrl}/confirm/${sampleConfirmation.link}\n`);
  });

  test('no contact about what is decided already', async () => {
    const { ports, to, acknowledged } = world({
      ...{ confirmation: sampleConfirmation, status: 'noticed' },
    });
    await sendMails(ports, sampleEvent('confirmation-reminded', { task: sampleConfirmation.id }));
    expect(to()).toEqual([]);
    expect(acknowledged).toHaveLength(1);
  });

  test('the reviewer of the opening where a timetable was changed, or all where that one left', async () => {
    const opening = (by: string, over = {}): Task => ({
      ...sampleTask('review-opening', sampleClass),
      ...{ status: 'decided', decision: { outcome: 'approved', by, at: sampleTask().openedAt } },
      ...over,
    });
    const event = sampleEvent('timetable-changed', { subject: sampleClass });
    const known = world({
      ofCase: [
        opening('reviewer-1', { subject: 'P2024-0001-C2' }),
        opening('reviewer-2'),
        sampleTask('review-results', sampleClass),
      ],
    });
    await sendMails(known.ports, event);
    const left = world({ ofCase: [opening('reviewer-left')] });
    await sendMails(left.ports, event);
    expect([known.to(), left.to()]).toEqual([['reviewer-2'], ['reviewer-1', 'reviewer-2']]);
    expect(known.sent[0]?.subject).toBe('【课表调整】班级 P2024-0001-C1 课表有调整，请查看');
  });

  test('no contact whose question was taken back meanwhile', async () => {
    const at = sampleConfirmation.askedAt;
    const { ports, to } = world({
      confirmation: { ...sampleConfirmation, status: 'void', voidedAt: at },
    });
    await sendMails(ports, sampleEvent('confirmation-asked', { task: sampleConfirmation.id }));
    expect(to()).toEqual([]);
  });

  test('administrators where processing was interrupted', async () => {
    const { ports, to } = world();
    await sendMails(ports, sampleEvent('stage-interrupted', { subject: sampleClass }));
    expect(to()).toEqual(['administrator']);
  });

  test('the officer and administrators where a task is overdue, which is marked', async () => {
    const { ports, to, escalated, sent } = world();
    await sendMails(ports, sampleEvent('task-escalated'));
    expect(to()).toEqual(['reviewer-1', 'administrator']);
    expect(escalated).toEqual([sampleTask().id]);
    expect(sent[1]?.text).not.toContain(sampleTask().link);
  });

  test.each(['task-opened', 'task-reminded', 'task-escalated'] as const)(
    'nobody on %s once the task is decided or void; the event still comes to rest',
    async (name) => {
      const at = sampleTask().openedAt;
      const decision = { outcome: 'approved', by: 'reviewer-1', at };
      const settled: Task[] = [
        { ...sampleTask(), status: 'decided', decision },
        { ...sampleTask(), status: 'void', voidedAt: at },
      ];
      for (const task of settled) {
        const { ports, to, escalated, acknowledged } = world({ task });
        await sendMails(ports, sampleEvent(name));
        expect([...to(), ...escalated]).toEqual([]);
        expect(acknowledged).toHaveLength(1);
      }
    },
  );

  test('the officers whose question was taken back with what is withdrawn, once each', async () => {
    const event = sampleEvent('claim-withdrawn', { subject: sampleClaim });
    const taken = (kind: TaskKind, assignee: string, over = {}): Task => ({
      ...sampleTask(kind, sampleClaim),
      assignee,
      status: 'void',
      voidedAt: event.at,
      ...over,
    });
    const { ports, to, sent } = world({
      ofCase: [
        taken('review-statement', 'reviewer-1'),
        // Taken back by a withdrawal before, and with a class.
        taken('review-statement', 'reviewer-2', { voidedAt: sampleTask().openedAt }),
        taken('review-results', 'reviewer-2', { subject: sampleClass }),
      ],
    });
    await sendMails(ports, event);
    expect(to()).toEqual(['institution-1', 'institution-2', 'reviewer-1']);
    expect(sent[0]?.subject).toBe('【已撤回】项目 P2024-0001 资金申请，可以重新提交');
    expect(sent[2]?.subject).toBe('【已撤回】项目 P2024-0001 结算单，您无需再办理');
    expect(sent[2]?.text).toContain('/cases/P2024-0001');
  });

  test('nobody on an event that is no news to anybody', async () => {
    const { ports, to } = world();
    await sendMails(ports, sampleEvent('statement-approved'));
    expect(to()).toEqual([]);
  });
});

describe('what is said', () => {
  test('findings are counted for the day of the event', async () => {
    const { ports, sent } = world();
    const id = 'findings-reported-2024-04-30';
    await sendMails(ports, sampleEvent('findings-reported', { id, subject: sampleClass }));
    expect(sent[0]?.subject).toBe('【核查提示】班级 P2024-0001-C1 4月30日课次有 3 项核查结论');
  });

  test('a returned claim names the last day for supplements while that lies ahead', async () => {
    const { ports, sent } = world();
    const subject = sampleClaim;
    await sendMails(ports, sampleEvent('claim-returned', { subject }));
    const late = sampleEvent('claim-returned', {
      subject,
      id: 'late',
      at: '2024-05-21T01:00:00.000Z' as DomainEvent['at'],
    });
    await sendMails(ports, late);
    expect(sent[0]?.subject).toMatch(/请于5月20日前处理$/);
    expect(sent.at(-1)?.subject).toMatch(/请补正后重新提交$/);
  });
});

describe('an event that comes twice', () => {
  test('mails nobody twice', async () => {
    const { ports, to, acknowledged } = world();
    await sendMails(ports, sampleEvent('project-approved'));
    expect(await sendMails(ports, sampleEvent('project-approved'))).toBe(0);
    expect(to()).toEqual(['institution-1', 'institution-2']);
    expect(acknowledged).toHaveLength(2);
  });

  test('at the same moment is left to whoever came first', async () => {
    const { ports, to } = world();
    const both = await Promise.allSettled([
      sendMails(ports, sampleEvent('task-opened')),
      sendMails(ports, sampleEvent('task-opened')),
    ]);
    expect(to()).toEqual(['reviewer-1']);
    expect(both.filter((one) => one.status === 'rejected').length).toBeLessThanOrEqual(1);
  });
});

describe('a mail that fails', () => {
  test('is tried again for the one that failed; the event rests only then', async () => {
    const { ports, to, failing, acknowledged } = world({
      fail: (address) => (address.startsWith('institution-1') ? new Error('busy') : undefined),
    });
    await expect(sendMails(ports, sampleEvent('project-approved'))).rejects.toThrow('busy');
    expect(to()).toEqual(['institution-2']);
    expect(acknowledged).toEqual([]);
    failing.with = undefined;
    await sendMails(ports, sampleEvent('project-approved'));
    expect(to()).toEqual(['institution-2', 'institution-1']);
    expect(acknowledged).toHaveLength(1);
  });

  test('for good is noted and counted once, and holds up nobody', async () => {
    const { ports, to, real, deliveries, acknowledged } = world({
      fail: (address) =>
        address.startsWith('institution-1') ? new Undeliverable('no such address') : undefined,
    });
    await sendMails(ports, sampleEvent('project-approved'));
    await sendMails(ports, sampleEvent('project-approved'));
    expect(to()).toEqual(['institution-2']);
    expect(real.undeliverable).toBe(1);
    expect(deliveries.kept.get('project-approved-1 institution-1')?.state).toBe('undeliverable');
    expect(acknowledged).toHaveLength(2);
  });

  test('because its sender died is sent when the right of that sender has lapsed', async () => {
    const { ports, to, real, deliveries } = world();
    const event = sampleEvent('task-opened');
    await deliveries.record.take(event, 'reviewer-1', new Date(real.now));
    await expect(sendMails(ports, event)).rejects.toThrow(BeingSentElsewhere);
    real.now += LEASE_MS + 1;
    await sendMails(ports, event);
    expect(to()).toEqual(['reviewer-1']);
  });
});
