import { execFileSync } from 'node:child_process';

/** What one fresh process measured, milliseconds. */
export interface Run {
  /** Loading code, model and tables. */
  cold: number;
  /** Of that, what comes once the code is loaded: model and tables. */
  tables: number;
  /** The first article after that. */
  first: number;
  /** All texts once, warm. */
  warm: number;
}

/**
 * Measures every module `times` over, each time in a process of its own. They take turns, so that whatever else the
 * machine does meets all of them alike.
 */
export function runInTurn(
  worker: string,
  modules: readonly string[],
  texts: string,
  times: number,
): Map<string, Run[]> {
  const runs = new Map<string, Run[]>(modules.map((module) => [module, []]));
  for (let time = 0; time < times; time += 1) {
    for (const [module, known] of runs) {
      known.push(JSON.parse(execFileSync(process.execPath, [worker, module, texts], { encoding: 'utf8' })));
    }
  }
  return runs;
}
