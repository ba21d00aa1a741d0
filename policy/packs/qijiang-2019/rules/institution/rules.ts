import type { Rule } from '#policy/engine/rule.ts';
import { openToQualified } from '../../../chongqing-2021/calls/open-to-qualified.ts';
import type { PublicCallFacts } from '../../../chongqing-2021/calls/public-call.ts';
import { holdAndRecover } from '../../../chongqing-2021/conduct/hold-and-recover.ts';
import type { ConductFacts } from '../../../chongqing-2021/conduct/violations.ts';
import { procurementRecorded } from '../approval/procurement-recorded.ts';
import { ownershipNeutral } from './ownership-neutral.ts';

/** What a call to institutions is held against. */
export const callRules: readonly Rule<PublicCallFacts>[] = [
  ownershipNeutral,
  openToQualified('qj19/institution/open-to-qualified', ['QJ19-3.3.d']),
  procurementRecorded,
];

/** What an institution is held against before it is paid. */
export const conductRules: readonly Rule<ConductFacts>[] = [
  holdAndRecover('qj19/institution/hold-and-recover', ['QJ19-4.4.c', 'QJ19-4.4.d']),
];
