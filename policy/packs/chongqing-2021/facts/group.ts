import * as z from 'zod';

/** A group of people by its id: words in small letters joined by hyphens, never a number that identifies somebody. */
export const groupSchema = z
  .string()
  .max(60)
  .regex(/^[a-z]+(?:-[a-z]+)*$/u)
  .describe('补贴人群 group by its id');
