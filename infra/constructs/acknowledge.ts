import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts findings of the template checks on one construct; `reasons` maps each rule to a sentence. */
export function acknowledge(
  construct: IConstruct,
  reasons: Readonly<Record<string, string>>,
): void {
  for (const [id, reason] of Object.entries(reasons)) {
    Validations.of(construct).acknowledge({ id, reason });
  }
}

/** Accepts a wildcard in one ARN that a role may use, written as the check writes it. */
export function acknowledgeWildcard(construct: IConstruct, arn: string, reason: string): void {
  const written = flatten(Stack.of(construct).resolve(arn));
  acknowledge(construct, { [`AwsSolutions-IAM5[Resource::${written}]`]: reason });
}

/** References become `<Name>` and `<Name.Attribute>`, joins their parts. */
function flatten(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[kind, of] = ['', '']] = Object.entries(value);
  if (kind === 'Ref') return `<${of}>`;
  if (kind === 'Fn::GetAtt') return `<${(of as string[]).join('.')}>`;
  const [separator, parts] = of as [string, unknown[]];
  return parts.map(flatten).join(separator);
}
