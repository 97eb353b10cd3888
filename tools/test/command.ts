import { spawn } from 'node:child_process';
import path from 'node:path';
import { failed, type Outcome, passed } from './step.ts';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Runs a program in the project's folder with its output shown, standard input closed. Resolves to its exit code; null where it did not start or was killed. */
export function runShown(program: string, args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'inherit', 'inherit'],
      // npm and npx are scripts on Windows, which only a shell can start; nothing here comes from outside.
      shell: process.platform === 'win32' && program !== process.execPath,
    });
    child.on('error', (error) => {
      console.log(error.message);
      resolve(null);
    });
    child.on('close', resolve);
  });
}

/** A program as one check: passed where it exits with 0. */
export async function command(program: string, args: readonly string[]): Promise<Outcome> {
  return (await runShown(program, args)) === 0 ? passed() : failed();
}
