import type { CivilDate } from '#policy/engine/civil-date.ts';
import type { FindingSubject } from '#policy/engine/finding.ts';
import { type Lever, setting } from '#policy/engine/lever.ts';
import type { Waiver } from '#policy/engine/waiver.ts';

interface Claimed {
  readonly waivers: readonly Waiver[];
  readonly claim: { readonly filedOn: CivilDate };
}

/** An exception that an officer would grant to a 原则上 rule by the day of the claim; who and why stand open. */
export function excepted(
  { waivers, claim }: Claimed,
  rule: string,
  { kind, id }: FindingSubject,
): Lever {
  const waiver = { rule, subject: { kind, id }, officer: '—', reason: '—', on: claim.filedOn };
  return setting(
    [{ path: ['waivers'], to: [...waivers, waiver] }],
    '经办人批准例外',
    'an exception granted by an officer',
  );
}
