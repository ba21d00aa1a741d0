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
import { metricNamespace } from '#functions/runtime/metric-name.ts';
import { bundleFolder } from '#infra/bundle.ts';
import { codeCommit } from '#infra/code-commit.ts';
import type { StageSettings } from '#infra/stages.ts';
import { acknowledge } from './acknowledge.ts';
import type { TableUse } from './encrypted-table.ts';
import { stageOf } from './stage-context.ts';

/** The shape of a handler file: what it needs from its environment and what it does. */
export interface FunctionModule {
  readonly environment: z.ZodObject;
  readonly handler: unknown;
}

/** Variables that every function gets from its stage. */
interface Given {
  BUSINESS_CLOCK: StageSettings['clock'];
  BASE_URL: string;
  CODE_COMMIT: string;
}

type Shape<Module extends FunctionModule> = Module['environment']['shape'];

type Optional<Field> = Field extends z.ZodType
  ? undefined extends z.input<Field>
    ? true
    : false
  : false;

/**
 * The variables that a schema names, the optional ones optional. They are read off its shape, since the
 * shape of composed ports also has an index signature, with which zod infers no names at all.
 */
type Wanted<Module extends FunctionModule> = {
  [Name in keyof Shape<Module> as string extends Name
    ? never
    : Optional<Shape<Module>[Name]> extends true
      ? never
      : Exclude<Name, keyof Given>]: string;
} & {
  [Name in keyof Shape<Module> as string extends Name
    ? never
    : Optional<Shape<Module>[Name]> extends true
      ? Exclude<Name, keyof Given>
      : never]?: string;
};

type TableNamed<Variable> = Variable extends `${infer Name}_TABLE` ? Lowercase<Name> : never;

/** Nothing to say may be left unsaid. */
type Unless<Name extends string, Value> = keyof Value extends never
  ? { readonly [Key in Name]?: Value }
  : { readonly [Key in Name]: Value };

/** Limits of a function. */
export interface FunctionLimits {
  /** @default 10 seconds */
  readonly timeout?: Duration;
  /** In MiB. @default 256 */
  readonly memorySize?: number;
}

/**
 * What a function is told and may use, read off its own schema: each variable `<NAME>_TABLE` asks for
 * an entry in `tables` that says how the table is used, every other variable for a value.
 */
export type CloudFunctionProps<Module extends FunctionModule> = FunctionLimits &
  Unless<'tables', { readonly [Name in keyof Wanted<Module> as TableNamed<Name>]: TableUse }> &
  Unless<
    'environment',
    {
      readonly [Name in keyof Wanted<Module> as TableNamed<Name> extends never
        ? Name
        : never]: string;
    }
  >;

/**
 * A Lambda function with the defaults of this product: runtime and architecture of the stage, the
 * bundle made by `infra/bundle.ts`, a role of its own that can only write its own log group (kept
 * half a year), no tracing. Made by {@link FunctionSet.add}, which also grants the tables.
 */
export class CloudFunction extends LambdaFunction {
  constructor(
    scope: Construct,
    id: string,
    props: FunctionLimits & {
      readonly entry: string;
      readonly environment: Readonly<Record<string, string>>;
    },
  ) {
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
    const given: Given = {
      BUSINESS_CLOCK: stage.clock,
      BASE_URL: stage.baseUrl,
      CODE_COMMIT: codeCommit(stage),
    };
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
        POWERTOOLS_METRICS_NAMESPACE: metricNamespace(stage.name),
        ...given,
        ...props.environment,
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
