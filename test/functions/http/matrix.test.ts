import { describe, expect, test } from 'vitest';
import type { Role } from '#functions/sessions/session.ts';
import { send } from './http-event.ts';
import { type MatrixWorld, matrix } from './matrix.ts';
import { sampleApi, sampleRoutes } from './sample-api.ts';

const projects = { own: 'P2024-0001', other: 'P2024-0002', unknown: 'P2024-9999' } as const;
const organisations: Partial<Record<Role, string>> = { institution: 'I-1', enterprise: 'E-1' };

function world(): MatrixWorld {
  const { handler, signIn } = sampleApi();
  return {
    async send(sent, as) {
      if (as === undefined) return send(handler, sent);
      const { cookies } = await signIn({ role: as, organisation: organisations[as] });
      return send(handler, { ...sent, cookies });
    },
    parameter: (name, whose) => (name === 'classId' ? `${projects[whose]}-C1` : projects[whose]),
  };
}

describe('every route × every role × own, other and unknown case', () => {
  test.each(matrix(sampleRoutes))('$name', async (cell) => {
    expect(await cell.run(world())).toBeUndefined();
  });

  test('a door left open is found', async () => {
    const faults = await Promise.all(
      matrix(sampleRoutes).map((cell) =>
        cell.run({
          ...world(),
          send: async () => ({ status: 200, headers: {}, cookies: [], text: '{}', json: {} }),
        }),
      ),
    );
    const refused = matrix(sampleRoutes).filter((cell) => cell.expected !== 'let-through');
    expect(faults.filter((fault) => fault !== undefined)).toHaveLength(refused.length);
  });
});
