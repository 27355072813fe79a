// r answers, a takes the incident, n writes a note (the shell's own key); never while somebody types or decides in a dialog
const isTyping = target => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
  const element = document.querySelector(`.incident [data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (!element) return;
  if (element.matches('textarea')) element.focus();
  else element.click();
  event.preventDefault();
});
