// The first wrong field of the summary's own form takes the focus; the summary itself when no field is to blame.
export function focusFirst(summary) {
  if (!summary?.isConnected) return;
  const form = summary.closest('form') ?? summary.parentElement;
  const wrong = form.querySelector('[aria-invalid="true"], .field-wrong input, .field-wrong select, .field-wrong textarea');
  const first = wrong ?? summary;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: wrong ? 'center' : 'nearest' });
}
