// files dropped on the block, or pasted anywhere on the page where nothing is being typed, go to the block's own input
export function takeDropped(zone) {
  if (!zone) return; // the screen was left meanwhile
  const input = zone.querySelector("input[type=file]");
  const take = files => {
    if (!files.length || input.disabled) return;
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  zone.addEventListener("dragover", event => { event.preventDefault(); zone.classList.add("over"); });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", event => {
    event.preventDefault();
    zone.classList.remove("over");
    take(event.dataTransfer.files);
  });
  const paste = event => {
    if (!zone.isConnected) { document.removeEventListener("paste", paste); return; }
    if (event.clipboardData.files.length) { event.preventDefault(); take(event.clipboardData.files); }
  };
  document.addEventListener("paste", paste);
}
