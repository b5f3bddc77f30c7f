// The region picker: a combobox over GET /regions (name, pinyin initials or code).

import * as api from './api.js';
import { h, replace } from './dom.js';
import { showProblem } from './notices.js';
import { nameOf, t } from './words.js';

export function regionPicker(onPick) {
  let options = [];
  let active = -1;
  let asked = 0;
  let timer = null;
  let shown = '';
  let answeredFor = null;

  const list = h('ul', { class: 'options', role: 'listbox', id: 'region-options', hidden: true, 'aria-label': t('region.label') });
  const input = h('input', {
    type: 'text', class: 'region-input', 'data-testid': 'region-search', role: 'combobox', autocomplete: 'off', spellcheck: 'false',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'region-options',
    'aria-label': t('region.label'), placeholder: t('region.placeholder'), title: t('region.placeholder'),
    oninput: () => { clearTimeout(timer); timer = setTimeout(ask, 120); },
    onfocus: () => { input.select(); ask(true); },
    onblur: () => { setTimeout(close, 150); },
    onkeydown: keys,
  });

  async function ask(all) {
    const turn = ++asked;
    const text = all === true ? '' : input.value.trim();
    try {
      const found = await api.regions(text, 12);
      if (turn !== asked || document.activeElement !== input) return;
      options = found;
      answeredFor = all === true ? null : text;
      active = found.length && text ? 0 : -1;
      draw();
    } catch (problem) {
      showProblem(problem);
    }
  }

  function draw() {
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    if (active >= 0) input.setAttribute('aria-activedescendant', 'region-option-' + active);
    else input.removeAttribute('aria-activedescendant');
    replace(list, options.length === 0 && h('li', { class: 'muted', role: 'option' }, t('region.nothing')),
      options.map((region, index) => h('li', {
        role: 'option', id: 'region-option-' + index, 'aria-selected': String(index === active), 'data-testid': 'region-option-' + region.code,
        class: index === active ? 'active' : null,
        onmousedown: (event) => { event.preventDefault(); pick(region); },
      },
      h('span', { class: 'option-name' }, nameOf(region.name), region.constructed && h('span', { class: 'tag' }, t('region.constructed'))),
      h('span', { class: 'muted' }, (region.path || []).map(nameOf).join(' › ')),
      h('span', { class: 'code' }, region.code))));
    const current = list.children[active];
    if (current && current.scrollIntoView) current.scrollIntoView({ block: 'nearest' });
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.value = shown;
  }

  function pick(region) {
    shown = nameOf(region.name);
    asked++;
    input.blur();
    close();
    onPick(region);
  }

  function keys(event) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) { ask(); return; }
      if (options.length === 0) return;
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length;
      draw();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pickTyped();
    } else if (event.key === 'Escape') {
      close();
    }
  }

  /** Enter may come before the answer to the last letter: then ask first. */
  async function pickTyped() {
    clearTimeout(timer);
    if (answeredFor !== input.value.trim()) await ask();
    const chosen = options[Math.max(active, 0)];
    if (chosen) pick(chosen);
  }

  return {
    element: h('div', { class: 'picker' }, input, list),
    show(region) {
      shown = region ? nameOf(region.name) : '';
      if (document.activeElement !== input) input.value = shown;
    },
    focus() { input.focus(); },
  };
}
