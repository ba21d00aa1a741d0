import type { StageDemands } from '#policy/engine/pack.ts';
import { stageDemands as chongqing } from '../chongqing-2021/stage-demands.ts';
import { reviewerQuestions } from './reviewer-questions.ts';

/** What the stages ask for in Dadukou, beside what the city asks: one section takes, supervises, reviews and pays (DDK22-5.4.c). */
export const stageDemands: StageDemands = {
  requiredItems: [
    ...chongqing.requiredItems,
    {
      id: 'group-proof',
      stage: 'opening',
      label: { zh: '人群证明', en: 'proof of the group' },
      medium: 'file',
      per: 'trainee',
      signedBy: ['trainee'],
      mayFollow: false,
      clauses: ['DDK22-2.1.a'],
    },
    {
      id: 'declaration',
      stage: 'opening',
      label: { zh: '就业意愿和培训需求声明', en: 'declaration of will and need' },
      medium: 'file',
      per: 'trainee',
      signedBy: ['trainee'],
      mayFollow: false,
      clauses: ['DDK22-2.a'],
    },
    {
      id: 'finance-consent',
      stage: 'settlement',
      label: { zh: '财政部门预拨意见', en: 'consent of finance to an advance' },
      medium: 'file',
      per: 'project',
      signedBy: ['bureau'],
      mayFollow: false,
      clauses: ['DDK22-5.4.a'],
    },
  ],
  reviewerQuestions: [...chongqing.reviewerQuestions, ...reviewerQuestions],
  publicNotices: chongqing.publicNotices,
  deciders: [
    {
      id: 'recognise-project',
      stage: 'approval',
      role: 'reviewer',
      asks: { zh: '是否认定为项目制培训？', en: 'Is the project recognised?' },
      clauses: ['DDK22-5.2.a'],
    },
    ...chongqing.deciders,
    {
      id: 'consent-to-advance',
      stage: 'opening',
      role: 'finance',
      asks: { zh: '财政部门是否同意预拨？', en: 'Does finance consent to the advance?' },
      clauses: ['DDK22-5.4.a'],
    },
  ],
  separation: [
    ...chongqing.separation,
    {
      between: ['recognise-project', 'release-payment'],
      clauses: ['DDK22-5.4.c'],
      reason: {
        zh: '同一科室内，认定人不得批准放款。',
        en: 'Within the one section, whoever recognised does not release.',
      },
    },
  ],
  moneySteps: [
    {
      id: 'advance',
      stage: 'opening',
      act: 'advance',
      label: { zh: '开班后预拨', en: 'paid in advance after opening' },
      parameters: ['ddk22.advance_share_max'],
      clauses: ['DDK22-5.4.a'],
    },
    ...chongqing.moneySteps,
    {
      id: 'recover',
      stage: 'settlement',
      act: 'recover',
      label: { zh: '追回超过核定金额的预拨', en: 'an advance above the final amount is recovered' },
      parameters: [],
      clauses: ['DDK22-5.4.b'],
    },
  ],
};
