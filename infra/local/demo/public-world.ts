import { instantAt } from '#functions/clock/civil-time.ts';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { clockSteps } from '#infra/local/step-clock.ts';
import { civilDate } from '#policy/engine/civil-date.ts';
import { browserPages } from './browser/browser-pages.ts';
import { UnexpectedAnswer } from './caller.ts';
import { type CheckInDevice, registerDevice } from './check-in-device.ts';
import { type HandInPorts, handIn } from './hand-in.ts';
import { inParallel } from './in-parallel.ts';
import { addressOf, enterSamplePeople } from './sample-people.ts';
import { signIn } from './sign-in.ts';
import type { CheckingIn, Filing, World } from './world.ts';

const reviewerIds = ['reviewer-1', 'reviewer-2'];
const financeIds = ['finance-1', 'finance-2'];

/** A world that has pages, and must be closed. */
export type PublicWorld = World & Required<Pick<World, 'pages' | 'close'>>;

/** Where a story tells what happens. */
export type Say = (day: string, sentence: string) => void;

/**
 * The world of somebody outside: everybody signs in with a mailed code, files go through presigned
 * links and inspection, check-ins are signed by a registered device, and pages open in a browser.
 */
export async function publicWorld(
  deployment: DeploymentDescription,
  say: Say,
): Promise<PublicWorld> {
  const clock = clockSteps(deployment);
  const administrator = await enterSamplePeople(deployment);
  const callers = await inParallel(2, ['institution-1', ...reviewerIds, ...financeIds], (id) =>
    signIn(deployment, addressOf(id)),
  );
  const called = (id: string) => {
    const found = callers.find(({ actor }) => actor === id);
    if (found === undefined) throw new UnexpectedAnswer(`${id} could not sign in`);
    return found;
  };
  const institution = called('institution-1');
  const devices = new Map<string, Promise<CheckInDevice>>();
  const handingIn: HandInPorts = {
    institution,
    copyOf: counting(),
    inspected: async () => {
      await clock.step();
    },
  };
  const pages = browserPages(deployment, handingIn);
  let today = '';

  async function fileWrongly(filings: readonly Filing[]): Promise<void> {
    for (const { filing, state, reason } of await handIn(handingIn, filings)) {
      if (state !== 'rejected') {
        throw new UnexpectedAnswer(`${filing.item} (${filing.fault}) was ${state}, not rejected`);
      }
      say(today, `文件退回 ${filing.item}：${reason?.zh}（重新提交）`);
    }
  }

  return {
    administrator,
    institution,
    reviewers: reviewerIds.map(called),
    finance: financeIds.map(called),
    pages,

    async advanceTo(day, time = '09:00') {
      today = day;
      await clock.step(instantAt(civilDate(day), time));
    },

    async file(filings) {
      const wrong = filings.filter(({ fault }) => fault !== undefined);
      if (wrong.length > 0) await fileWrongly(wrong);
      const right = filings.map(({ fault: _, ...filing }) => filing);
      for (const { filing, state, reason } of await handIn(handingIn, right)) {
        if (state === 'accepted') continue;
        throw new UnexpectedAnswer(`${JSON.stringify(filing)} was ${state}: ${reason?.en}`);
      }
    },

    async checkIn(events) {
      for (const [classId, ofClass] of Map.groupBy(events, (one) => one.classId)) {
        const device = devices.get(classId) ?? registerDevice(deployment, administrator, classId);
        devices.set(classId, device);
        for (const [day, ofDay] of Map.groupBy(ofClass, (one: CheckingIn) => one.day)) {
          await (await device).send(day, ofDay);
        }
      }
    },

    say,
    async close() {
      clock.close();
      await pages.close();
    },
  };
}

/** Counts equal filings from 1; a faulty one is another file anyway. */
function counting(): HandInPorts['copyOf'] {
  const seen = new Map<string, number>();
  return ({ subject, item, day, trainee, fault }) => {
    const key = JSON.stringify([subject, item, day, trainee, fault]);
    const copy = (seen.get(key) ?? 0) + 1;
    seen.set(key, copy);
    return copy;
  };
}
