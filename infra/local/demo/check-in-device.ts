import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { DeploymentDescription } from '#infra/local/deployment.ts';
import { canonicalJson } from '#policy/engine/canonical-json.ts';
import { type Caller, insist, UnexpectedAnswer } from './caller.ts';
import type { CheckingIn } from './world.ts';

/** A device at the door of one class; its key never leaves it. */
export interface CheckInDevice {
  /** Signs what it saw on one day and sends it. @throws {UnexpectedAnswer} where an event is not taken. */
  send(day: string, events: readonly CheckingIn[]): Promise<void>;
}

/** Makes a device with a key of its own and has the administrator register it to a class. */
export async function registerDevice(
  deployment: DeploymentDescription,
  administrator: Caller,
  classId: string,
): Promise<CheckInDevice> {
  const pair = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = createPrivateKey(pair.privateKey);
  const id = `device-${classId}`;
  await insist(administrator, 'PUT', '/api/office/devices', {
    id,
    class: classId,
    publicKey: pair.publicKey,
    label: `示例打卡机 ${classId}`,
  });
  const nonces = new Map<string, string>();

  return {
    async send(day, events) {
      const about = { device: id, class: classId, day };
      const nonce = nonces.get(day) ?? (await post(deployment, 'sessions', about)).nonce;
      nonces.set(day, nonce);
      const body = {
        ...about,
        nonce,
        events: events.map(({ trainee, side, time }) => ({ trainee, side, at: time })),
      };
      const answer = await post(deployment, 'check-ins', { ...body, signature: signed(body, key) });
      if (answer.accepted !== events.length) {
        throw new UnexpectedAnswer(`Check-ins not taken: ${JSON.stringify(answer)}`);
      }
    },
  };
}

function signed(body: object, key: KeyObject): string {
  return sign(null, Buffer.from(canonicalJson(body)), key).toString('base64');
}

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at field by field.
async function post(deployment: DeploymentDescription, what: string, body: object): Promise<any> {
  const response = await fetch(`${deployment.apiUrl}/api/device/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new UnexpectedAnswer(`device/${what}: ${response.status} ${text}`);
  return JSON.parse(text);
}
