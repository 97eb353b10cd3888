import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NEWS } from './support/hosts.ts';
import { inEachBrowser, visit, visitAnnotated } from './support/lab.ts';
import { FINDING } from './support/site.ts';

const expectedFile = (name: string): string => path.join(FINDING, name, 'expected.txt');
const isArticle = (name: string): boolean => existsSync(expectedFile(name));

const CASES = readdirSync(FINDING);
const addressOf = (name: string): string => `${NEWS}/finding/${name}/`;

/** What a look at a page comes to where it is left as it is. */
const LEFT_ALONE = new Set(['not-an-article', 'unsure']);

inEachBrowser('finding the article', (lab) => {
  test.each(CASES.filter(isArticle))('%s', async (name) => {
    const { report } = await visitAnnotated(lab(), addressOf(name));
    expect(report.article.text.trim()).toBe((await readFile(expectedFile(name), 'utf8')).trim());
  });

  test.each(CASES.filter((name) => !isArticle(name)))('%s is none', async (name) => {
    const { id } = await visit(lab(), addressOf(name));
    const { state } = await lab().desk.waitForReport(id, (report) => report.state !== 'reading');
    expect(LEFT_ALONE).toContain(state);
  });

  test('a gate: what is before it counts, and that it is there is told', async () => {
    const { report } = await visitAnnotated(lab(), addressOf('gate'));
    const { length } = (await readFile(expectedFile('gate'), 'utf8')).trim().split(/\s+/);
    expect(report.coverage).toMatchObject({ words: length, gated: true, paged: false });
  });

  test('an article without a gate is told to have none', async () => {
    const { report } = await visitAnnotated(lab(), addressOf('promos-and-newsletters'));
    expect(report.coverage).toMatchObject({ of: null, gated: false, paged: false });
  });
});
