import type { Rule } from '#policy/engine/rule.ts';
import { openToQualified } from '../../../chongqing-2021/calls/open-to-qualified.ts';
import type { PublicCallFacts } from '../../../chongqing-2021/calls/public-call.ts';
import { holdAndRecover } from '../../../chongqing-2021/conduct/hold-and-recover.ts';
import type { ConductFacts } from '../../../chongqing-2021/conduct/violations.ts';
import { notExited } from './not-exited.ts';
import { yearlyInspection } from './yearly-inspection.ts';

/** What a call to institutions is held against. */
export const callRules: readonly Rule<PublicCallFacts>[] = [
  openToQualified('cq145/institution/open-to-colleges', ['CQ145-12.a']),
];

/** What an institution is held against before it applies or is paid. */
export const conductRules: readonly Rule<ConductFacts>[] = [
  yearlyInspection,
  notExited,
  holdAndRecover('cq145/institution/hold-and-recover', ['CQ145-28.d']),
];
