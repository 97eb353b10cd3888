// Runs every check there is, in order, and ends with the count on a line of its own.
import manifest from '../manifest.json' with { type: 'json' };
import { dataFolder } from '../tests/support/data.ts';
import { ensureBrowser } from './browsers/install.ts';
import { KINDS } from './browsers/kinds.ts';
import { fileOf } from './package/packages.ts';
import { command } from './test/command.ts';
import { extensionLint } from './test/extension-lint.ts';
import { type Count, failed, type Outcome, passed, type Step } from './test/step.ts';
import { vitest } from './test/vitest.ts';

const tsc = (project: string): Promise<Outcome> => command('npx', ['--no-install', 'tsc', '-p', project]);

const tool = (file: string): Promise<Outcome> => command(process.execPath, ['--import', 'tsx', file]);

async function browsers(): Promise<Outcome> {
  for (const kind of KINDS) {
    try {
      const { version, executable } = await ensureBrowser(kind, console.log);
      console.log(`${version || kind} · ${executable}`);
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      return failed();
    }
  }
  return passed();
}

/** In the order in which a mistake is cheapest to find. A step that `needs` another is not run when that failed. */
const STEPS: readonly Step[] = [
  { name: 'format and lint', run: () => command('npm', ['run', '--silent', 'lint']) },
  { name: 'types: the extension', run: () => tsc('tsconfig.json') },
  { name: 'types: the analysis, without a browser', run: () => tsc('src/analysis/tsconfig.json') },
  { name: 'types: tools and tests', run: () => tsc('tools/tsconfig.json') },
  { name: 'unit tests', run: () => vitest('tests/vitest.config.ts') },
  { name: 'build', run: () => tool('tools/build.ts') },
  { name: 'package', needs: ['build'], run: () => tool('tools/package.ts') },
  {
    name: 'addons-linter',
    needs: ['package'],
    run: () => extensionLint(`dist/${fileOf('firefox', manifest.version)}`),
  },
  {
    name: 'built again from the source package',
    needs: ['package'],
    run: () => vitest('tests/release/vitest.config.ts'),
  },
  { name: 'browsers', run: browsers },
  {
    name: 'in the browsers',
    needs: ['package', 'browsers'],
    run: () => vitest('tests/browser/vitest.config.ts'),
  },
];

const total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
const times: string[] = [];
const failures: string[] = [];
for (const step of STEPS) {
  console.log(`\n━━ ${step.name}`);
  const begun = performance.now();
  const missing = step.needs?.find((name) => broken.includes(name));
  const outcome = missing ? failed() : await step.run();
  if (missing) console.log(`not run, because "${missing}" failed`);
  const seconds = (performance.now() - begun) / 1000;
  times.push(`${seconds.toFixed(0).padStart(5)} s  ${step.name}`);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) broken.push(step.name);
  failures.push(...(outcome.failures ?? []));
}

console.log(`\n━━ how long it took\n${times.join('\n')}\n`);
if (!dataFolder())
  console.log(
    'Left out: the tests on pages and articles of others (there is no ../shared; ATTACHE_DATA names another).',
  );
for (const failure of failures) console.log(`✗ ${failure}\n`);
if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
