import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * One engine after the other, each with its longest files first: a process goes on to the next file with the browser that it
 * has only while that is of the same engine, and no long file is left for the end.
 */
export class EngineByEngine extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const engines = new Set(sorted.map(({ project }) => project.name));
    return [...engines].flatMap((engine) => sorted.filter(({ project }) => project.name === engine));
  }
}
