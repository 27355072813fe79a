// What is typed in a long text reaches the server while it is typed, not only when the field is left: a draft must not wait for that.
const pause = 300;
const pending = new Map();

const tell = field => {
  clearTimeout(pending.get(field));
  pending.delete(field);
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

const later = event => {
  if (!(event.target instanceof HTMLTextAreaElement)) return;
  clearTimeout(pending.get(event.target));
  pending.set(event.target, setTimeout(() => tell(event.target), pause));
};

const keyOf = event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return event.shiftKey ? 'leave' : 'solve';
  return event.altKey && !event.ctrlKey && /^[ma]$/i.test(event.key) ? event.key.toLowerCase() : null;
};

const press = event => {
  const key = keyOf(event);
  if (!key || document.querySelector('dialog[open]')) return;
  const button = document.querySelector(`[data-call-key="${key}"]`);
  if (!button) return;
  event.preventDefault();
  const field = document.activeElement;
  if (field?.matches('textarea, input:not([data-live]), select')) tell(field);
  button.click();
};

const print = event => {
  if (event.target instanceof Element && event.target.closest('[data-call-print]')) window.print();
};

export function attach(form) {
  if (!form) return; // the screen was left meanwhile
  form.addEventListener('input', later);
  document.addEventListener('keydown', press);
  document.addEventListener('click', print);
  form.dataset.keys = 'listening';
}

export function detach() {
  document.removeEventListener('keydown', press);
  document.removeEventListener('click', print);
}

// a dialog that is closing gives the focus back to where it was: that comes first; a field may come a moment after it is asked for
export function focus(id, tries = 100) {
  const field = document.getElementById(id);
  if (field && !document.querySelector('dialog[open]')) {
    field.focus();
    // the browser takes what lies under the bar of buttons for visible
    field.scrollIntoView({ block: 'nearest' });
  }
  else if (tries > 0) setTimeout(() => focus(id, tries - 1), 50);
}
