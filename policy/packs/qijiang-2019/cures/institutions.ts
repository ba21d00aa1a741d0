import type { Cures } from '#policy/engine/counterfactual.ts';
import { anyOwner, calledInPublic } from '../../chongqing-2021/calls/call-cures.ts';
import type { PublicCallFacts } from '../../chongqing-2021/calls/public-call.ts';
import { settledCases } from '../../chongqing-2021/conduct/conduct-cures.ts';
import type { ConductFacts } from '../../chongqing-2021/conduct/violations.ts';

/** What turns each block of a call. */
export const callCures: Cures<PublicCallFacts> = {
  'qj19/institution/open-to-qualified': calledInPublic,
  'qj19/institution/ownership-neutral': anyOwner,
};

/** What turns the block for the conduct of an institution. */
export const conductCures: Cures<ConductFacts> = {
  'qj19/institution/hold-and-recover': settledCases,
};
