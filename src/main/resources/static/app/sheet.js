// The verification sheet 核实单 on the page: tick, download, hand back.

import { h, replace, table } from './dom.js';
import { attempt, importResult } from './notices.js';
import { ticks } from './ticks.js';
import { verdict } from './verdicts.js';
import { nameOf, t } from './words.js';

export function sheetTab(actions) {
  let answer = null;
  let onlyOpen = false;
  const tools = h('div', { class: 'tab-tools' });
  const body = h('div', { class: 'scroll-x' });
  const result = h('div', {});
  const element = h('div', {}, tools, result, body);
  let progress = null;

  function draw() {
    const rows = answer.rows.filter((row) => !onlyOpen || !row.answer || row.answer === 'UNSURE');
    replace(body, rows.length === 0 ? h('p', { class: 'muted empty' }, t('sheet.allAnswered')) : table(t('tab.sheet'),
      [t('gaps.link'), t('gaps.status'), t('sheet.answer'), t('sheet.count'), t('sheet.firms'), t('sheet.basis'), t('sheet.unit')],
      rows.map(drawRow), { class: 'wide sheet', 'data-testid': 'sheet-table' }));
    showProgress();
  }

  function showProgress() {
    const done = answer.rows.filter((row) => row.answer === 'YES' || row.answer === 'NONE').length;
    replace(progress, h('progress', { max: answer.rows.length || 1, value: done }), ' ' + t('sheet.progress', done, answer.rows.length));
  }

  function drawRow(row) {
    const name = nameOf(row.name);
    const input = (field, type, label) => h('input', {
      type, min: type === 'number' ? 0 : null, value: row[field] === null || row[field] === undefined ? '' : row[field], 'aria-label': t(label) + ' ' + name,
      'data-testid': 'sheet-' + field + '-' + row.link,
      onchange: (event) => {
        row[field] = event.target.value.trim();
        if (row.answer) save(row, row.answer);
      },
    });
    return h('tr', { 'data-testid': 'sheet-row-' + row.link },
      h('th', { scope: 'row' }, h('button', { type: 'button', class: 'link-button', title: row.question || null, onclick: () => actions.select(row.link) }, name),
        h('span', { class: 'muted block' }, t('stage.' + row.stage))),
      h('td', {}, verdict(statusOf(row), row.word, 'sheet-status-' + row.link)),
      h('td', {}, ticks(row.link, name, row.answer, 'sheet-', (link, chosen) => save(row, chosen))),
      h('td', {}, input('count', 'number', 'sheet.count')),
      h('td', {}, input('firms', 'text', 'sheet.firms')),
      h('td', {}, input('basis', 'text', 'sheet.basis')),
      h('td', {}, input('unit', 'text', 'sheet.unit')));
  }

  function statusOf(row) {
    return actions.statusOf(row.link) || 'UNKNOWN';
  }

  async function save(row, chosen) {
    const before = row.answer;
    row.answer = chosen;
    const one = { link: row.link, answer: chosen };
    if (chosen === 'YES') {
      if (row.count !== null && row.count !== undefined && row.count !== '') one.count = Number(row.count);
      if (row.firms) one.firms = row.firms;
    }
    if (row.basis) one.basis = row.basis;
    if (row.unit) one.unit = row.unit;
    if (!(await actions.answers([one]))) {
      row.answer = before;
      press(row);
      showProgress();
    }
  }

  function press(row) {
    const line = body.querySelector('[data-testid="sheet-row-' + row.link + '"]');
    if (!line) return;
    for (const button of line.querySelectorAll('.tick')) button.setAttribute('aria-pressed', String(Boolean(row.answer) && button.classList.contains('tick-' + row.answer)));
  }

  function drawTools() {
    progress = h('span', { class: 'progress' });
    const file = h('input', {
      type: 'file', class: 'unseen', id: 'sheet-file', accept: '.xlsx', 'data-testid': 'sheet-upload',
      onchange: async (event) => {
        const chosen = event.target.files[0];
        if (!chosen) return;
        replace(result, h('p', { class: 'muted' }, t('page.sending')));
        const done = await attempt(async () => { replace(result, importResult(await actions.sendSheet(chosen))); });
        if (!done) replace(result);
        event.target.value = '';
      },
    });
    replace(tools,
      h('a', { class: 'button primary', href: actions.sheetAddress(), download: true, 'data-testid': 'sheet-download' }, t('sheet.download')),
      file, h('label', { class: 'button', for: 'sheet-file' }, t('sheet.upload')),
      h('label', { class: 'check' }, h('input', { type: 'checkbox', checked: onlyOpen, onchange: (event) => { onlyOpen = event.target.checked; draw(); } }), t('sheet.onlyOpen')),
      progress,
      h('span', { class: 'hint block' }, t('sheet.hint')));
  }

  return {
    element,
    show(next) {
      answer = next;
      drawTools();
      draw();
    },
    /** After a tick: the words and answers of the rows, without touching what is being typed elsewhere. */
    refresh(d) {
      if (!answer) return;
      const links = new Map(d.links.map((link) => [link.code, link]));
      for (const row of answer.rows) {
        const link = links.get(row.link);
        if (!link) continue;
        row.word = link.word;
        row.answer = link.answer ? link.answer.answer : row.answer;
        const place = body.querySelector('[data-testid="sheet-status-' + row.link + '"]');
        if (!place) continue;
        place.parentNode.replaceWith(verdict(link.status, link.word, 'sheet-status-' + row.link));
        press(row);
      }
      showProgress();
    },
    clear() { replace(result); },
  };
}
