// Failures of a call, and the notices of an import.

import { h, replace, table } from './dom.js';
import { language, t } from './words.js';

let board = null;

export function noticeBoard() {
  board = h('div', { class: 'board', role: 'alert', 'aria-live': 'assertive' });
  return board;
}

export function problemBox(problem, onClose) {
  return h('div', { class: 'problem', 'data-testid': 'problem' },
    h('div', { class: 'problem-text' },
      h('strong', {}, problem.title || problem.message || t('error.unexpected')),
      problem.detail && h('p', {}, problem.detail),
      problem.repair && h('p', { class: 'repair' }, t('error.repair', problem.repair))),
    onClose && h('button', { type: 'button', class: 'quiet', onclick: onClose, 'aria-label': t('page.close') }, '×'));
}

export function showProblem(problem) {
  replace(board, problemBox(problem, clearProblem));
}

export function clearProblem() {
  replace(board);
}

/** Runs a task started by a person; its failure is shown, and false comes back. */
export async function attempt(task) {
  try {
    clearProblem();
    await task();
    return true;
  } catch (problem) {
    showProblem(problem);
    return false;
  }
}

export function importResult(result) {
  const notices = result.notices || { errors: 0, warnings: 0, infos: 0, groups: [] };
  const tables = result.tables || [];
  return h('div', { class: 'result result-' + result.status, role: 'status', 'data-testid': 'import-result' },
    h('p', { class: 'result-head' },
      h('strong', {}, t('import.status.' + result.status)),
      ' ', t('import.counts', notices.errors || 0, notices.warnings || 0, notices.infos || 0),
      result.batch && h('span', { class: 'muted' }, ' ' + t('import.batch', result.batch, result.revision))),
    tables.length > 0 && table(t('import.tables'), [t('import.file'), t('import.table'), t('import.rows')],
      tables.map((row) => h('tr', {}, h('td', {}, row.file), h('td', {}, language() === 'en' ? row.table : row.title || row.table), h('td', { class: 'num' }, row.rows))), { class: 'small' }),
    (notices.groups || []).map(noticeGroup));
}

export function noticeGroup(group) {
  const examples = group.examples || [];
  return h('details', { class: 'notice notice-' + group.severity, open: group.severity !== 'INFO' },
    h('summary', {},
      h('span', { class: 'tag tag-' + group.severity }, t('severity.' + group.severity)),
      ' ', group.title, ' ', h('span', { class: 'muted' }, t('import.times', group.count, group.code))),
    group.repair && h('p', { class: 'repair' }, t('error.repair', group.repair)),
    examples.length > 0 && h('div', { class: 'scroll-x' }, table(group.title,
      [t('import.file'), t('import.row'), t('import.column'), t('import.value'), t('import.message')],
      examples.map((one) => h('tr', {}, h('td', {}, one.file), h('td', { class: 'num' }, one.row), h('td', {}, one.column),
        h('td', {}, one.value), h('td', {}, one.message))), { class: 'small' })),
    group.count > examples.length && examples.length > 0 && h('p', { class: 'muted' }, t('import.more', group.count - examples.length)));
}
