// A thread does not inherit the loader of TypeScript in Node 20: this file registers one, then starts the thread's own.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
