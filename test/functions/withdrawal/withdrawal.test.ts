import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '#functions/cases/case-store.ts';
import type { Claim } from '#functions/cases/claim.ts';
import { type Project, project } from '#functions/cases/project.ts';
import { claimIdOf, projectIdOf } from '#functions/cases/subject.ts';
import type { OpenedClass, TrainingClass } from '#functions/cases/training-class.ts';
import { instantAt } from '#functions/clock/civil-time.ts';
import type { DomainEvent } from '#functions/events/domain-event.ts';
import type { Notice, Objection } from '#functions/notices/notice.ts';
import type { StageRecord } from '#functions/stages/stage-record.ts';
import type { WaitRef } from '#functions/stages/stage-store.ts';
import { giveUpClass } from '#functions/withdrawal/give-up-class.ts';
import { withdrawClaim } from '#functions/withdrawal/withdraw-claim.ts';
import { withdrawProject } from '#functions/withdrawal/withdraw-project.ts';
import type { WithdrawalPorts } from '#functions/withdrawal/withdrawal-ports.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { classId, opened } from '../attendance/device-world.ts';
import { plainCommit, plainWrite } from '../plain-writes.ts';

const id = projectIdOf('2024', 1);
const claimId = claimIdOf(id);
const now = instantAt(civilDate('2024-06-04'), '09:00');
const wish = { by: 'institution-1', reason: '企业用工计划取消' };
const draft = project.parse({
  schemaVersion: 1,
  rev: 1,
  id,
  kind: 'project',
  institutionId: 'I0001',
  pack: 'changchun-2024',
  createdAt: now,
  application: { enterpriseIds: [], posts: [] },
  asks: {},
  waivers: [],
  status: 'draft',
});
const approved = (status: string) =>
  ({
    ...draft,
    status,
    approval: { fund: { code: 'f', year: 2024 } },
    reservedFen: 100,
  }) as never as Project;

/** Stores that only note what was written to them. */
function world(
  state: {
    project?: Project;
    classes?: TrainingClass[];
    claim?: string;
    stages?: Partial<Record<string, Partial<StageRecord>>>;
    notice?: Partial<Notice>;
    objections?: Partial<Objection>[];
    pending?: string;
  } = {},
) {
  const said: string[] = [];
  const ended: (Project | TrainingClass | Claim)[] = [];
  const note = (text: string) => plainWrite(() => said.push(text));
  const ports = {
    clock: { now: async () => now },
    commit: plainCommit(),
    cases: {
      project: async () => state.project ?? draft,
      classes: async () => state.classes ?? [],
      claim: async () =>
        state.claim === undefined ? undefined : { id: claimId, status: state.claim, asks: {} },
      asks: async () => ({}),
      trainees: async () => [{ personId: 'person-1' }, { personId: 'person-2' }],
      days: async () => [],
      putProject: (one: Project) =>
        plainWrite(() => {
          said.push(`project ${one.status}`);
          state.project = one;
          ended.push(one);
        }),
      putClass: (one: TrainingClass) =>
        plainWrite(() => {
          said.push(`class ${one.status}`);
          ended.push(one);
        }),
      putClaim: (one: Claim) =>
        plainWrite(() => {
          said.push(`claim ${one.status}`);
          ended.push(one);
        }),
      addDecision: (one: DecisionRecord) => note(`decision ${one.kind} by ${one.by}`),
    },
    stages: {
      find: async (subject: string) => state.stages?.[subject],
      conclude: (ref: WaitRef, outcome: string) => [note(`${ref.stage} ${ref.name}: ${outcome}`)],
      end: (visit: { stage: string }) => note(`${visit.stage} ended`),
    },
    tasks: {
      ofCase: async () =>
        state.pending === undefined
          ? []
          : [
              { status: 'pending', subject: state.pending, kind: 'review-statement', round: 1 },
              { status: 'decided', subject: state.pending, kind: 'trigger-settlement', round: 1 },
            ],
      void: (one: { kind: string }) => note(`${one.kind} void`),
    },
    notices: {
      notice: async () => state.notice,
      objections: async () => state.objections ?? [],
      putObjection: (one: Objection) => note(`objection ${one.resolution}`),
      put: (one: Notice) => note(`notice open ${one.open}`),
    },
    people: { leaveClass: (person: string) => note(`${person} leaves`) },
    ledger: { ofCase: async () => [] },
    due: { withdraw: (_subject: string, row: string) => note(`no ${row}`) },
    outbox: { add: (one: DomainEvent) => note(`event ${one.name}`) },
  } as never as WithdrawalPorts;
  return {
    ports,
    said,
    /** Who ended each thing that was put, and on which ground. */
    causes: () =>
      ended.map(
        (one) => 'ending' in one && one.ending && `${one.ending.cause} by ${one.ending.by}`,
      ),
    withdraw: () => withdrawProject(ports, id, wish),
    withdrawClaim: () => withdrawClaim(ports, id, wish),
  };
}

