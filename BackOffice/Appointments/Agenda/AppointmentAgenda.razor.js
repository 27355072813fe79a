// Keys and dragging of the calendar. The cells are links, so that without any of this everything can still be opened.
const cell = '.agenda a[data-col]';
const slots = '.agenda a[data-slot]';

const at = link => ({ col: Number(link.dataset.col), row: Number(link.dataset.row), span: Number(link.dataset.span) });
const visible = link => link.getClientRects().length > 0;

// the nearest in a column to a row
const inColumn = (links, col, row) => links.filter(link => at(link).col === col)
  .sort((a, b) => Math.abs(at(a).row - row) - Math.abs(at(b).row - row))[0];

const step = (links, from, key) => {
  const here = at(from);
  const same = links.filter(link => at(link).col === here.col && link !== from);
  if (key === 'ArrowDown') return same.filter(link => at(link).row >= here.row + (link.parentElement === from.parentElement ? 0 : 1)).sort((a, b) => at(a).row - at(b).row)[0];
  if (key === 'ArrowUp') return same.filter(link => at(link).row < here.row).sort((a, b) => at(b).row - at(a).row)[0];
  if (key === 'Home') return same.sort((a, b) => at(a).row - at(b).row)[0];
  if (key === 'End') return same.sort((a, b) => at(b).row - at(a).row)[0];
  const columns = [...new Set(links.map(link => at(link).col))].filter(col => key === 'ArrowRight' ? col > here.col : col < here.col).sort((a, b) => a - b);
  const col = key === 'ArrowRight' ? columns[0] : columns.at(-1);
  return col === undefined ? undefined : inColumn(links, col, here.row);
};

const focus = link => {
  if (!link) return;
  document.querySelectorAll(`${cell}[tabindex="0"]`).forEach(other => { other.tabIndex = -1; });
  link.tabIndex = 0;
  link.focus();
  link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

// the second of two quick presses would open the place that has just been taken
const secondEnterMilliseconds = 500;

let control = new AbortController();

export function detach() {
  control.abort();
}

export function focusOn(appointment) {
  focus(document.querySelector(`.agenda a[data-appointment="${appointment}"]`));
}

export function attach(screen, live) {
  let moving = null;
  let droppedAt = -Infinity;
  control.abort();
  control = new AbortController();
  const options = { signal: control.signal };
  const says = () => JSON.parse(document.querySelector('.agenda-box')?.dataset.says ?? '{}');
  const say = text => { live.textContent = text ?? ''; };

  const end = text => {
    document.querySelectorAll('.agenda .moving').forEach(link => link.classList.remove('moving'));
    moving = null;
    say(text);
  };

  const drop = async (appointment, slot) => {
    end(says().dropped);
    await screen.invokeMethodAsync('DropAsync', appointment, slot);
  };

  const begin = link => {
    const free = [...document.querySelectorAll(slots)];
    if (free.length === 0) return say(says().none);
    moving = link.dataset.appointment;
    link.classList.add('moving');
    say(says().moving.replace('{0}', link.getAttribute('aria-label')));
    const here = at(link);
    focus(inColumn(free, here.col, here.row) ?? free[0]);
  };

  const ready = () => {
    if (!document.querySelector(`${cell}[tabindex="0"]`)) {
      const first = document.querySelector(cell);
      if (first) first.tabIndex = 0;
    }
  };

  const inGrid = (event, link) => {
    if (moving && event.key === 'Escape') {
      const from = document.querySelector(`.agenda a[data-appointment="${moving}"]`);
      end(says().ended);
      focus(from);
      return true;
    }

    if (event.key === 'Enter' && event.timeStamp - droppedAt < secondEnterMilliseconds) return true;
    if (moving && event.key === 'Enter' && link.dataset.slot) {
      droppedAt = event.timeStamp;
      drop(moving, link.dataset.slot);
      return true;
    }

    if (event.key === 'm' && !moving && link.dataset.appointment) {
      begin(link);
      return true;
    }

    if (!['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return false;
    const next = step([...document.querySelectorAll(moving ? slots : cell)].filter(visible), link, event.key);
    focus(next);
    if (moving && next) say(says().target.replace('{0}', next.getAttribute('aria-label')));
    return true;
  };

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.matches('input, textarea, select')) return;
    const link = target?.closest(cell);
    if (link && inGrid(event, link)) {
      event.preventDefault();
      return;
    }

    if (target?.closest('[role=tablist]')) return;
    const button = document.querySelector(`a[data-agenda-key="${event.key}"]`);
    if (!button || event.shiftKey) return;
    event.preventDefault();
    button.click();
  }, options);

  document.addEventListener('focusin', event => {
    const link = event.target instanceof Element ? event.target.closest(cell) : null;
    if (!link || link.tabIndex === 0) return;
    document.querySelectorAll(`${cell}[tabindex="0"]`).forEach(other => { other.tabIndex = -1; });
    link.tabIndex = 0;
  }, options);

  document.addEventListener('dragstart', event => {
    const link = event.target instanceof Element ? event.target.closest('.agenda a[data-appointment]') : null;
    if (!link) return;
    moving = link.dataset.appointment;
    event.dataTransfer.setData('text/plain', moving);
    event.dataTransfer.effectAllowed = 'move';
    link.classList.add('moving');
  }, options);

  for (const name of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(name, event => {
      const link = event.target instanceof Element ? event.target.closest(slots) : null;
      if (!link || !moving) return;
      link.classList.toggle('over', name === 'dragover');
      if (name !== 'dragleave') event.preventDefault();
      if (name === 'drop') drop(moving, link.dataset.slot);
    }, options);
  }

  document.addEventListener('dragend', () => end(''), options);
  const watcher = new MutationObserver(ready);
  watcher.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
  ready();
  control.signal.addEventListener('abort', () => watcher.disconnect());
}
