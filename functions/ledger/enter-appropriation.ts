import * as z from 'zod';
import type { BusinessClock } from '#functions/clock/business-clock.ts';
import { Problem } from '#functions/http/problem.ts';
import { route } from '#functions/http/route.ts';
import type { Commit } from '#functions/storage/commit-port.ts';
import { WriteConflict } from '#functions/storage/transaction.ts';
import { fen } from '#policy/engine/fen.ts';
import type { LedgerStore } from './ledger-store.ts';
import { post } from './post.ts';

/** Finance enters money granted to a fund for a year (CC24-3A.1.f: nothing is reserved beyond it). */
export const enterAppropriation = route({
  id: 'enter-appropriation',
  method: 'POST',
  path: '/api/office/appropriations',
  summary: { zh: '录入资金指标', en: 'Enter an appropriation' },
  roles: ['finance'],
  body: z.strictObject({
    fund: z.string().min(1).max(60),
    year: z.int().min(2000).max(2999),
    amountFen: z.int().positive(),
    document: z.string().min(1).max(100),
  }),
  answer: z.object({ availableFen: z.int() }),
  async handle(
    { body, session },
    ports: { ledger: LedgerStore; clock: BusinessClock; commit: Commit },
  ) {
    const head = await ports.ledger.head(body.fund, body.year);
    const posted = post(
      { head, ofCase: [] },
      {
        kind: 'appropriation',
        fund: body.fund,
        year: body.year,
        amount: fen(body.amountFen),
        instant: await ports.clock.now(),
        actor: session.actor,
        document: { reference: body.document },
      },
    );
    if (posted.outcome === 'refused') throw new Error(posted.refusal.code);
    try {
      await ports.commit(ports.ledger.writesFor(posted.entry));
    } catch (error) {
      if (error instanceof WriteConflict && error.unmet.includes(1)) throw entered(body.document);
      throw error;
    }
    return { status: 201, body: { availableFen: posted.entry.book.available } };
  },
});

function entered(document: string): Problem {
  return new Problem(
    'wrong-state',
    { zh: '该文件的资金指标已录入', en: 'The appropriation of this document is entered already' },
    {
      fields: [
        {
          field: 'document',
          value: document,
          message: { zh: '同一文件只能录入一次', en: 'A document can be entered once' },
        },
      ],
    },
  );
}
