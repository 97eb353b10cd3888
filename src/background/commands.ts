import { browser } from '../shared/browser.ts';
import { callTab } from '../shared/calls.ts';
import { annotate } from './annotate.ts';
import { showNextDecisive } from './decisive.ts';
import { frameOf } from './reports.ts';

type Command = 'annotate' | 'next' | 'previous' | 'decisive';

const COMMANDS: Record<Command, (tabId: number) => Promise<unknown>> = {
  annotate,
  next: (tabId) => step(tabId, 1),
  previous: (tabId) => step(tabId, -1),
  decisive: showNextDecisive,
};

const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

/** Goes to the next or previous annotation. On a page that is not annotated yet, the key annotates it. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  const answer = await callTab(tabId, 'step', { by }, await frameOf(tabId));
  if (!answer.ok) await annotate(tabId);
}

/** Answers the keyboard shortcuts of the manifest, for the tab in front. */
export function answerCommands(): void {
  // Firefox for Android has no keyboard shortcuts, whatever the types say.
  browser.commands?.onCommand.addListener((name) => {
    if (isCommand(name)) void runInActiveTab(COMMANDS[name]);
  });
}

async function runInActiveTab(run: (tabId: number) => Promise<unknown>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // A tab that is closed while its shortcut runs leaves nothing to be said.
  await run(tab.id).catch(() => undefined);
}
