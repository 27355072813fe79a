// What must answer at once, or on pages without a circuit: focus links, tabs by keyboard, reload, show the password.
const focusTarget = id => {
  const target = document.getElementById(id);
  if (!target) return;
  const field = target.matches('fieldset') ? target.querySelector('input') ?? target : target;
  field.focus();
  field.scrollIntoView({ block: 'center' });
};

const togglePassword = button => {
  const input = document.getElementById(button.dataset.togglePassword);
  const shown = input.type === 'text';
  input.type = shown ? 'password' : 'text';
  button.setAttribute('aria-pressed', String(!shown));
};

const reconnect = async () => {
  const sameCircuit = await globalThis.Blazor.reconnect();
  if (!sameCircuit) location.reload();
};

// Leaving a field may put a line of help above what is being pressed: it moves away from under the pointer before the button of the mouse
// is let go, and the click would be lost or another's. What was pressed is meant.
const pressable = 'a[href], button, label, input, summary, [role=option]';
const stillPixels = 12;
let held;

const placeOf = element => {
  const { left, top } = element.getBoundingClientRect();
  return `${Math.round(left)} ${Math.round(top)}`;
};

document.addEventListener('pointerdown', event => {
  const control = event.isPrimary && event.button === 0 && event.target instanceof Element ? event.target.closest(pressable) : null;
  held = control ? { control, place: placeOf(control), x: event.clientX, y: event.clientY } : undefined;
}, true);

const escapedFrom = event => {
  const last = held;
  held = undefined;
  if (!last?.control.isConnected || event.detail === 0 || last.control.contains(event.target)) return null;
  // what stands where it stood was left by the hand, which thought better of it
  if (placeOf(last.control) === last.place) return null;
  return Math.hypot(event.clientX - last.x, event.clientY - last.y) < stillPixels ? last.control : null;
};

// Many press twice what is to be pressed once. By then the work may be done and another button stand in that place: the second click is nobody's.
const isSecondClick = (event, target) => event.detail > 1 && target instanceof Element && target.closest('[data-deed]') !== null;

document.addEventListener('click', event => {
  const escaped = escapedFrom(event);
  const isSecond = isSecondClick(event, escaped ?? event.target);
  if (!escaped && !isSecond) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!isSecond) escaped.click();
}, true);

// Enter pressed twice, or held down, sends a form once: the second would repeat what is done, or answer what has just been refused.
const secondEnterMilliseconds = 500;
const nothingSent = { form: null, at: -Infinity };
let entered = nothingSent;

for (const kind of ['input', 'pointerdown']) document.addEventListener(kind, () => { entered = nothingSent; }, true);

document.addEventListener('keydown', event => {
  const isSent = event.key === 'Enter' && event.target instanceof Element && !event.target.matches('textarea, [role=combobox][aria-expanded=true]');
  const form = isSent ? event.target.closest('form') : null;
  const last = entered;
  entered = { form, at: event.timeStamp };
  if (form && (event.repeat || (form === last.form && event.timeStamp - last.at < secondEnterMilliseconds))) event.preventDefault();
}, true);

// before Blazor's own listener: with a base address a link to #id would leave the page
document.addEventListener('click', event => {
  const origin = event.target instanceof Element ? event.target : null;
  const link = origin?.closest('[data-focus-target]');
  if (link) {
    event.preventDefault();
    focusTarget(link.dataset.focusTarget);
    return;
  }

  const password = origin?.closest('[data-toggle-password]');
  if (password) togglePassword(password);
  else if (origin?.closest('[data-reload]')) location.reload();
  else if (origin?.closest('[data-reconnect]')) reconnect().catch(() => location.reload());
}, true);

document.addEventListener('keydown', event => {
  const tab = event.target instanceof Element ? event.target.closest('[role=tab]') : null;
  if (!tab || event.ctrlKey || event.altKey || event.metaKey) return;
  const tabs = [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')];
  const here = tabs.indexOf(tab);
  const next = {
    ArrowRight: (here + 1) % tabs.length,
    ArrowLeft: (here - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  tabs[next].focus();
});

// The cursor goes to the field that a page begins with when that field comes later than the page; never away from a field in use.
const isFree = active => !active || active === document.body || active.matches('main, h1, [data-lost-focus]');

// What had the focus may go away with what it did, such as the button of a thing that is done. Whoever works with the keyboard goes on
// from the heading of that place, not from the top of the page.
const around = element => (element ? [element, ...around(element.parentElement)] : []);
let former = [];

const keepFocus = () => {
  const [last, ...places] = former;
  if (document.activeElement !== document.body || !last || document.querySelector('dialog[open]')) return;
  former = [];
  // a row that moved took its button along
  if (last.isConnected && !last.closest('dialog:not([open])') && !last.matches(':disabled')) {
    last.focus({ preventScroll: true });
    return;
  }

  const home = places.find(place => place.isConnected && !place.closest('dialog') && place.querySelector('h1, h2, h3'));
  const heading = home?.querySelector('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.dataset.lostFocus = '';
  heading.focus({ preventScroll: true });
};

document.addEventListener('focusin', event => { former = around(event.target); });

// whoever clicks beside it has let it go
document.addEventListener('pointerdown', event => {
  const active = document.activeElement;
  if (active !== document.body && !active?.contains(event.target)) former = [];
}, true);
document.addEventListener('close', () => setTimeout(keepFocus), true);

new MutationObserver(changes => {
  const added = changes.flatMap(change => [...change.addedNodes]).filter(node => node instanceof Element);
  const among = selector => added.map(node => (node.matches(selector) ? node : node.querySelector(selector))).find(Boolean);
  const told = among('[data-takes-focus]');
  const first = among('[data-first-focus]');
  // what stopped the work may stand out of sight
  if (told?.isConnected) {
    told.focus({ preventScroll: true });
    told.scrollIntoView({ block: 'center' });
  } else if (first?.isConnected && isFree(document.activeElement)) first.focus();
  // a screen that moves the focus itself does so first
  else if (former[0] && document.activeElement === document.body) setTimeout(keepFocus, 100);
}).observe(document.documentElement, { childList: true, subtree: true });
