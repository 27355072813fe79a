// The arrows walk through the rows, not through the letters of the box.
export function attach(input) {
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
  });
  // after the router moved the focus to the heading
  requestAnimationFrame(() => requestAnimationFrame(() => {
    input.focus();
    input.select();
  }));
}

export function reveal(id) {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}
