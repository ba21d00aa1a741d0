import * as z from 'zod';
import type { Port } from './port.ts';

// biome-ignore lint/suspicious/noExplicitAny: a port is contravariant in its environment, so only `any` admits every port.
type AnyPort = Port<any, unknown>;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (
  i: infer I,
) => void
  ? I
  : never;
type ShapeOf<Ports extends Record<string, AnyPort>> = UnionToIntersection<
  Ports[keyof Ports]['environment']
>;

/** The ports of one function, each built from the environment. */
export type Built<Ports extends Record<string, AnyPort>> = {
  readonly [Name in keyof Ports]: ReturnType<Ports[Name]['build']>;
};

/** Everything a function needs: the schema of its environment and its ports, built once at first use. */
export interface Needs<Ports extends Record<string, AnyPort>> {
  readonly environment: z.ZodObject<ShapeOf<Ports> & z.ZodRawShape>;
  readonly ports: () => Built<Ports>;
}

/** Collects ports; the environment is read and checked at the first call of `ports`, never at import. */
export function needs<Ports extends Record<string, AnyPort>>(wanted: Ports): Needs<Ports> {
  const shape = Object.assign({}, ...Object.values(wanted).map((one) => one.environment));
  const environment = z.object(shape) as Needs<Ports>['environment'];
  let built: Built<Ports> | undefined;
  return {
    environment,
    ports: () => {
      if (built === undefined) {
        const values = environment.parse(process.env);
        built = Object.fromEntries(
          Object.entries(wanted).map(([name, one]) => [name, one.build(values)]),
        ) as Built<Ports>;
      }
      return built;
    },
  };
}
