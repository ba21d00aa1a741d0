import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { root } from './bundle.ts';
import { StageSettingsInvalid } from './stages.ts';

/** What stands for the commit where nobody can tell it; a protected stage is not deployed so. */
const UNKNOWN = 'unknown';

let known: string | undefined;

/**
 * The commit of this checkout, as statements name it: asked of git, with `-modified` where files differ
 * from it, or else read from the file that an archive of the repository carries.
 *
 * @throws {StageSettingsInvalid} on a protected stage where neither tells it.
 */
export function codeCommit(stage: { readonly name: string; readonly protect: boolean }): string {
  known ??= fromGit(root) ?? fromFile(new URL('code-commit.txt', import.meta.url)) ?? UNKNOWN;
  if (known === UNKNOWN && stage.protect) {
    throw new StageSettingsInvalid(
      `无法确定代码版本，结算单须写明由哪个提交计算：请在 git 工作区中部署 ${stage.name}，或把 40 位提交号写入 infra/code-commit.txt。\n` +
        `The commit of this code is not known, and statements must name it: deploy ${stage.name} from a git checkout, or write the 40 digits of the commit into infra/code-commit.txt.`,
    );
  }
  return known;
}

/** What git says of a folder; undefined where there is no git or no repository. */
export function fromGit(folder: string): string | undefined {
  try {
    return execFileSync(
      'git',
      [
        // A checkout that belongs to somebody else is read all the same; nothing of it is run.
        ...['-c', 'safe.directory=*'],
        ...['describe', '--always', '--abbrev=40', '--exclude=*', '--dirty=-modified'],
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ).trim();
  } catch {
    return undefined;
  }
}

/** What the file says; undefined where no archive and nobody by hand has filled it in. */
export function fromFile(file: URL): string | undefined {
  const text = readFileSync(file, 'utf8').trim();
  return /^[0-9a-f]{40}$/.test(text) ? text : undefined;
}
