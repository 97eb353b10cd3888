import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The engines take turns, each with its longest files first: so one of each runs most of the time, and no long file is
 * left for the end.
 */
export class SideBySide extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rows = new Map<string, TestSpecification[]>();
    for (const file of await super.sort(files)) {
      const { name } = file.project;
      rows.set(name, [...(rows.get(name) ?? []), file]);
    }
    return files.flatMap((_file, n) => [...rows.values()].flatMap((row) => row[n] ?? []));
  }
}
