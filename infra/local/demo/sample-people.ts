import type { Account } from '#functions/masterdata/staff.ts';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { loadStage } from '#infra/stages.ts';
import { type Caller, insist } from './caller.ts';
import { sampleIds } from './sample-masterdata.ts';
import { signIn } from './sign-in.ts';

type SampleAccount = Omit<Account, 'schemaVersion' | 'active'>;

/** Invented users of every role; `example.invalid` reaches nobody. */
export const samplePeople: readonly SampleAccount[] = [
  person('administrator', '示例管理员', ['administrator']),
  person('reviewer-1', '示例审核人甲', ['reviewer']),
  person('reviewer-2', '示例审核人乙', ['reviewer']),
  person('finance-1', '示例财务甲', ['finance']),
  person('finance-2', '示例财务乙', ['finance']),
  person('auditor-1', '示例审计', ['auditor']),
  person('institution-1', '示例承训单位经办人', ['institution'], sampleIds.institution),
  person('enterprise-1', '示例用工企业经办人', ['enterprise'], sampleIds.enterprise),
];

function person(
  id: string,
  name: string,
  roles: Account['roles'],
  organisation?: string,
): SampleAccount {
  return {
    id,
    name,
    address: `${id}@example.invalid`,
    roles,
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** The address of a sample user. */
export function addressOf(id: string): string {
  return `${id}@example.invalid`;
}

/**
 * Enters the sample users and signs in as an administrator: on an empty deployment the first one of the
 * stage settings, who enters everybody else.
 */
export async function enterSamplePeople(deployment: DeploymentDescription): Promise<Caller> {
  const administrator = await signIn(deployment, loadStage('local').firstAdministrator);
  // One after the other: the local cloud starts a worker for each call that overlaps another.
  for (const one of samplePeople) {
    await insist(administrator, 'PUT', '/api/office/accounts', {
      schemaVersion: 1,
      ...one,
      active: true,
    });
  }
  return administrator;
}
