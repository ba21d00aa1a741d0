import type { Objections } from '#policy/engine/facts/contradiction.ts';
import type { SettlementFacts, TraineeFacts } from '#policy/engine/facts/settlement.ts';

/** The month that a day lies in, YYYY-MM. */
function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

const computed = ['核算日', 'the day of the computation'] as const;
const signed = ['劳动合同签订日', 'the day the contract was signed'] as const;

/** Objects to a job that is proven by days or months yet to come, or by some before its contract was signed. When the contract must have been signed is for the law to say (CC24-5.1.c, AMB-25). */
export function employmentDays(
  { asOf }: SettlementFacts,
  { employment }: TraineeFacts,
  at: number,
  say: Objections,
): void {
  if (employment === null) return;
  const here = ['trainees', at, 'employment'];
  const { signedOn } = employment.contract;
  say.notAfter([...here, 'contract', 'signedOn'], asOf, ...computed);
  for (const proof of [
    ['insurance', 'on'],
    ['wage', 'paidOn'],
  ]) {
    say.notAfter([...here, ...proof], asOf, ...computed);
    say.notBefore([...here, ...proof], signedOn, ...signed);
  }
  const month = [...here, 'wage', 'month'];
  say.notAfter(month, monthOf(asOf), '核算月', 'the month of the computation');
  say.notBefore(
    month,
    monthOf(signedOn),
    '劳动合同签订月',
    'the month in which the contract was signed',
  );
}
