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
import { taskHash } from './office/load-task.ts';

/** What the five stages add to the answering of their tasks: approving runs the rules once more. */
export function answerDuties(ports: OpeningPorts & SettlementPorts): AnswerDuties {
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
      await checkSettlementAnswer(ports, task, answer);
    },

    instead: async (task, at) =>
      task.kind === 'trigger-settlement'
        ? triggerSettlement(ports, task.subject, at as Instant)
        : undefined,

    shownHash: (task) => taskHash(ports, task),
  };
}
