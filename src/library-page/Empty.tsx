/** What stands where there is nothing to show yet: that there is nothing, and how it comes. */
export function Empty({ title, words }: { title: string; words: string }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p class="meta">{words}</p>
    </div>
  );
}
