// JSON lines in, findings as JSON lines out: see docs/bulk.md. Exit code 0; 1 where a line was broken; 2 where the stream
// could not be worked through.
import { availableParallelism } from 'node:os';
import { meter } from './analyze/meter.ts';
import { readOptions } from './analyze/options.ts';
import { answerStream } from './analyze/stream.ts';

// A reader that closes the pipe early ("| head") is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const { form, threads } = readOptions(process.argv.slice(2), availableParallelism());
  const { written, end } = meter(process.stderr, () => performance.now());
  process.exitCode =
    (await answerStream(form, process.stdin, process.stdout, { threads, written })) > 0 ? 1 : 0;
  end();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
