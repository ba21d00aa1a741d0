import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import {
  type DecryptCommandInput,
  type GenerateDataKeyCommandInput,
  type GenerateMacCommandInput,
  KMSClient,
} from '@aws-sdk/client-kms';

type Input = GenerateDataKeyCommandInput | DecryptCommandInput | GenerateMacCommandInput;

/** A KMS client that keeps its keys in memory and holds to the encryption context, as KMS does. */
export function fakeKms(): { client: KMSClient; calls: string[] } {
  const client = new KMSClient({
    region: 'local',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const dataKeys = new Map<string, { key: Uint8Array; context: string }>();
  const macKey = randomBytes(32);
  const calls: string[] = [];
  const answer = (input: Input): object => {
    const context = JSON.stringify('EncryptionContext' in input ? input.EncryptionContext : {});
    if ('Message' in input) {
      calls.push('GenerateMac');
      const mac = createHmac('sha256', macKey)
        .update(Buffer.from(input.Message ?? ''))
        .digest();
      return { Mac: new Uint8Array(mac) };
    }
    if ('CiphertextBlob' in input) {
      calls.push('Decrypt');
      const found = dataKeys.get(Buffer.from(input.CiphertextBlob ?? []).toString());
      if (found?.context !== context) throw new Error('InvalidCiphertextException');
      return { Plaintext: Uint8Array.from(found.key) };
    }
    calls.push('GenerateDataKey');
    const id = randomUUID();
    const key = Uint8Array.from(randomBytes(32));
    dataKeys.set(id, { key: Uint8Array.from(key), context });
    return { Plaintext: key, CiphertextBlob: new Uint8Array(Buffer.from(id)) };
  };
  client.middlewareStack.add(
    () => async (args) => ({
      response: {},
      output: { $metadata: {}, ...answer(args.input as Input) },
    }),
    { step: 'initialize' },
  );
  return { client, calls };
}
