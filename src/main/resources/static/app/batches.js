// The batches that were imported: taken back, or gone on with.

import { h, replace, table } from './dom.js';
import { t } from './words.js';

/**
 * @param list asks for the batches
 * @param begin called with what begins a job: a function that returns a promise of it
 */
export function batchList(list, undo, resume, begin) {
  const element = h('section', { class: 'file-box', 'data-testid': 'batches' });

  async function show() {
    const batches = await list();
    replace(element,
      h('h3', {}, t('batches.title')),
      batches.length === 0 ? h('p', { class: 'muted' }, t('batches.none')) : h('div', { class: 'scroll-x' }, table(t('batches.title'),
        [t('batches.begun'), t('import.file'), t('batches.claims'), t('batches.status'), ''], batches.map(row), { class: 'small' })));
  }

  function row(batch) {
    return h('tr', { 'data-testid': 'batch-' + batch.id },
      h('td', { class: 'nowrap', title: batch.id }, new Date(batch.begunAt).toLocaleString()),
      h('td', {}, batch.files.slice(0, 5).join(t('cli.list')), batch.files.length > 5 && ' …', batch.snapshotOf && h('span', { class: 'muted' }, t('batches.snapshot', batch.snapshotOf))),
      h('td', { class: 'num' }, batch.rows),
      h('td', {}, t('batch.status.' + batch.status)),
      h('td', {}, batch.resumable && h('button', { type: 'button', onclick: () => begin(() => resume(batch.id)) }, t('batches.resume')),
        batch.status !== 'UNDONE' && undoButton(batch)));
  }

  /** Asks once more in its own place; leaving it takes the question back. */
  function undoButton(batch) {
    let sure = false;
    const button = h('button', {
      type: 'button', 'data-testid': 'undo-' + batch.id,
      onclick: () => {
        if (sure) begin(() => undo(batch.id));
        else {
          sure = true;
          replace(button, t('batches.undo.sure'));
        }
      },
      onblur: () => {
        sure = false;
        replace(button, t('batches.undo'));
      },
    }, t('batches.undo'));
    return button;
  }

  return { element, show };
}
