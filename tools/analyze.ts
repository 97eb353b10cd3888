import { parseArgs } from 'node:util';
import { FORMS } from './analyze/forms.ts';
import { answerStream } from './analyze/stream.ts';

// A reader that closes the pipe early ("| head") is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { values } = parseArgs({ options: { as: { type: 'string', default: 'analysis' } } });
if (Object.hasOwn(FORMS, values.as)) {
  process.exitCode = (await answerStream(values.as, process.stdin, process.stdout)) > 0 ? 1 : 0;
} else {
  console.error(`unknown form "${values.as}"; one of ${Object.keys(FORMS).join(', ')}`);
  process.exitCode = 2;
}
