import { describe, expect, it } from 'vitest';
import { judgeApplication } from '#functions/approval/judge-application.ts';
import { type Project, project } from '#functions/cases/project.ts';
import { projectIdOf } from '#functions/cases/subject.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import type { DomainEvent } from '#functions/events/domain-event.ts';
import type { PendingTask } from '#functions/tasks/task.ts';
import { answerWaiver, refuseOwnWaiver } from '#functions/waivers/answer-waiver.ts';
import { requestClassWaiver, requestProjectWaiver } from '#functions/waivers/request-waiver.ts';
import type { WaiverRequest } from '#functions/waivers/waiver-request.ts';
import type { WaiverStore } from '#functions/waivers/waiver-store.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { classId, day, opened } from '../attendance/device-world.ts';
import { plainCommit, plainWrite } from '../plain-writes.ts';

const projectId = projectIdOf('2024', 1);
const now = instantAt(civilDate('2024-06-04'), '09:00');
const minimumDemand = 'cc24/approval/minimum-demand';
const clips = 'cc24/supervision/clips-recorded';
const session = { actor: 'institution-1', role: 'institution' };
const client = { source: 'x', sessionCookie: undefined };

const draft = project.parse({
  schemaVersion: 1,
  rev: 1,
  id: projectId,
  kind: 'project',
  institutionId: 'I0001',
  pack: 'changchun-2024',
  createdAt: now,
  application: { enterpriseIds: ['E0001'], posts: ['操作员'], declaredDemand: 4 },
  asks: {},
  waivers: [],
  status: 'draft',
});

function world() {
  const state = {
    project: draft as Project,
    trainingClass: opened as TrainingClass,
    claimStatus: undefined as string | undefined,
  };
  const requests: WaiverRequest[] = [];
  const events: DomainEvent[] = [];
  const waivers: WaiverStore = {
    requests: async (subject) => requests.filter((one) => one.subject === subject),
    ask: (one) => plainWrite(() => requests.push(one)),
    answer: (one) =>
      plainWrite(() => {
        requests[requests.findIndex((each) => each.round === one.round)] = one;
      }),
  };
  const ports = {
    waivers,
    commit: plainCommit(),
    clock: { now: async () => now },
    outbox: { add: (one: DomainEvent) => plainWrite(() => events.push(one)) },
    evidence: { of: async () => [] },
    confirmations: { ofCase: async () => [] },
    ledger: { head: async () => undefined },
    masterdata: {
      institution: async () => undefined,
      enterprise: async () => undefined,
      activations: async () => [],
      extraOccupation: async () => undefined,
    },
    cases: {
      project: async () => state.project,
      trainingClass: async () => state.trainingClass,
      claim: async () =>
        state.claimStatus === undefined ? undefined : { status: state.claimStatus },
      days: async () => [
        {
          date: day,
          findings: [
            {
              rule: clips,
              clauses: ['CC24-3A.3.c'],
              subject: { kind: 'day', id: `${classId}/${day}` },
              outcome: 'block',
              waivable: true,
              sentence: { zh: '合格视频 1 段', en: '1 good clip' },
            },
          ],
        },
      ],
      putProject: (one: Project) =>
        plainWrite(() => {
          state.project = one;
        }),
      putClass: (one: TrainingClass) =>
        plainWrite(() => {
          state.trainingClass = one;
        }),
    },
  } as never as Parameters<typeof requestProjectWaiver.handle>[1];
  const ask = (rule: string, reason = '重点企业首批试点，需求确为 4 人') =>
    requestProjectWaiver.handle(
      { params: { projectId }, query: {}, body: { rule, reason }, session, client },
      ports,
    );
  const askForDay = (of = day) =>
    requestClassWaiver.handle(
      {
        params: { classId },
        query: {},
        body: { rule: clips, day: of, reason: '设备故障，有维修单' },
        session,
        client,
      },
      ports,
    );
  const answer = async (subject: string, outcome: string, by = 'reviewer-1') => {
    const task = { subject } as PendingTask;
    const given = { outcome, reason: '情况属实', by };
    await refuseOwnWaiver(ports, task, given);
    await ports.commit(await answerWaiver(ports, task, given, now));
  };
  return { state, requests, events, ports, ask, askForDay, answer };
}

const outcomeOf = async ({ ports, state }: ReturnType<typeof world>) =>
  (await judgeApplication(ports, state.project)).findings.find(({ rule }) => rule === minimumDemand)
    ?.outcome;

describe('a waiver of a rule “in principle”', () => {
  it('is asked for, granted with officer and reason, and the rule lets the project through', async () => {
    const one = world();
    expect(await outcomeOf(one)).toBe('block');
    expect(await one.ask(minimumDemand)).toMatchObject({ status: 202, body: { round: 1 } });
    expect(one.events.map(({ id, name }) => [id, name])).toEqual([
      ['waiver-requested-approval-1', 'waiver-requested'],
    ]);
    expect(await outcomeOf(one)).toBe('block');
    await one.answer(projectId, 'granted');
    expect(one.state.project.waivers).toEqual([
      {
        rule: minimumDemand,
        subject: { kind: 'project', id: projectId },
        officer: 'reviewer-1',
        reason: '情况属实',
        on: '2024-06-04',
      },
    ]);
    expect(await outcomeOf(one)).toBe('warn');
    expect(one.requests).toMatchObject([{ status: 'granted', officer: 'reviewer-1' }]);
  });

  it('that is refused changes nothing, and may be asked for once more', async () => {
    const one = world();
    await one.ask(minimumDemand);
    await one.answer(projectId, 'refused');
    expect(one.state.project.waivers).toEqual([]);
    expect(await outcomeOf(one)).toBe('block');
    expect(one.events.at(-1)?.name).toBe('waiver-refused');
    expect(await one.ask(minimumDemand)).toMatchObject({ body: { round: 2 } });
  });

  it('is never granted by whoever asked for it', async () => {
    const one = world();
    await one.ask(minimumDemand);
    await expect(one.answer(projectId, 'granted', 'institution-1')).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it.each([
    ['a hard rule that blocks', 'cc24/approval/occupation-listed'],
    ['a rule that does not exist', 'cc24/approval/nothing'],
  ])('is not to be had of %s', async (_name, rule) => {
    const one = world();
    await expect(one.ask(rule)).rejects.toMatchObject({
      code: 'bad-request',
      fields: [{ field: 'rule', value: rule }],
    });
    expect(one.requests).toEqual([]);
  });

  it('is asked for one at a time, and not of an application that lies with the office', async () => {
    const one = world();
    await one.ask(minimumDemand);
    await expect(one.ask(minimumDemand)).rejects.toMatchObject({ code: 'wrong-state' });
    const other = world();
    other.state.project = { ...draft, status: 'submitted', submittedAt: now } as Project;
    await expect(other.ask(minimumDemand)).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('of the clips of a day stands on the class, until a statement has counted it', async () => {
    const one = world();
    await expect(one.askForDay(civilDate('2024-06-05'))).rejects.toMatchObject({
      code: 'bad-request',
    });
    one.state.claimStatus = 'noticed';
    await expect(one.askForDay()).rejects.toMatchObject({ code: 'wrong-state' });
    one.state.claimStatus = undefined;
    await one.askForDay();
    await one.answer(classId, 'granted');
    expect(one.state.trainingClass.waivers).toMatchObject([
      { rule: clips, subject: { kind: 'day', id: `${classId}/${day}` } },
    ]);
    await expect(one.askForDay()).rejects.toMatchObject({ code: 'bad-request' });
  });
});
