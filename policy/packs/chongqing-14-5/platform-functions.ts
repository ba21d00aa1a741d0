import type { Bilingual } from '#policy/engine/bilingual.ts';

/** A function that the city platform joins with others, and where this product has its like. */
export interface PlatformFunction {
  readonly id: string;
  readonly label: Bilingual;
  readonly stage:
    | 'approval'
    | 'opening'
    | 'supervision'
    | 'assessment'
    | 'settlement'
    | 'reporting'
    | 'learner';
  /** A file that does it; null while nothing does. */
  readonly doneBy: string | null;
}

const row = (
  id: string,
  zh: string,
  en: string,
  stage: PlatformFunction['stage'],
  doneBy: string | null,
): PlatformFunction => ({ id, label: { zh, en }, stage, doneBy });

/** The eleven functions of the platform (CQ145-22.d) and what stands for them here. */
export const platformFunctions: readonly PlatformFunction[] = [
  row('messages', '信息推送', 'messages', 'learner', 'functions/messages/deliver.ts'),
  row('projects', '项目发布', 'projects', 'approval', 'functions/notices/publish-notice.ts'),
  row('enrolment', '学员报名', 'enrolment', 'opening', 'functions/opening/enter-roster.ts'),
  row(
    'online-learning',
    '在线学习',
    'online learning',
    'supervision',
    'functions/attendance/platform-record.ts',
  ),
  row('classes', '班级管理', 'classes', 'opening', 'functions/opening/create-class.ts'),
  row(
    'supervision',
    '过程监管',
    'supervision',
    'supervision',
    'functions/supervision/close-training-day.ts',
  ),
  row(
    'certificates',
    '证书认证',
    'certificates',
    'assessment',
    'functions/assessment/submit-results.ts',
  ),
  row('credits', '学分互认', 'credits', 'learner', null),
  row('evaluation', '效果评价', 'evaluation', 'reporting', null),
  row('payment', '资金拨付', 'payment', 'settlement', 'functions/settlement/release-payment.ts'),
  row('help', '技术支持', 'help', 'learner', null),
];
