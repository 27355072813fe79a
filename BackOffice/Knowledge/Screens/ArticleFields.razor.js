// The preview follows a pause in the typing; every key would send the whole text.
const pause = 400;

export function attach(id) {
  const area = document.getElementById(id);
  let timer;
  area?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => area.dispatchEvent(new Event('change', { bubbles: true })), pause);
  });
}
