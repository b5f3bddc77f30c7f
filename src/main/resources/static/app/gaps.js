// The gap list: what is open, in the order of building, with action and reason.

import { h, replace, table } from './dom.js';
import { verdict } from './verdicts.js';
import { hopText, nameOf, number, t } from './words.js';

export function gapsTab(actions) {
  let answer = null;
  let text = '';
  let label = '';
  const body = h('div', { class: 'scroll-x' });
  const count = h('span', { class: 'muted' });
  const tools = h('div', { class: 'tab-tools' });
  const element = h('div', {}, tools, body);

  function labelOf(gap) {
    return !gap.action ? 'NONE' : gap.action.label === 'VERIFY' && gap.action.ifAbsent ? gap.action.ifAbsent.label : gap.action.label;
  }

  function draw() {
    const gaps = answer.gaps.filter((gap) => (!text || (nameOf(gap.name) + gap.link + gap.word).toLowerCase().includes(text))
      && (!label || labelOf(gap) === label));
    count.textContent = t('gaps.count', gaps.length, answer.total);
    replace(body, gaps.length === 0 ? h('p', { class: 'muted empty' }, t('gaps.none')) : table(t('tab.gaps'),
      [t('gaps.order'), t('gaps.link'), t('gaps.status'), t('gaps.action'), t('gaps.hop'), t('gaps.reason'), t('word.flip'), h('span', { class: 'narrow' }, t('gaps.firms'))],
      gaps.map(row), { class: 'wide', 'data-testid': 'gap-table' }));
  }

  function row(gap) {
    const action = gap.action || { label: 'NONE', word: t('action.NONE') };
    const later = action.label === 'VERIFY' ? action.ifAbsent : null;
    const hop = gap.hop !== null && gap.hop !== undefined ? gap.hop : later ? later.hop : action.hop;
    return h('tr', { 'data-testid': 'gap-row-' + gap.link, 'data-link-row': gap.link, class: 'clickable', onclick: () => actions.select(gap.link) },
      h('td', { class: 'num' }, gap.order),
      h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link-button' }, nameOf(gap.name)), gap.core && h('span', { class: 'tag' }, t('link.core'))),
      h('td', {}, verdict(gap.status, gap.word)),
      h('td', { class: 'action' }, h('b', {}, action.word), later && h('span', { class: 'block muted' }, t('link.ifAbsent', later.word)),
        gap.supplied && gap.supplied.closed === true ? h('span', { class: 'block muted' }, t('word.closure'))
          : gap.supplied && gap.supplied.oneStep === true && h('span', { class: 'block muted' }, t('word.oneStep'))),
      h('td', { class: 'nowrap' }, hopText(hop)),
      h('td', { class: 'text' }, (later && later.reason) || action.reason || gap.reason),
      h('td', { class: 'text muted' }, (gap.flip || []).map((text) => h('span', { class: 'block' }, text))),
      h('td', { class: 'num' }, number(gap.nationalFirms)));
  }

  return {
    element,
    show(next) {
      answer = next;
      const labels = Array.from(new Set(answer.gaps.map(labelOf)));
      if (!labels.includes(label)) label = '';
      replace(tools,
        h('input', { type: 'search', value: text, placeholder: t('gaps.filter'), 'aria-label': t('gaps.filter'), oninput: (event) => { text = event.target.value.trim().toLowerCase(); draw(); } }),
        h('select', { 'aria-label': t('gaps.action'), onchange: (event) => { label = event.target.value; draw(); } },
          h('option', { value: '' }, t('gaps.all')), labels.map((one) => h('option', { value: one, selected: one === label }, t('action.' + one)))),
        count, h('span', { class: 'hint' }, t('gaps.hint')));
      draw();
    },
  };
}
