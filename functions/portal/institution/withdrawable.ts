import { caseOf, claimId, projectId, type SubjectId } from '#functions/cases/subject.ts';
import type { Client } from '#functions/http/route.ts';
import type { Session } from '#functions/sessions/session.ts';
import type { WithdrawalPorts } from '#functions/withdrawal/withdrawal-ports.ts';
import {
  withdrawClaimRoute,
  withdrawClassRoute,
  withdrawProjectRoute,
} from '#functions/withdrawal/withdrawal-routes.ts';
import { type Used, useRoute } from '../layout/use-route.ts';

/** Something an institution can withdraw, in the words of its page. */
export interface Withdrawable {
  readonly subject: SubjectId;
  readonly kind: 'project' | 'class' | 'claim';
  readonly what: '项目' | '班级' | '资金申请';
  /** What withdrawing comes to. */
  readonly effect: string;
  /** The page it belongs to, where one is led back. */
  readonly page: string;
}

/** What withdrawing a subject means. */
export function withdrawableOf(subject: SubjectId): Withdrawable {
  if (projectId.safeParse(subject).success) {
    return {
      subject,
      kind: 'project',
      what: '项目',
      effect: '不再继续办理，尚未结束的班级一并撤回或放弃，已预留的资金全部释放。',
      page: `/i/cases/${subject}`,
    };
  }
  if (claimId.safeParse(subject).success) {
    return {
      subject,
      kind: 'claim',
      what: '资金申请',
      effect:
        '停止结算，公示撤下；项目、班级、已接收的材料和预留资金不变。可以重新提交资金申请，是否逾期按重新提交的日期计算。',
      page: `/i/cases/${caseOf(subject)}`,
    };
  }
  return {
    subject,
    kind: 'class',
    what: '班级',
    effect: '不再继续办理，学员可以参加其他班级，预留的资金留给项目。',
    page: `/i/classes/${subject}`,
  };
}

/** Withdraws it through the route of the API. */
export function useWithdrawal(
  { kind, subject }: Withdrawable,
  call: { readonly form: object; readonly session: Session; readonly client: Client },
  ports: WithdrawalPorts,
): Promise<Used> {
  switch (kind) {
    case 'project':
      return useRoute(withdrawProjectRoute, { ...call, params: { projectId: subject } }, ports);
    case 'claim': {
      const params = { projectId: caseOf(subject) };
      return useRoute(withdrawClaimRoute, { ...call, params }, ports);
    }
    case 'class':
      return useRoute(withdrawClassRoute, { ...call, params: { classId: subject } }, ports);
    default:
      return kind satisfies never;
  }
}
