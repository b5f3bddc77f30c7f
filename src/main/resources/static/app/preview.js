// How files would be read, before anything is taken: encoding, header, columns, first rows, problems marked where they are.

import { field, h, table } from './dom.js';
import { t } from './words.js';

const ENCODINGS = ['UTF-8', 'GB18030', 'UTF-16LE', 'UTF-16BE', 'Big5'];
const OWN = 'table:';
const SAVED = 'mapping:';

/**
 * @param choices the tables and saved mappings to choose from
 * @param said what a person says of each file, by its name; changed here
 * @param again called after a change
 */
export function previewView(preview, choices, said, again) {
  const seen = new Set();
  return h('div', { 'data-testid': 'import-preview' },
    preview.tables.map((one) => {
      // What is said holds for the file; its further sheets show no controls of their own.
      const first = !seen.has(one.handed);
      seen.add(one.handed);
      return tableBox(one, first && controls(one, choices, said, again));
    }));
}

function controls(one, choices, said, again) {
  const mine = said[one.handed] || {};
  const say = (name, value) => {
    const next = Object.assign({}, said[one.handed], { [name]: value || undefined });
    said[one.handed] = next;
    again();
  };
  const encoding = h('select', { 'data-testid': 'preview-encoding', onchange: (event) => say('charset', event.target.value) },
    h('option', { value: '' }, t('import.auto', mine.charset ? '…' : one.encoding)),
    ENCODINGS.map((name) => h('option', { value: name }, name)));
  encoding.value = mine.charset || '';
  const header = h('input', { type: 'number', min: 0, value: one.headerRow, 'data-testid': 'preview-header', onchange: (event) => say('headerRow', event.target.value === '' ? null : Number(event.target.value)) });
  const as = h('select', { 'data-testid': 'preview-as', onchange: (event) => choose(event.target.value) },
    h('option', { value: '' }, t('import.auto.table')),
    h('optgroup', { label: t('import.saved') }, choices.mappings.filter((m) => m.usable).map((m) => h('option', { value: SAVED + m.name }, m.title || m.name))),
    h('optgroup', { label: t('import.own') }, choices.tables.map((own) => h('option', { value: OWN + own.name }, own.title))));
  as.value = mine.mapping ? SAVED + mine.mapping : mine.table ? OWN + mine.table : '';
  const choose = (value) => {
    said[one.handed] = Object.assign({}, said[one.handed], {
      mapping: value.startsWith(SAVED) ? value.slice(SAVED.length) : undefined,
      table: value.startsWith(OWN) ? value.slice(OWN.length) : undefined,
    });
    again();
  };
  return h('div', { class: 'fields' }, one.encoding && field(t('import.encoding'), encoding), field(t('import.headerRow'), header), field(t('import.as'), as));
}

function tableBox(one, tools) {
  return h('section', { class: 'file-box', 'data-testid': 'preview-table' },
    h('h3', {}, one.file, h('span', { class: 'tag' }, one.format), one.encoding && h('span', { class: 'tag' }, one.encoding)),
    h('p', { 'data-testid': 'preview-how' }, how(one)),
    one.titles.length > 0 && h('p', { class: 'hint' }, one.titles.join(' · ')),
    tools,
    sample(one),
    one.more && h('p', { class: 'muted' }, t('import.rowsShown', one.rows.length)),
    one.constants.map((constant) => h('p', { class: 'hint' }, t('import.constant', constant.title, constant.value))),
    one.left.length > 0 && h('p', { class: 'hint' }, t('import.left', one.left.join(t('cli.list')))),
    problems(one));
}

function how(one) {
  if (one.reading.tables.length === 0) return t('import.how.NOTHING');
  const tables = one.reading.tables.map((own) => own.title).join(t('cli.list'));
  return t('import.how.' + one.reading.how, one.reading.mapping ? t('cli.preview.mapping', one.reading.mappingTitle || one.reading.mapping, tables) : tables);
}

function sample(one) {
  const bad = new Map();
  for (const problem of one.problems) for (const cell of problem.cells) bad.set(problem.row + ':' + cell, problem.message);
  const badRows = new Set(one.problems.filter((problem) => problem.row !== one.headerRow && problem.severity !== 'INFO').map((problem) => problem.row));
  return h('div', { class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': t('import.preview') }, table(t('import.preview'),
    [t('import.row'), ...one.headings.map((heading) => [
      heading.text, heading.unit && h('span', { class: 'muted' }, ' ' + heading.unit),
      h('span', { class: 'block ' + (heading.becomes.length ? 'becomes' : 'left') },
        heading.becomes.length ? t('import.becomes', heading.becomes.map((column) => column.title).join(t('cli.list'))) : t('import.notTaken')),
    ])],
    one.rows.map((row) => h('tr', { class: row.refused || badRows.has(row.row) ? 'bad-row' : null },
      h('td', { class: 'row-number' }, row.row),
      one.headings.map((heading, index) => {
        const message = bad.get(row.row + ':' + index);
        return h('td', { class: message ? 'bad' : null, title: message || null }, row.cells[index]);
      }))), { class: 'sample' }));
}

function problems(one) {
  const told = one.problems.filter((problem) => problem.severity !== 'INFO');
  if (told.length === 0) return null;
  return h('details', { open: true, 'data-testid': 'preview-problems' },
    h('summary', {}, t('import.problems')),
    h('ul', {}, told.map((problem) => h('li', {}, h('span', { class: 'tag tag-' + problem.severity }, t('severity.' + problem.severity)),
      ' ', problem.message, problem.repair && h('span', { class: 'muted' }, ' ' + t('error.repair', problem.repair))))));
}
