import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { findEntries } from '#infra/bundle.ts';
import { createApp } from '#infra/create-app.ts';
import { loadStage } from '#infra/stages.ts';
import { type Resource, resourcesOf, synthesise } from './synthesised.ts';

describe('the local stage', () => {
  let resources: Resource[];

  beforeAll(() => {
    resources = resourcesOf(synthesise('local'));
  });

  it('runs by the stepped clock', () => {
    const clocks = resources
      .filter((resource) => resource.Type === 'AWS::Lambda::Function')
      .map((resource) => JSON.stringify(resource.Properties));
    expect(clocks.some((one) => one.includes('advance-clock'))).toBe(true);
    expect(clocks.every((one) => one.includes('"BUSINESS_CLOCK":"stepped"'))).toBe(true);
  });

  it('deploys every handler there is', () => {
    const deployed = resources
      .filter((resource) => resource.Type === 'AWS::Lambda::Function')
      .map((resource) => resource.Properties?.['Description']);
    expect(deployed.sort()).toEqual(findEntries());
  });
});

describe('the checks on templates', () => {
  it('stop what AWS advises against', () => {
    const app = createApp(loadStage('example'));
    new Bucket(new Stack(app, 'careless'), 'Bucket');
    expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
  });
});