describe('a project that is withdrawn', () => {
  it('as a draft is simply over', async () => {
    const one = world();
    expect(await one.withdraw()).toBe('withdrawn');
    expect(one.said).toEqual([
      'project withdrawn',
      'decision withdraw-project by institution-1',
      'event project-withdrawn',
    ]);
  });

  it('under notice tells the machine, and takes the notice down', async () => {
    const one = world({
      project: approved('noticed'),
      stages: { [id]: { stage: 'approval', status: 'parked', parkedOn: 'notice-1' } },
      notice: { number: 1, open: true },
      objections: [{ resolution: 'open' }, { resolution: 'dismissed' }],
    });
    expect(await one.withdraw()).toBe('cancelled');
    expect(one.causes()).toEqual(['withdrawn by institution-1']);
    expect(one.said).toEqual([
      'project cancelled',
      'approval notice-1: withdrawn',
      'no notice-ends-1',
      'notice open false',
      'objection lapsed',
      'decision withdraw-project by institution-1',
      'event project-withdrawn',
    ]);
  });

  it('with a claim in review takes back the task, the claim and what would fall due', async () => {
    const one = world({
      project: approved('running'),
      claim: 'in-review',
      pending: claimId,
      stages: {
        [claimId]: { stage: 'settlement', status: 'parked', parkedOn: 'review-statement-1' },
      },
    });
    await one.withdraw();
    expect(one.said).toEqual([
      'project cancelled',
      'claim withdrawn',
      'settlement review-statement-1: withdrawn',
      'review-statement void',
      'no reminder-review-statement-1',
      'no escalation-review-statement-1',
      'no supplements',
      'decision withdraw-project by institution-1',
      'event project-withdrawn',
    ]);
  });

  it('takes its unfinished classes along and leaves accepted ones as they are', async () => {
    const accepted = { ...opened, status: 'accepted' } as never as TrainingClass;
    const one = world({ project: approved('running'), classes: [opened, accepted] });
    await one.withdraw();
    expect(one.said.filter((text) => text.startsWith('class'))).toEqual(['class abandoned']);
  });

  it.each(['refused', 'withdrawn', 'cancelled', 'closed'])(
    'cannot be once it is %s',
    async (status) => {
      const one = world({ project: approved(status) });
      await expect(one.withdraw()).rejects.toMatchObject({ code: 'wrong-state' });
      expect(one.said).toEqual([]);
    },
  );

  it('cannot be once its payment is released', async () => {
    const one = world({ project: approved('running'), claim: 'released', classes: [opened] });
    await expect(one.withdraw()).rejects.toMatchObject({ code: 'wrong-state' });
    expect(one.said).toEqual([]);
  });

  it('waits for a machine that is just at work, and ends one that died', async () => {
    const busy = world({ stages: { [id]: { stage: 'approval', status: 'taken', attempt: 1 } } });
    await expect(busy.withdraw()).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(busy.said).toEqual([]);
    const dead = world({
      stages: { [id]: { stage: 'approval', status: 'interrupted', attempt: 1 } },
    });
    await dead.withdraw();
    expect(dead.said).toContain('approval ended');
  });
});

