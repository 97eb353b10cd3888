/** What `npm run fuzz` is asked for. */
export interface FuzzOptions {
  /** Inputs to try. */
  count: number;
  seed: number;
  /** Measure how time grows with length instead. */
  growth: boolean;
}

const USAGE = `npm run fuzz -- [COUNT] [--seed N]
npm run fuzz -- --growth

COUNT      inputs to try; 100,000 where none is told
--seed N   the same inputs as a run that printed this seed
--growth   how the time of each stage grows with the length of hostile texts`;

/** @throws Error with the usage where an argument is none of these */
export function readOptions(args: readonly string[], someSeed: number): FuzzOptions {
  const options: FuzzOptions = { count: 100_000, seed: someSeed, growth: false };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--growth') options.growth = true;
    else if (arg === '--seed') options.seed = whole(args[++i]);
    else options.count = whole(arg);
  }
  return options;
}

function whole(text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text)) throw new Error(USAGE);
  return Number(text);
}
