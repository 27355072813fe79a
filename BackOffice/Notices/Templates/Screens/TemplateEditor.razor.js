// puts a variable where the cursor is: in the field that has it, otherwise where the text had it last
export function insert(text) {
  const field = document.activeElement?.id === 'f-Subject' ? document.activeElement : document.getElementById('f-Body');
  if (!field) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