describe('a claim that is withdrawn alone', () => {
  it('in review is stopped with its task and what would fall due; the project and its money stay', async () => {
    const one = world({
      project: approved('running'),
      claim: 'in-review',
      pending: claimId,
      stages: {
        [claimId]: { stage: 'settlement', status: 'parked', parkedOn: 'review-statement-1' },
      },
    });
    await one.withdrawClaim();
    expect(one.said).toEqual([
      'claim withdrawn',
      'settlement review-statement-1: withdrawn',
      'review-statement void',
      'no reminder-review-statement-1',
      'no escalation-review-statement-1',
      'no supplements',
      'decision withdraw-claim by institution-1',
      'event claim-withdrawn',
    ]);
    expect(one.causes()).toEqual(['withdrawn by institution-1']);
  });

  it('under notice takes the notice down, and what was objected lapses', async () => {
    const one = world({
      project: approved('running'),
      claim: 'noticed',
      notice: { number: 2, open: true },
      objections: [{ resolution: 'open' }],
    });
    await one.withdrawClaim();
    expect(one.said).toContain('notice open false');
    expect(one.said).toContain('objection lapsed');
  });

  it.each(['filed', 'triggered', 'awaiting-supplements', 'returned', 'awaiting-release'])(
    'can be while it is %s',
    async (claim) => {
      const one = world({ project: approved('running'), claim });
      await one.withdrawClaim();
      expect(one.said).toContain('claim withdrawn');
    },
  );

  it.each(['released', 'paid', 'refused', 'withdrawn', undefined])(
    'cannot be once it is %s',
    async (claim) => {
      const one = world({ project: approved('running'), ...(claim && { claim }) });
      await expect(one.withdrawClaim()).rejects.toMatchObject({ code: 'wrong-state' });
      expect(one.said).toEqual([]);
    },
  );

  it('waits while the machine is at work, and falls with a project that has ended', async () => {
    const busy = world({
      project: approved('running'),
      claim: 'triggered',
      stages: { [claimId]: { stage: 'settlement', status: 'taken', attempt: 1 } },
    });
    await expect(busy.withdrawClaim()).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(busy.said).toEqual([]);
    const over = world({ project: approved('cancelled'), claim: 'filed' });
    await expect(over.withdrawClaim()).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('stays as it was withdrawn when its project follows', async () => {
    const one = world({ project: approved('running'), claim: 'withdrawn' });
    await one.withdraw();
    expect(one.said).not.toContain('claim withdrawn');
  });
});

describe('a class that is given up', () => {
  it('while it runs lets its people go, and the close of its day falls away', async () => {
    const one = world({
      stages: {
        [classId]: { stage: 'supervision', status: 'parked', parkedOn: 'day-2024-06-03' },
      },
    });
    await giveUpClass(one.ports, opened, wish);
    expect(one.said).toEqual([
      'class abandoned',
      'supervision day-2024-06-03: withdrawn',
      'no closes-2024-06-03',
      'person-1 leaves',
      'person-2 leaves',
      'decision withdraw-class by institution-1',
      'event class-given-up',
    ]);
    expect(one.causes()).toEqual(['given-up by institution-1']);
  });

  it('before it was opened has nobody to let go', async () => {
    const one = world();
    const { law: _law, ...unopened } = opened as OpenedClass;
    await giveUpClass(one.ports, { ...unopened, status: 'draft' } as never, wish);
    expect(one.said).not.toContain('person-1 leaves');
    expect(one.said).toContain('event class-abandoned');
    expect(one.causes()).toEqual(['withdrawn by institution-1']);
  });

  it.each(['accepted', 'refused', 'abandoned'])('cannot be once it is %s', async (status) => {
    const one = world();
    await expect(
      giveUpClass(one.ports, { ...opened, status } as never, wish),
    ).rejects.toMatchObject({ code: 'wrong-state' });
  });
});
