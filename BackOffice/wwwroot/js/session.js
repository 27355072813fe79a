// Tells the server, now and then, that somebody is working: typing in a field sends nothing until the field is left.
const everyMilliseconds = 20000;
let watcher = null;
let toldAt = -Infinity;

const tell = event => {
  if (!watcher || event.timeStamp - toldAt < everyMilliseconds || document.querySelector('dialog.lock-screen[open]')) return;
  toldAt = event.timeStamp;
  watcher.invokeMethodAsync('SeenAsync').catch(() => { toldAt = -Infinity; });
};

for (const kind of ['keydown', 'pointerdown', 'click', 'input']) document.addEventListener(kind, tell, { capture: true, passive: true });

export function watch(reference) {
  watcher = reference;
}
