// The arrows walk through the rows, not through the letters of the box.
export function attach(input) {
  if (!input) return; // the screen was left meanwhile
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
  });
}

export function reveal(id) {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}

// before the link is followed, in the browser: from the server it would come after the card had opened
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-remember-row]') : null;
  if (!link) return;
  const address = new URL(location.href);
  address.searchParams.set('fila', link.dataset.rememberRow);
  history.replaceState(history.state, '', address);
}, true);
