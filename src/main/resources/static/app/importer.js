// Import of tables: check first, then write; every problem with its file, row and column.

import { field, h, replace } from './dom.js';
import { attempt, importResult } from './notices.js';
import { t } from './words.js';

export function importTab(actions) {
  const element = h('div', {});

  function show() {
    const files = h('input', { type: 'file', multiple: true, accept: '.csv', 'data-testid': 'import-files', onchange: stale });
    const mapping = h('input', { type: 'file', accept: '.yml,.yaml', 'data-testid': 'import-mapping', onchange: stale });
    const accept = h('input', { type: 'checkbox', 'data-testid': 'import-accept', onchange: ready });
    const acceptLine = h('label', { class: 'check', hidden: true }, accept, t('import.accept'));
    const check = h('button', { type: 'button', class: 'primary', 'data-testid': 'import-check', onclick: () => run(true) }, t('import.check'));
    const write = h('button', { type: 'button', disabled: true, 'data-testid': 'import-run', onclick: () => run(false) }, t('import.run'));
    const result = h('div', {});
    let checked = null;

    function stale() {
      checked = null;
      accept.checked = false;
      acceptLine.hidden = true;
      replace(result);
      ready();
    }

    function ready() {
      const notices = (checked && checked.notices) || {};
      write.disabled = !(checked && checked.status !== 'REJECTED' && !notices.errors && (!notices.warnings || accept.checked));
    }

    async function run(dryRun) {
      if (files.files.length === 0) {
        replace(result, h('p', { class: 'box', role: 'status' }, t('import.choose')));
        return;
      }
      check.disabled = true;
      write.disabled = true;
      replace(result, h('p', { class: 'muted' }, t(dryRun ? 'import.checking' : 'import.running')));
      const done = await attempt(async () => {
        const answer = await actions.imports(Array.from(files.files), mapping.files[0], dryRun, accept.checked);
        checked = dryRun ? answer : null;
        acceptLine.hidden = !(checked && checked.notices && checked.notices.warnings > 0);
        replace(result, importResult(answer));
      });
      if (!done) replace(result);
      check.disabled = false;
      ready();
    }

    replace(element,
      h('p', { class: 'hint' }, t('import.hint')),
      h('div', { class: 'box' },
        h('div', { class: 'fields' }, field(t('import.files'), files, t('import.files.hint')), field(t('import.mapping'), mapping, t('import.mapping.hint'))),
        h('div', { class: 'row' }, check, write, acceptLine)),
      result);
  }

  return { element, show };
}
