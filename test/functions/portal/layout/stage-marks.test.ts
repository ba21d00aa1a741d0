import { describe, expect, it } from 'vitest';
import { type Project, project as projectSchema } from '#functions/cases/project.ts';
import type { TrainingClass } from '#functions/cases/training-class.ts';
import { type StagedCase, stageMarks } from '#functions/portal/layout/stage-marks.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import {
  draftProject,
  filedClaim,
  openedFields,
  releasedClaim,
  runningProject,
  sampleClass,
} from '../../cases/sample-case.ts';

const running = runningProject(1);
const inState = (status: string, more: object = {}): Project =>
  projectSchema.parse({ ...running, status, ...more });
const opened = sampleClass(running, openedFields);
const accepted = sampleClass(running, {
  ...openedFields,
  ...{ status: 'accepted', endedOn: '2024-05-10', submittedAt: running.createdAt },
  examination: {
    authors: [],
    examiners: [],
    hasTheory: true,
    hasPractice: true,
    archiveNumber: 'A1',
  },
});

/** How the five stages stand, and what is said beside each. */
function line(project: Project, classes: readonly TrainingClass[], more: Partial<StagedCase> = {}) {
  const marks = stageMarks({
    ...{ project, classes, claim: undefined, today: civilDate('2024-05-08') },
    ...more,
  });
  return marks.map(({ label, standing, note }) =>
    `${label} ${standing} ${String(note ?? '').replaceAll(/<[^>]*>/g, '')}`.trim(),
  );
}

describe('the stage line', () => {
  it.each(['noticed', 'held'] as const)('of a project %s has the approval running', (status) => {
    const [approval, opening] = line(inState(status), [sampleClass(running)]);

    expect(approval).toBe(`立项 now ${status === 'held' ? '异议处理中' : '公示中'}`);
    expect(opening).toBe('开班 later');
  });

  it('goes on to the opening when the notice is over', () => {
    expect(line(running, [])).toEqual([
      '立项 done 2024年4月8日（周一）',
      '开班 now',
      '监管 later',
      '考核 later',
      '结算 later',
    ]);
  });

  it('has a class under supervision from its first day on', () => {
    const before = line(running, [opened], { today: civilDate('2024-05-05') });
    const during = line(running, [opened]);

    expect(before.slice(1, 3)).toEqual(['开班 done 2024年4月26日（周五）', '监管 later']);
    expect(during[2]).toBe('监管 now 至 2024年5月10日（周五）');
  });

  it('waits for the class that is least far', () => {
    expect(line(running, [accepted, opened]).slice(1)).toEqual([
      '开班 done 2024年4月26日（周五）',
      '监管 now 至 2024年5月10日（周五）',
      '考核 now',
      '结算 later',
    ]);
  });

  it('ends with the day of the claim', () => {
    const settling = line(running, [accepted], { claim: filedClaim(running) });
    const closed = inState('closed', { result: 'paid', settledFen: 1, releasedFen: 1 });
    const paid = line(closed, [accepted], { claim: releasedClaim(running, { status: 'paid' }) });

    expect(settling.slice(2)).toEqual([
      '监管 done 2024年5月10日（周五）',
      '考核 done',
      '结算 now 申请于 2024年5月22日（周三）',
    ]);
    expect(paid[4]).toBe('结算 done 申请于 2024年5月22日（周三）');
  });

  it('stops what had begun when a case ends early', () => {
    const refused = draftProject(2, {
      ...{ status: 'refused', submittedAt: running.createdAt },
      reason: '不符合申报条件',
    });

    expect(line(refused, [])).toEqual([
      '立项 stopped',
      ...['开班', '监管', '考核', '结算'].map((label) => `${label} later`),
    ]);
    const cancelled = (cause: string) => {
      const ending = { cause, by: 'somebody', at: running.createdAt };
      return line(inState('cancelled', { reason: '企业停产', ending }), []).slice(0, 2);
    };
    expect(cancelled('given-up')).toEqual(['立项 done 2024年4月8日（周一）', '开班 stopped']);
    expect(cancelled('objection-upheld')).toEqual(['立项 stopped', '开班 later']);
  });
});
