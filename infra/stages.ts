import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const folder = new URL('./stages/', import.meta.url);

const messenger = z.discriminatedUnion('adapter', [
  z.strictObject({ adapter: z.literal('ses') }),
  z.strictObject({
    adapter: z.literal('smtp'),
    host: z.string().min(1),
    port: z.int().min(1).max(65_535),
  }),
]);

/** The settings of one stage of deployment (部署环境), one JSON file each under `infra/stages`. */
export const stageSettings = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{1,20}$/),
    partition: z.enum(['aws', 'aws-cn']),
    region: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/),
    account: z
      .string()
      .regex(/^\d{12}$/)
      .optional(),
    /** Origin of every link in mails and pages; never taken from a request. */
    baseUrl: z.url({ protocol: /^https?$/ }).regex(/[^/]$/),
    /** Where browsers reach files if not at the region's own S3, as in a local cloud. */
    fileEndpoint: z.url({ protocol: /^https?$/ }).optional(),
    senderAddress: z.email(),
    /** Mail address of the administrator who may sign in before any staff is entered. */
    firstAdministrator: z.email(),
    messenger,
    architecture: z.enum(['arm64', 'x86_64']),
    runtime: z.string().regex(/^nodejs\d+\.x$/),
    clock: z.enum(['wall', 'stepped']),
    /** Point-in-time recovery and deletion protection of what must outlive the stack. */
    protect: z.boolean(),
  })
  .refine((stage) => (stage.partition === 'aws-cn') === stage.region.startsWith('cn-'), {
    path: ['region'],
    message: 'a region of the stage’s own partition',
  })
  .refine((stage) => stage.partition !== 'aws-cn' || stage.messenger.adapter === 'smtp', {
    path: ['messenger', 'adapter'],
    message: 'smtp, since the China regions have no SES',
  });

/** The parsed settings of one stage of deployment. */
export type StageSettings = z.output<typeof stageSettings>;

/** A stage that is unknown or whose settings are incomplete; the message says which file to edit. */
export class StageSettingsInvalid extends Error {
  override readonly name = 'StageSettingsInvalid';
}

/** Names of all stages that have a settings file. */
export function stageNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/**
 * Reads the settings of the named stage, with values of this run laid over them.
 *
 * @throws {StageSettingsInvalid} naming every setting that is missing or wrong, in Chinese and English.
 */
export function loadStage(name: string, overrides: Partial<StageSettings> = {}): StageSettings {
  if (!stageNames().includes(name)) {
    const known = stageNames().join(', ');
    throw new StageSettingsInvalid(
      `没有名为“${name}”的部署环境，请在 infra/stages/ 下新建 ${name}.json（现有：${known}）。\n` +
        `There is no stage named "${name}": add infra/stages/${name}.json (known: ${known}).`,
    );
  }
  const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
  return parseStage(name, { ...(JSON.parse(text) as object), ...overrides });
}

/** Checks settings read from elsewhere; see {@link loadStage}. */
export function parseStage(name: string, settings: unknown): StageSettings {
  const result = stageSettings.safeParse(settings);
  if (result.success) return result.data;
  const sentences = result.error.issues.map((issue) => {
    const path = issue.path.join('.') || issue.code;
    return (
      `部署环境 ${name} 的设置“${path}”缺失或不正确，请修改 infra/stages/${name}.json。\n` +
      `Stage ${name}: setting "${path}" is missing or wrong (expected: ${issue.message}); ` +
      `edit infra/stages/${name}.json.`
    );
  });
  throw new StageSettingsInvalid(sentences.join('\n'));
}
