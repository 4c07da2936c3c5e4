/** The program of the page: search, filters and folding. Its hash is in the page's security policy. */
export const SCRIPT = `
'use strict';
(() => {
  const rows = [...document.querySelectorAll('.rows > div')];
  const search = document.getElementById('search');
  const environment = document.getElementById('environment');
  const boxes = [...document.querySelectorAll('input[data-effect]')];
  const status = document.getElementById('status');
  let texts;

  const filter = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(word => word !== '');
    if (words.length > 0) texts ??= rows.map(row => row.textContent.toLowerCase());
    const effects = new Set(boxes.filter(box => box.checked).map(box => box.dataset.effect));
    let shown = 0;
    rows.forEach((row, index) => {
      const { effects: own, environments } = row.dataset;
      const isShown =
        (effects.size === 0 || own.split(' ').some(effect => effects.has(effect))) &&
        (environment.value === '' || environments.split(' ').includes(environment.value)) &&
        words.every(word => texts[index].includes(word));
      if (row.hidden === isShown) row.hidden = !isShown;
      if (isShown) shown++;
    });
    status.textContent = shown + ' of ' + rows.length + (rows.length === 1 ? ' row' : ' rows');
  };
  const fold = isOpen => {
    for (const row of rows) if (!row.hidden) row.firstElementChild.open = isOpen;
  };

  search.addEventListener('input', filter);
  environment.addEventListener('change', filter);
  for (const box of boxes) box.addEventListener('change', filter);
  document.getElementById('unfold').addEventListener('click', () => fold(true));
  document.getElementById('fold').addEventListener('click', () => fold(false));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && document.activeElement === search) {
      search.value = '';
      filter();
    }
  });
  document.querySelector('.controls').hidden = false;
  filter();
})();
`;
