import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * The value of one cookie. Reads the header where the gateway has not split it; two different values of
 * one name count as none, since nobody can tell which is ours.
 */
export function cookieOf(event: APIGatewayProxyEventV2, name: string): string | undefined {
  const pairs = event.cookies ?? (event.headers['cookie'] ?? '').split(';');
  const values = new Set(
    pairs
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1)),
  );
  return values.size === 1 ? [...values][0] : undefined;
}
