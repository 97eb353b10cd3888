import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };

const PROJECT = path.resolve(import.meta.dirname, '../..');
const DOCUMENT = readFileSync(path.join(PROJECT, 'docs/dependencies.md'), 'utf8');

interface Row {
  name: string;
  licence: string;
  reason: string;
}

/** The rows of the table under a heading, a row for each package that a line names. */
function rowsUnder(heading: string): Row[] {
  const [, section = ''] = DOCUMENT.split(`## ${heading}\n`);
  const [table = ''] = section.split(/^## /m);
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => {
      const [, names = '', licence = '', reason = ''] = line.split(/\s*\|\s*/);
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, licence, reason }));
    });
}

test.each([
  ['Shipped with the extension', Object.keys(project.dependencies)],
  ['Needed to build and test', Object.keys(project.devDependencies)],
])('%s: the document names the packages of package.json, each once, and why', (heading, packages) => {
  const rows = rowsUnder(heading);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(packages.toSorted());
  expect(rows.filter(({ reason }) => reason.length < 8)).toEqual([]);
});

test.each([...rowsUnder('Shipped with the extension'), ...rowsUnder('Needed to build and test')])(
  '$name: the document has the licence that the package has',
  ({ name, licence }) => {
    const file = path.join(PROJECT, 'node_modules', name, 'package.json');
    const { license }: { license: string } = JSON.parse(readFileSync(file, 'utf8'));
    expect(license.replace(/[()]/g, '').replace(/ OR /i, ' or ').split(' or ').sort()).toEqual(
      licence.split(' or ').sort(),
    );
  },
);
