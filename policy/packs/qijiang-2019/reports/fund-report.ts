import * as z from 'zod';
import { civilDateSchema, fenSchema, idSchema } from '#policy/engine/facts/shared-facts.ts';
import { addFen, type Fen, subtractFen } from '#policy/engine/fen.ts';
import { type FundSource, fundCodes, fundSources } from '../fund-sources.ts';

/** What was approved and paid out of each fund in a period. */
export const fundMovementsSchema = z
  .strictObject({
    from: civilDateSchema,
    to: civilDateSchema,
    movements: z.array(
      z
        .strictObject({
          id: idSchema,
          fund: z.enum(fundCodes),
          approvedFen: fenSchema.describe('核定（分）'),
          approvedOn: civilDateSchema,
          paidFen: fenSchema.describe('已拨付（分）'),
        })
        .refine(({ approvedFen, paidFen }) => paidFen <= approvedFen, {
          path: ['paidFen'],
          params: { zh: '拨付多于核定。', en: 'More is paid than was approved.' },
        }),
    ),
  })
  .meta({ id: 'FundMovements', title: '资金收支 movements of the funds' });

/** What was approved and paid out of each fund in a period. */
export type FundMovements = z.infer<typeof fundMovementsSchema>;

/** One fund in the public report. */
export interface FundLine {
  readonly fund: FundSource;
  readonly approvedFen: Fen;
  readonly paidFen: Fen;
  readonly outstandingFen: Fen;
  /** The day of the oldest approval not yet paid in full; absent where nothing is outstanding. */
  readonly oldestUnpaid?: string;
}

/** The use of funds by source, each booked apart, with what was approved and is not yet paid (QJ19-4.3.a, 4.3.b, 4.4.a, 5.1.f). No person is named. */
export function fundReport({ from, to, movements }: FundMovements): readonly FundLine[] {
  const inPeriod = movements.filter(({ approvedOn }) => from <= approvedOn && approvedOn <= to);
  return fundSources.map((fund) => {
    const own = inPeriod.filter((each) => each.fund === fund.code);
    const approvedFen = addFen(...own.map((each) => each.approvedFen));
    const paidFen = addFen(...own.map((each) => each.paidFen));
    const [oldest] = own
      .filter((each) => each.paidFen < each.approvedFen)
      .map(({ approvedOn }) => approvedOn)
      .toSorted();
    return {
      fund,
      approvedFen,
      paidFen,
      outstandingFen: subtractFen(approvedFen, paidFen),
      ...(oldest !== undefined && { oldestUnpaid: oldest }),
    };
  });
}
