// Coverage: how complete the loaded firm lists are for this region and chain, as somebody declares it.

import { field, h, replace, table } from './dom.js';
import { attempt } from './notices.js';
import { sourceTitle } from './headline.js';
import { has, nameOf, percent, t } from './words.js';

export function coverageTab(actions) {
  const list = h('div', { class: 'scroll-x' });
  const form = h('div', {});
  const element = h('div', {}, h('p', { class: 'hint' }), form, list);

  function level(value) {
    return t('coverage.' + (value <= 0 ? 'NONE' : value < 0.5 ? 'LOW' : value < 0.8 ? 'MID' : 'HIGH'));
  }

  function drawForm(d) {
    const link = h('select', { 'data-testid': 'coverage-link' }, h('option', { value: '' }, t('coverage.allLinks')),
      d.links.filter((one) => one.verdict).map((one) => h('option', { value: one.code }, nameOf(one.name))));
    const said = h('b', {});
    const ic = h('input', { type: 'range', min: 0, max: 100, step: 5, value: 80, 'data-testid': 'coverage-ic', oninput: tell });
    const title = h('input', { type: 'text', required: true, 'data-testid': 'coverage-title' });
    const publisher = h('input', { type: 'text' });
    const year = h('input', { type: 'number', required: true, min: 1990, max: 2100, 'data-testid': 'coverage-year' });
    const asOf = h('input', { type: 'date', required: true, 'data-testid': 'coverage-asof' });
    function tell() { said.textContent = ic.value + '% · ' + level(ic.value / 100); }
    tell();
    replace(element.firstChild, t('coverage.hint'));
    replace(form, h('form', {
      class: 'box',
      onsubmit: (event) => {
        event.preventDefault();
        attempt(() => actions.declare({
          region: d.region.code, chain: d.chain.code, link: link.value || null, ic: ic.value / 100,
          source: { title: title.value.trim(), publisher: publisher.value.trim() || null, year: Number(year.value) }, asOf: asOf.value,
        }));
      },
    },
    h('h3', {}, t('coverage.declare', nameOf(d.region.name), nameOf(d.chain.name))),
    h('div', { class: 'fields' },
      field(t('coverage.link'), link),
      field(t('coverage.value'), h('span', { class: 'row' }, ic, said)),
      field(t('coverage.source'), title), field(t('coverage.publisher'), publisher), field(t('coverage.year'), year), field(t('coverage.asOf'), asOf)),
    h('button', { type: 'submit', class: 'primary', 'data-testid': 'coverage-save' }, t('coverage.save'))));
  }

  return {
    element,
    show(d, declared) {
      drawForm(d);
      const nameIn = (code) => {
        const link = d.links.find((one) => one.code === code);
        return link ? nameOf(link.name) : code;
      };
      replace(list, declared.length === 0 ? h('p', { class: 'muted empty' }, t('coverage.nothing')) : table(t('tab.coverage'),
        [t('coverage.link'), t('coverage.value'), t('coverage.kind'), t('coverage.source'), t('coverage.asOf')],
        declared.map((one) => h('tr', {},
          h('th', { scope: 'row' }, one.link ? nameIn(one.link) : t('coverage.allLinks')),
          h('td', {}, percent(one.ic) + ' · ' + level(one.ic)),
          h('td', {}, has('coverage.kind.' + one.kind) ? t('coverage.kind.' + one.kind) : one.kind || ''),
          h('td', { class: 'text' }, sourceTitle(one.source)),
          h('td', {}, one.asOf))), { class: 'wide', 'data-testid': 'coverage-table' }));
    },
  };
}
