// The rows by keys, in the browser: j and k must not wait for the server.
const typing = target => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

export function attach(box, screen) {
  if (!box) return { stop: () => {} }; // the screen was left meanwhile
  const links = () => [...box.querySelectorAll('a[data-remember-row]')];
  const current = () => box.querySelector('tr:focus-within a[data-remember-row]') ?? box.querySelector('tr[data-current] a[data-remember-row]');
  const go = link => {
    if (!link) return;
    box.querySelector('tr[data-current]')?.removeAttribute('data-current');
    link.closest('tr').setAttribute('data-current', '');
    link.focus();
    link.scrollIntoView({ block: 'nearest' });
  };
  // where there is room for both, an incident opens beside the list
  const wide = matchMedia('(width >= 1800px)');
  const openedIn = () => new URLSearchParams(location.search).get('abierta');
  const numberOf = link => link.pathname.split('/').pop();
  const open = (link, answers) => {
    const address = new URL(wide.matches ? location.href : link.href);
    if (wide.matches) {
      go(link);
      address.searchParams.set('fila', link.dataset.rememberRow);
      address.searchParams.set('abierta', numberOf(link));
    } else remember(link);
    address.searchParams.delete('responder');
    if (answers) {
      address.searchParams.set('responder', '');
      document.dispatchEvent(new Event('leadtofield'));
    }
    globalThis.Blazor.navigateTo(address.pathname + address.search, { replaceHistoryEntry: wide.matches && openedIn() !== null });
  };
  const step = by => {
    const all = links();
    const place = all.indexOf(current());
    go(all[place < 0 ? 0 : Math.min(all.length - 1, Math.max(0, place + by))]);
  };
  const mark = (row, range) => row?.querySelector('input[type=checkbox]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: range }));
  let going = -Infinity;
  const press = event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const afterGo = event.timeStamp - going < 1200;
    going = key === 'g' ? event.timeStamp : -Infinity;
    if (afterGo) return;
    const link = current();
    if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === 'o' && link) link.click();
    else if (key === 'x' && link) mark(link.closest('tr'), event.shiftKey);
    else if (key === 'a' && link) screen.invokeMethodAsync('Take', link.dataset.rememberRow);
    else if (key === 'r' && link && openedIn() !== numberOf(link)) open(link, true);
    else return;
    event.preventDefault();
  };
  const remember = link => {
    const address = new URL(location.href);
    address.searchParams.set('fila', link.dataset.rememberRow);
    history.replaceState(history.state, '', address);
  };
  const click = event => {
    const row = event.target instanceof Element ? event.target.closest('tr[data-row]') : null;
    if (!row || event.target.matches('input')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      getSelection()?.removeAllRanges();
      mark(row, event.shiftKey);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    open(row.querySelector('a[data-remember-row]'), false);
  };
  const close = event => {
    if (event.target instanceof Element && event.target.closest('[data-close-pane]')) go(current());
  };
  // before the keys of the incident that is open: here they are about the row
  document.addEventListener('keydown', press, true);
  document.addEventListener('click', close, true);
  box.addEventListener('click', click, true);
  box.dataset.keys = 'listening';
  const former = new URLSearchParams(location.search).get('fila');
  if (former) go(links().find(link => link.dataset.rememberRow === former));
  return { stop: () => { document.removeEventListener('keydown', press, true); document.removeEventListener('click', close, true); box.removeEventListener('click', click, true); } };
}
