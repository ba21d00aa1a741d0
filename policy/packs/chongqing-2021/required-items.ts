import type { RequiredItem } from '#policy/engine/stage-demands.ts';

function item(
  stage: RequiredItem['stage'],
  id: string,
  zh: string,
  en: string,
  clause: RequiredItem['clauses'][number],
  rest: Pick<RequiredItem, 'medium' | 'per' | 'signedBy'>,
): RequiredItem {
  return { id, stage, label: { zh, en }, mayFollow: false, clauses: [clause], ...rest };
}

const byEnterprise = { medium: 'file', per: 'project', signedBy: ['enterprise'] } as const;

/** What the stages ask for under the Chongqing notice; no invoice is asked for (CQ21-4.g), and nothing of training through work (CQ21-3.d). */
export const requiredItems: readonly RequiredItem[] = [
  item('opening', 'timetable', '授课计划（线下、线上分列）', 'timetable by mode', 'CQ21-2.e', {
    medium: 'data',
    per: 'class',
    signedBy: ['institution'],
  }),
  item('opening', 'worker-contract', '劳动、派遣或外包合同', 'contract of the worker', 'CQ21-4.e', {
    medium: 'file',
    per: 'trainee',
    signedBy: ['enterprise', 'trainee'],
  }),
  item('supervision', 'platform-record', '线上平台记录', 'record of the platform', 'CQ21-2.f', {
    medium: 'file',
    per: 'class',
    signedBy: ['institution'],
  }),
  item('assessment', 'certificate', '证书', 'certificate', 'CQ21-2.d', {
    medium: 'file',
    per: 'trainee',
    signedBy: ['institution'],
  }),
  item('settlement', 'training-plan', '培训计划', 'training plan', 'CQ21-4.f', byEnterprise),
  item('settlement', 'sign-in-sheet', '学员签到表', 'sign-in sheet', 'CQ21-4.f', byEnterprise),
  item('settlement', 'video', '培训视频类资料', 'video material', 'CQ21-4.f', byEnterprise),
];
