// Nothing of the page stays visible or reachable behind it, and Esc does not close it; what was typed stays where it is.
const isLocked = dialog => dialog.dataset.locked === 'true';

const hold = dialog => {
  dialog.addEventListener('cancel', event => event.preventDefault());
  dialog.addEventListener('close', () => { if (isLocked(dialog)) dialog.showModal(); });
  dialog.addEventListener('keydown', event => { if (event.key === 'Escape') event.preventDefault(); });
  dialog.dataset.held = 'true';
};

const hidePage = hidden => {
  const page = document.querySelector('.shell');
  if (page) page.style.visibility = hidden ? 'hidden' : '';
};

export function show(dialog) {
  if (!dialog.isConnected) return;
  if (!dialog.dataset.held) hold(dialog);
  dialog.dataset.locked = 'true';
  hidePage(true);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input[type=password]')?.focus();
}

export function hide(dialog) {
  dialog.dataset.locked = 'false';
  if (dialog.open) dialog.close();
  hidePage(false);
}
