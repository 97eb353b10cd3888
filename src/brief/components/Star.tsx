/** The sign of what the reader follows, filled where they do. It repeats the words beside it, so it stays silent. */
export function Star({ filled }: { filled: boolean }) {
  return (
    <svg class={filled ? 'icon star filled' : 'icon star'} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8.0 2.4L9.6 6.4L13.9 6.7L10.6 9.4L11.6 13.6L8.0 11.3L4.4 13.6L5.4 9.4L2.1 6.7L6.4 6.4Z" />
    </svg>
  );
}
