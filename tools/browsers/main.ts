// Sees to it that both browsers are here and says where: `tsx tools/browsers/main.ts [chromium|firefox]`.
import { ensureBrowser } from './install.ts';
import { KINDS, kindOf } from './kinds.ts';

const names = process.argv.slice(2);
for (const kind of names.length > 0 ? names.map((name) => kindOf(name) ?? fail(name)) : KINDS) {
  try {
    const { version, executable } = await ensureBrowser(kind, console.log);
    console.log(`${kind}: ${version} ${executable}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function fail(name: string): never {
  console.error(`"${name}" is no browser: chromium or firefox.`);
  process.exit(2);
}
