import type { APIGatewayProxyResultV2 } from 'aws-lambda';
import * as z from 'zod';

/** Environment of this function. */
export const environment = z.object({});

/** `GET /health`: says that the deployment answers, and on which Node it runs. */
export const handler = async (): Promise<APIGatewayProxyResultV2> => {
  // A local cloud answers a silent handler 50 ms later than one that logs a line.
  process.stdout.write('{"message":"health"}\n');
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ status: 'ok', node: process.version }),
  };
};
