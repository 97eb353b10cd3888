import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What is fuzzed goes first: one of those files takes almost as long as all others together. In a fresh clone, where no
 * earlier run tells, a file's length is all that is known of it, and it would come last and alone. Then one project behind
 * the other, for a process goes on with the modules that it has only while the next file is of the same.
 */
export class FuzzFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const rank = ({ moduleId, project }: TestSpecification): number =>
      moduleId.includes('/tests/fuzz/') ? -1 : projects.indexOf(project.name);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
