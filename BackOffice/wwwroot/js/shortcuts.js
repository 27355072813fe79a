// Keys are never needed and always there, except while somebody types or decides in a dialog.
const sequenceMilliseconds = 1200;
let goPressedAt = -Infinity;

const isTyping = target =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

// A key that leads to a field: what is typed until the cursor is there waits for it, and does not act as keys of the page that is being left.
const patienceMilliseconds = 4000;
let waiting = null;

const leadToField = () => { waiting = { text: '', until: performance.now() + patienceMilliseconds }; };

window.addEventListener('keydown', event => {
  if (waiting && (event.timeStamp > waiting.until || event.key === 'Escape')) waiting = null;
  if (!waiting || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') waiting.text = waiting.text.slice(0, -1);
  else if (event.key.length === 1) waiting.text += event.key;
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

document.addEventListener('pointerdown', () => { waiting = null; }, true);
document.addEventListener('leadtofield', leadToField);

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

  if (key === 'n' || key === 'l') {
    const isPressed = press(key === 'n' ? '[data-shortcut-new]' : 'a[data-shortcut-go="l"]');
    if (isPressed) leadToField();
    return isPressed;
  }

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

// after the line above: what was typed meanwhile takes the place of what stood there
document.addEventListener('focusin', event => {
  if (!waiting || !isTyping(event.target)) return;
  const { text } = waiting;
  waiting = null;
  if (text === '' || !event.target.setRangeText) return;
  event.target.setRangeText(text, event.target.selectionStart, event.target.selectionEnd, 'end');
  event.target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
});

document.documentElement.dataset.shortcuts = 'listening';
