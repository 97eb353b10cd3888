import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT, runShown } from './command.ts';
import { failed, type Outcome } from './step.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
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
  const outside = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const bad = report.numFailedTests + outside;
  return { passed: report.numPassedTests, failed: bad === 0 && code !== 0 ? 1 : bad };
}
