// Keys are never needed and always there, except while somebody types or decides in a dialog.
const sequenceMilliseconds = 1200;
let goPressedAt = -Infinity;

const isTyping = target =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const press = selector => {
  const element = document.querySelector(selector);
  if (!element) return false;
  element.click();
  return true;
};

const focusSearch = () => {
  const search = document.querySelector('[data-shortcut-search]');
  search?.focus();
  search?.select();
  return Boolean(search);
};

const answer = event => {
  const key = event.key.toLowerCase();
  if (event.timeStamp - goPressedAt < sequenceMilliseconds) {
    goPressedAt = -Infinity;
    return /^[a-z]$/.test(key) && press(`a[data-shortcut-go="${key}"]`);
  }

  if (key === 'g') {
    goPressedAt = event.timeStamp;
    return false;
  }

  if (key === 'n') return press('[data-shortcut-new]');
  if (key === 'l') return press('a[data-shortcut-go="l"]');
  return key === '?' && press('[data-shortcut-help]');
};

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
  const command = event.ctrlKey || event.metaKey;
  if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    if (focusSearch()) event.preventDefault();
    return;
  }

  if (command || event.altKey || isTyping(event.target)) return;
  if (answer(event)) event.preventDefault();
});

// Enter in an open list chooses from it: it does not send the form around it.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target instanceof Element && event.target.matches('[role=combobox][aria-expanded=true]')) event.preventDefault();
});

// What stands in a list's box was chosen: who comes back to it types another choice over it.
document.addEventListener('focusin', event => {
  if (event.target instanceof HTMLInputElement && event.target.matches('[role=combobox]')) event.target.select();
});

document.documentElement.dataset.shortcuts = 'listening';
