import * as z from 'zod';
import { isBeforeNotice } from '../chongqing/notice-day.ts';
import { type Line, putTogether } from '../chongqing/put-together.ts';
import { nothing, over } from '../fraction.ts';
import { type LawData, type LawOnDay, lawOnDay } from '../law-of-bundle.ts';
import { NotCovered } from '../not-covered.ts';
import type { Recomputed } from '../recomputed.ts';

const rate = z.object({
  from: z.string(),
  fenPerDay: z.number(),
  groups: z.array(z.string()).optional(),
});

const trainee = z.object({
  id: z.string(),
  classId: z.string(),
  group: z.string().nullable(),
  enteredByRealName: z.boolean(),
  attendedDays: z.array(z.string()),
});

/** What of the facts of a living allowance (生活费补贴) the arithmetic reads. */
export const livingAllowanceSchema = z.object({
  asOf: z.string(),
  projectId: z.string(),
  openedOn: z.string(),
  rates: z.array(rate),
  claim: z.object({ id: z.string() }),
  trainees: z.array(trainee),
});

type LivingAllowance = z.infer<typeof livingAllowanceSchema>;
type Trainee = z.infer<typeof trainee>;

/** The rate of a day; of two from the same day the one entered later. */
function rateOn(day: string, { rates }: LivingAllowance): z.infer<typeof rate> {
  const held = rates
    .filter(({ from }) => from <= day)
    .reduce<z.infer<typeof rate> | undefined>(
      (found, each) => (found !== undefined && each.from < found.from ? found : each),
      undefined,
    );
  if (held === undefined) throw new NotCovered(`rates on ${day}`);
  return held;
}

/** Whom the notice names, or whom the district decided upon (QJ19-4.1.c, 4.2.e). */
function isEntitled({ group }: Trainee, { groups }: z.infer<typeof rate>, data: LawData): boolean {
  if (group === null) return false;
  if (groups !== undefined) return groups.includes(group);
  return data.groups.some(({ id, clauses }) => id === group && clauses.includes('QJ19-4.1.c'));
}

/** Whether a day is paid by the special account that the city opened with its notice (AMB-69, CQ21-8.a). */
function isOfAccount(day: string, law: LawOnDay): boolean {
  return law.reads('living_allowance.fund', 'BY_DATE') && !isBeforeNotice({ ...law, day });
}

/** A trainee's lines, one of each fund that pays him (QJ19-4.3.b). */
function linesOf(each: Trainee, facts: LivingAllowance, law: LawOnDay): readonly Line[] {
  const { id, classId, enteredByRealName, attendedDays } = each;
  if (!enteredByRealName) return [{ id, classId, kind: 'not-entered', fen: nothing }];
  if (attendedDays.length === 0) return [{ id, classId, kind: 'not-attended', fen: nothing }];
  const sums = { 'employment-fund': 0, 'skills-upgrading-account': 0 };
  const funds = new Set<string>();
  for (const day of attendedDays) {
    const held = rateOn(day, facts);
    if (!isEntitled(each, held, law.data)) continue;
    const fund = isOfAccount(day, law) ? 'skills-upgrading-account' : 'employment-fund';
    funds.add(fund);
    sums[fund] += held.fenPerDay;
  }
  if (funds.size === 0) return [{ id, classId, kind: 'outside-groups', fen: nothing }];
  return Object.entries(sums)
    .filter(([fund]) => funds.has(fund))
    .map(([kind, fen]) => ({ id, classId, kind, fen: over(fen) }));
}

/** A living allowance once more: the rate of every day attended (QJ19-2.3.b, 4.1.c). */
export function recomputeLivingAllowance(facts: LivingAllowance, data: LawData): Recomputed {
  const law = lawOnDay(data, facts.openedOn);
  return putTogether({
    law,
    asOf: facts.asOf,
    projectId: facts.projectId,
    claimId: facts.claim.id,
    refused: false,
    open: false,
    classes: [],
    advances: [],
    lines: facts.trainees.flatMap((each) => linesOf(each, facts, law)),
  });
}
