import * as z from 'zod';
import { port } from './port.ts';

/** The port of the commit whose code runs, which statements name; given at synthesis. */
export const codeCommitPort = port(
  { CODE_COMMIT: z.string().min(1) },
  (environment) => environment.CODE_COMMIT,
);
