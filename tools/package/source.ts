import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/sizes.ts';

/** Files and folders from which the extension is built, and what whoever builds it wants to read. */
export const NEEDED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'docs/dependencies.md',
  'docs/models.md',
  'docs/releasing.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'src',
  'tools/budgets.json',
  'tools/build',
  'tools/build.ts',
  'tools/package',
  'tools/package.ts',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * The files of the source package, relative to `project`, `/`-separated and sorted: of what is needed to build, what git
 * tracks. Where there is no git, as in an unpacked source package, all that lies there.
 *
 * @throws where something needed is missing, or git is there and cannot be asked
 */
export function sourceFiles(project: string): string[] {
  const missing = NEEDED.filter((name) => !existsSync(join(project, name)));
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  // A folder, or a file in a second working tree. A repository further up is somebody else's.
  if (!existsSync(join(project, '.git'))) return NEEDED.flatMap((name) => below(project, name)).sort();
  return listedByGit(project);
}

/** Files among what is needed that git does not know yet, and that are therefore not in the package. */
export const untrackedFiles = (project: string): string[] =>
  existsSync(join(project, '.git')) ? listedByGit(project, '--others', '--exclude-standard') : [];

function listedByGit(project: string, ...which: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', ...which, '--', ...NEEDED], {
    cwd: project,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((name) => name !== '')
    .sort();
}

function below(project: string, name: string): string[] {
  const place = join(project, name);
  return statSync(place).isDirectory() ? filesIn(place).map((file) => `${name}/${file}`) : [name];
}
