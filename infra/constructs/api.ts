import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { stageOf } from './stage-context.ts';

/** One audience: the function that serves it and the paths that are its own. */
export interface Audience {
  readonly handler: IFunction;
  /** Each prefix, such as `/office`, stands for itself and everything below it. */
  readonly prefixes: readonly string[];
}

/** The HTTP API: one function an audience, so that the rights of one are not the rights of another. */
export class Api extends Construct {
  readonly httpApi: HttpApi;

  constructor(scope: Construct, id: string, audiences: Readonly<Record<string, Audience>>) {
    super(scope, id);
    this.httpApi = new HttpApi(this, 'Http', { createDefaultStage: false });
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: stageOf(this).protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: this.httpApi,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        // Route keys, never paths: a path may hold the random id of a task.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            route: '$context.routeKey',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
          }),
        ),
      },
    });
    for (const [name, { handler, prefixes }] of Object.entries(audiences)) {
      const integration = new HttpLambdaIntegration(name, handler);
      for (const prefix of prefixes) {
        const paths = prefix === '/' ? ['/', '/{proxy+}'] : [prefix, `${prefix}/{proxy+}`];
        for (const path of paths) {
          const routes = this.httpApi.addRoutes({ path, methods: [HttpMethod.ANY], integration });
          for (const route of routes) {
            acknowledge(route, {
              'AwsSolutions-APIG4':
                'Sessions of our own are checked by the functions: the China regions lack these authorizers.',
            });
          }
        }
      }
    }
    new CfnOutput(this, 'Id', { value: this.httpApi.apiId, key: 'ApiId' });
    new CfnOutput(this, 'Url', { value: stage.url, key: 'ApiUrl' });
  }
}
