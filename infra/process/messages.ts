import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { EventBus, IEventBus } from 'aws-cdk-lib/aws-events';
import { EVENT_SOURCE, mailedEvents } from '#functions/events/domain-event.ts';
import { undeliverableMetric } from '#functions/messages/undeliverable-count.ts';
import type { Alarms } from '#infra/constructs/alarms.ts';
import type { EventSources } from '#infra/constructs/event-sources.ts';
import type { FunctionSet } from '#infra/constructs/function-set.ts';
import { allowMail, mailEnvironment } from '#infra/constructs/mail.ts';
import type { StorageStack } from '#infra/stacks/storage-stack.ts';

/** What mailing is made of. */
export interface MessageParts {
  readonly functions: FunctionSet;
  readonly storage: StorageStack;
  readonly sources: EventSources;
  readonly bus: EventBus;
  readonly alarms: Alarms;
}

/** The function that mails, the events it hears of, and what becomes of a mail that cannot leave. */
export function addMessages(parts: MessageParts): void {
  const { functions, storage, sources, bus, alarms } = parts;
  const send = functions.add<typeof import('#functions/messages/send-mails.ts')>(
    'messages/send-mails',
    {
      tables: { cases: 'write', tasks: 'write', masterdata: 'read' },
      environment: mailEnvironment(storage),
      timeout: Duration.seconds(30),
    },
  );
  allowMail(send, storage);
  sources.onEvent(
    'SendMails',
    send,
    { source: [EVENT_SOURCE], detailType: [...mailedEvents] },
    bus as IEventBus,
  );
  alarms.watch({
    id: 'MailUndeliverable',
    description:
      'An address takes no mail; the log line “mail undeliverable” names the event. Correct the account.',
    metric: new Metric({
      namespace: undeliverableMetric.namespace,
      metricName: undeliverableMetric.name,
      dimensionsMap: { service: undeliverableMetric.service },
      statistic: 'Sum',
    }),
  });
}
