import { join } from 'node:path';
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  RuntimeFamily,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type * as z from 'zod';
import { bundleFolder } from '#infra/bundle.ts';
import type { StageSettings } from '#infra/stages.ts';
import { acknowledge } from './acknowledge.ts';
import { stageOf } from './stage-context.ts';

/** The shape of a handler file: what it needs from its environment and what it does. */
export interface FunctionModule {
  readonly environment: z.ZodType<object, object>;
  readonly handler: unknown;
}

/** Variables that every function gets from its stage. */
interface Given {
  BUSINESS_CLOCK: StageSettings['clock'];
  BASE_URL: string;
}

type Wanted<Module extends FunctionModule> = Omit<z.input<Module['environment']>, keyof Given>;

/** Where the code of a function lies and what it is told. */
export interface CloudFunctionProps<Module extends FunctionModule> {
  /** Path below `functions/` without ending, such as `portal/show-health`. */
  readonly entry: string;
  /** Exactly the variables that the function's own schema asks for. */
  readonly environment: { readonly [Name in keyof Wanted<Module>]: string };
  /** @default 10 seconds */
  readonly timeout?: Duration;
  /** In MiB. @default 256 */
  readonly memorySize?: number;
}

/**
 * A Lambda function with the defaults of this product: runtime and architecture of the stage, the
 * bundle made by `infra/bundle.ts`, a role of its own that can only write its own log group (kept
 * half a year), no tracing. A variable missing from `environment` is a compile error.
 *
 * @example
 * new CloudFunction<typeof import('#functions/portal/show-health.ts')>(this, 'ShowHealth', {
 *   entry: 'portal/show-health',
 *   environment: {},
 * });
 */
export class CloudFunction<Module extends FunctionModule> extends LambdaFunction {
  constructor(scope: Construct, id: string, props: CloudFunctionProps<Module>) {
    const stage = stageOf(scope);
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: stage.protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    const given: Given = { BUSINESS_CLOCK: stage.clock, BASE_URL: stage.baseUrl };
    super(scope, id, {
      runtime: new Runtime(stage.runtime, RuntimeFamily.NODEJS),
      architecture: stage.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      code: Code.fromAsset(join(bundleFolder, props.entry)),
      handler: 'index.handler',
      description: props.entry,
      timeout: props.timeout ?? Duration.seconds(10),
      memorySize: props.memorySize ?? 256,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        ...given,
        ...(props.environment as Readonly<Record<string, string>>),
      },
      logGroup,
      role,
    });
    acknowledge(this, {
      'Serverless-LambdaTracing':
        'The China regions have no X-Ray for Lambda, and all stages are alike.',
      'Serverless-LambdaDLQ':
        'Callers wait for the answer, or keep what failed in a dead-letter queue of their own target.',
    });
    new CfnOutput(this, 'Name', { value: this.functionName, key: `Function${id}` });
  }
}
