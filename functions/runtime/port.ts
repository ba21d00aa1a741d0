import type * as z from 'zod';

/** What a function needs from outside, and the environment variables that tell where it is. */
export interface Port<Shape extends z.ZodRawShape, Built> {
  readonly environment: Shape;
  readonly build: (environment: z.output<z.ZodObject<Shape>>) => Built;
}

/** Declares a port together with the variables it is built from. */
export function port<Shape extends z.ZodRawShape, Built>(
  environment: Shape,
  build: (environment: z.output<z.ZodObject<Shape>>) => Built,
): Port<Shape, Built> {
  return { environment, build };
}
