import { expect, test } from 'vitest';
import type { Role } from '#functions/sessions/session.ts';
import { memoryProduct, type Who } from '../memory-product.ts';

const product = await memoryProduct();
const as = (role: Role): Who => ({ actor: `${role}-1`, role, organisation: 'I0001' });

test.each([
  ['institution', 'P2024-0001', '/i/cases/P2024-0001'],
  ['institution', 'P2024-0001-C1', '/i/classes/P2024-0001-C1'],
  ['institution', 'P2024-0001-S', '/i/cases/P2024-0001'],
  ['enterprise', 'P2024-0001-C1', '/i/classes/P2024-0001-C1'],
  ['reviewer', 'P2024-0001-C12', '/o/classes/P2024-0001-C12'],
  ['administrator', 'P2024-0001', '/o/cases/P2024-0001'],
  [undefined, 'P2024-0001-C1', '/sign-in?to=%2Fcases%2FP2024-0001-C1'],
] as const)('the address of a mail leads the %s from %s to %s', async (role, id, location) => {
  const sent = { path: `/cases/${id}`, headers: { accept: 'text/html' } };
  const answer = await product.send(sent, role && as(role));

  expect([answer.status, answer.headers['location']]).toEqual([303, location]);
});
