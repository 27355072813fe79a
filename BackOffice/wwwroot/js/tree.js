// The tree's keys must not scroll the page nor go back in its history; where something is dropped is only known here.
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', ' ', 'Enter'];

export function watch(tree, screen) {
  if (!tree) return; // the screen was left meanwhile
  let dragged = null;
  tree.addEventListener('keydown', event => {
    if (keys.includes(event.key)) event.preventDefault();
  });
  tree.addEventListener('dragstart', event => {
    dragged = event.target.closest('[role="treeitem"]')?.dataset.id;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged);
  });
  tree.addEventListener('dragover', event => {
    const item = event.target.closest('[role="treeitem"]');
    if (!dragged || !item || item.dataset.id === dragged) return;
    event.preventDefault();
    mark(tree, item, placeIn(item, event.clientY));
  });
  tree.addEventListener('drop', event => {
    const item = event.target.closest('[role="treeitem"]');
    if (!dragged || !item) return;
    event.preventDefault();
    screen.invokeMethodAsync('DropAsync', dragged, item.dataset.id, placeIn(item, event.clientY));
  });
  tree.addEventListener('dragend', () => {
    dragged = null;
    mark(tree, null);
  });
}

export function focus(tree, id) {
  tree?.querySelector(`[data-id="${id}"]`)?.focus();
}

function placeIn(item, y) {
  const box = item.getBoundingClientRect();
  const part = (y - box.top) / box.height;
  if (part < 0.25) return 'before';
  return part > 0.75 ? 'after' : 'inside';
}

function mark(tree, item, place) {
  for (const marked of tree.querySelectorAll('[data-drop]')) if (marked !== item) delete marked.dataset.drop;
  if (item) item.dataset.drop = place;
}
