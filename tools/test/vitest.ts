import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT, runShown } from './command.ts';
import { failed, type Outcome } from './step.ts';

/** The part of Vitest's JSON report that is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: FileResult[];
}
interface FileResult {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
}

/**
 * Runs the tests of one Vitest configuration and counts them. A file that fails outside its tests counts as one
 * failed test, and so does a run that fails with no failed test to show for it.
 */
export async function vitest(config: string): Promise<Outcome> {
  const file = path.join(PROJECT, '.cache/test', `${config.replace(/[^a-z]+/gi, '-')}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const code = await runShown('npx', [
    '--no-install',
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readFile(file, 'utf8').then(
    // Vitest has just written it.
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
  if (!report) return failed();
  const failures = report.testResults.flatMap(failuresIn);
  const unexplained = failures.length === 0 && code !== 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failures.length + unexplained, failures };
}

function failuresIn({ name, status, message, assertionResults }: FileResult): string[] {
  const bad = assertionResults.filter((test) => test.status === 'failed');
  if (bad.length > 0)
    return bad.map(({ fullName, failureMessages }) => told(fullName, failureMessages?.join('\n') ?? ''));
  return status === 'failed' ? [told(path.relative(PROJECT, name), message)] : [];
}

/** A page or a report may be part of a message; its beginning says what was other than expected. */
const LONGEST_MESSAGE = 2_000;

/** Without the stack: where it happened is told where it is printed first. */
function told(name: string, message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s+at /.test(line));
  return [name, ...lines.join('\n').slice(0, LONGEST_MESSAGE).split('\n')].join('\n    ');
}
