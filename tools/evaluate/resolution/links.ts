/** Counts of items given to names. */
export class Links {
  /** Names of what our tables hold, and how many of them were given its item. */
  listed = 0;
  given = 0;
  /** Names of states that are no actor where they stand: places, adjectives, parts of longer names. Left out of `listed`. */
  places = 0;
  /** Names with an item that the gold can judge, and how many of them are right. */
  shown = 0;
  right = 0;
  /** Words of what went wrong, for those who look into it. */
  readonly missed: string[] = [];
  readonly wrong: string[] = [];

  count(given: boolean, words: string): void {
    this.listed++;
    if (given) this.given++;
    else this.missed.push(words);
  }

  countShown(right: boolean, words: string): void {
    this.shown++;
    if (right) this.right++;
    else this.wrong.push(words);
  }
}
