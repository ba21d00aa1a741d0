import * as z from 'zod';

/** The group that somebody is said to be in; whether there is such a one the pack says, which names those it knows. */
export const groupSchema = z.string().min(1).max(60).describe('补贴人群 group by its id');

/** A group that a district decides on, by its id: words in small letters joined by hyphens, never a number that identifies somebody. */
export const decidedGroupSchema = z
  .string()
  .max(60)
  .regex(/^[a-z]+(?:-[a-z]+)*$/u)
  .describe('补贴人群 group by its id');
