import type { NoticeWords, Remedy } from './notices.ts';

/** A state of the page in words, with what can be done about it. */
export function Notice({ words, onRemedy }: { words: NoticeWords; onRemedy: (remedy: Remedy) => void }) {
  return (
    <div class="notice">
      <h2>{words.title}</h2>
      <p>{words.detail}</p>
      {words.actions.length > 0 && (
        <div class="remedies">
          {words.actions.map(({ remedy, label }, index) => (
            <button
              key={remedy}
              type="button"
              class={index === 0 ? 'action primary' : 'action'}
              onClick={() => onRemedy(remedy)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
