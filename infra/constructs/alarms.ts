import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** What an alarm watches: it fires as soon as the sum over five minutes is above zero. */
export interface Watch {
  readonly id: string;
  /** What has happened and what to do, as a sentence. */
  readonly description: string;
  readonly metric: IMetric;
}

/** All alarms of a deployment, one topic they report to, and one dashboard made of the same list. */
export class Alarms extends Construct {
  readonly topic: Topic;
  private readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) });
  }

  /** Adds an alarm and its graph; names must be unique within the deployment. */
  watch({ id, description, metric }: Watch): Alarm {
    const alarm = new Alarm(this, id, {
      alarmDescription: description,
      metric,
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.dashboard.addWidgets(new GraphWidget({ title: id, left: [metric], width: 6 }));
    return alarm;
  }
}
