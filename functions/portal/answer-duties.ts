import { judgeApplication } from '#functions/approval/judge-application.ts';
import { classOf } from '#functions/cases/class-of.ts';
import { isApproved } from '#functions/cases/project.ts';
import { projectOf } from '#functions/cases/project-of.ts';
import { classId, projectId } from '#functions/cases/subject.ts';
import type { Instant } from '#functions/clock/business-clock.ts';
import { refuseBlocked } from '#functions/http/refuse-blocked.ts';
import { judgeOpening } from '#functions/opening/judge-opening.ts';
import type { OpeningPorts } from '#functions/opening/opening-ports.ts';
import { checkSettlementAnswer } from '#functions/settlement/check-answer.ts';
import type { SettlementPorts } from '#functions/settlement/settlement-ports.ts';
import { triggerSettlement } from '#functions/settlement/trigger-settlement.ts';
import type { AnswerDuties } from '#functions/tasks/answer-task.ts';
import { answerWaiver, refuseOwnWaiver } from '#functions/waivers/answer-waiver.ts';
import type { WaiverStore } from '#functions/waivers/waiver-store.ts';
import { taskHash } from './office/load-task.ts';

/** What the five stages add to the answering of their tasks: approving runs the rules once more. */
export function answerDuties(
  ports: OpeningPorts & SettlementPorts & { readonly waivers: WaiverStore },
): AnswerDuties {
  return {
    async check(task, answer) {
      if (task.kind === 'review-application' && answer.outcome === 'approved') {
        const project = await projectOf(ports.cases, projectId.parse(task.subject));
        refuseBlocked(await judgeApplication(ports, project));
      }
      if (task.kind === 'review-opening' && answer.outcome === 'approved') {
        const one = await classOf(ports.cases, classId.parse(task.subject));
        const project = await projectOf(ports.cases, one.projectId);
        if (isApproved(project)) refuseBlocked(await judgeOpening(ports, project, one));
      }
      if (task.kind === 'grant-waiver') await refuseOwnWaiver(ports, task, answer);
      await checkSettlementAnswer(ports, task, answer);
    },

    async instead(task, at, answer) {
      if (task.kind === 'trigger-settlement') {
        return triggerSettlement(ports, task.subject, at as Instant);
      }
      if (task.kind === 'grant-waiver') return answerWaiver(ports, task, answer, at as Instant);
      return undefined;
    },

    shownHash: (task) => taskHash(ports, task),
  };
}
