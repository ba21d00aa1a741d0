import { describe, expect, it } from 'vitest';
import { sharedDeployment } from './shared-deployment.ts';

describe('GET /health', () => {
  const { apiUrl, baseUrl } = sharedDeployment();

  it.each([
    ['the API', apiUrl],
    ['the proxy for browsers', baseUrl],
  ])('answers through %s, from the Node that functions have on AWS', async (_name, origin) => {
    const response = await fetch(`${origin}/health`);

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      node: expect.stringMatching(/^v24\./),
    });
  });
});
