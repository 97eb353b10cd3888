import { execFile } from 'node:child_process';
import { PROJECT } from './command.ts';
import { failed, type Outcome, passed } from './step.ts';

/** The part of the linter's JSON report that is read. */
interface Report {
  summary: { errors: number; warnings: number; notices: number };
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}
interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Mozilla's linter on a packed extension, as one check: nothing at all may be found, not even a notice. */
export async function extensionLint(archive: string): Promise<Outcome> {
  const report = await lint(archive);
  if (!report) return failed();
  const { errors, warnings, notices } = report.summary;
  console.log(`${errors} errors, ${warnings} warnings, ${notices} notices`);
  for (const { code, message, file, line } of [...report.errors, ...report.warnings, ...report.notices]) {
    console.log(`  ${code} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`);
  }
  return errors + warnings + notices === 0 ? passed() : failed();
}

/** Undefined, with the linter's complaint printed, where it gave no report. */
function lint(archive: string): Promise<Report | undefined> {
  const args = ['--no-install', 'addons-linter', '--output', 'json', archive];
  return new Promise((resolve) => {
    // It exits with 1 where it has found something, so only its output tells.
    execFile('npx', args, { cwd: PROJECT, shell: process.platform === 'win32' }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Report);
      } catch {
        console.log(stderr.trim() || stdout.trim() || 'the linter gave no report');
        resolve(undefined);
      }
    });
  });
}
