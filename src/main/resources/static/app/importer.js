// Import: files chosen, looked at, adjusted, checked or written; watched while it goes on; every problem with its place.

import * as api from './api.js';
import { batchList } from './batches.js';
import { chainSheetBox } from './chainsheet.js';
import { field, h, replace } from './dom.js';
import { attempt, importResult } from './notices.js';
import { previewView } from './preview.js';
import { t } from './words.js';

const LOOK_EVERY = 300;
const CONSENTS = ['CLEAN', 'WARNINGS', 'GOOD'];
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export function importTab(actions) {
  const element = h('div', {});
  let parts = null;
  let choices = null;
  let bounds = null;
  let files = [];
  let said = {};
  let turn = 0;
  let working = false;

  async function show() {
    if (!parts) {
      const [limits, tables, mappings] = await Promise.all([api.limits(), api.tables(), api.mappings()]);
      bounds = limits;
      choices = { tables: tables.tables, mappings };
      build();
    }
    await Promise.all([parts.batches.show(), parts.sheet.show()]);
  }

  function build() {
    const input = h('input', { type: 'file', multiple: true, class: 'unseen', id: 'import-files', 'data-testid': 'import-files', onchange: () => chosen(input.files) });
    const drop = h('label', {
      class: 'drop', for: 'import-files',
      ondragover: (event) => { event.preventDefault(); drop.classList.add('over'); },
      ondragleave: () => drop.classList.remove('over'),
      ondrop: (event) => { event.preventDefault(); drop.classList.remove('over'); chosen(event.dataTransfer.files); },
    }, t('import.files'), h('span', { class: 'hint block' }, t('import.files.hint', size(bounds.fileBytes), bounds.files)));
    const mapping = h('input', { type: 'file', accept: '.yml,.yaml', 'data-testid': 'import-mapping', onchange: look });
    const consent = h('select', { 'data-testid': 'import-consent' }, CONSENTS.map((one) => h('option', { value: one }, t('import.consent.' + one))));
    const snapshot = h('input', { type: 'text', 'data-testid': 'import-snapshot' });
    const vanish = h('input', { type: 'checkbox' });
    const bulk = h('input', { type: 'checkbox' });
    const check = h('button', { type: 'button', class: 'primary', disabled: true, 'data-testid': 'import-check', onclick: () => run(true) }, t('import.check'));
    const write = h('button', { type: 'button', disabled: true, 'data-testid': 'import-run', onclick: () => run(false) }, t('import.run'));
    const batches = batchList(api.batches, api.undoBatch, api.resumeBatch, watched);
    const sheet = chainSheetBox(actions);
    parts = { mapping, consent, snapshot, vanish, bulk, check, write, batches, sheet, preview: h('div', {}), result: h('div', { 'aria-live': 'polite' }) };
    replace(element,
      h('p', { class: 'hint' }, t('import.hint')),
      input, drop,
      parts.preview,
      h('div', { class: 'box' },
        h('div', { class: 'fields' }, field(t('import.consent'), consent), field(t('import.mapping'), mapping, t('import.mapping.hint'))),
        h('details', {}, h('summary', {}, t('import.more.options')),
          h('div', { class: 'fields' }, field(t('import.snapshot'), snapshot, t('import.snapshot.hint'))),
          h('label', { class: 'check block' }, vanish, t('import.vanish')), h('label', { class: 'check block' }, bulk, t('import.bulk'))),
        h('div', { class: 'row' }, check, write)),
      parts.result,
      sheet.element,
      batches.element);
  }

  function chosen(list) {
    files = Array.from(list);
    said = {};
    replace(parts.result);
    look();
  }

  function ready() {
    parts.check.disabled = working || files.length === 0;
    parts.write.disabled = working || files.length === 0;
  }

  /** Looks at the files again; of looks that overtake each other only the last is shown. */
  async function look() {
    ready();
    if (files.length === 0) {
      replace(parts.preview);
      return;
    }
    const mine = ++turn;
    if (!parts.preview.firstChild) replace(parts.preview, h('p', { class: 'muted' }, t('import.reading')));
    const done = await attempt(async () => {
      const preview = await api.previewFiles(files, parts.mapping.files[0], { particular: said });
      if (mine === turn) replace(parts.preview, previewView(preview, choices, said, look));
    });
    if (!done && mine === turn) replace(parts.preview);
  }

  function wishes(dryRun) {
    return {
      dryRun,
      acceptWarnings: parts.consent.value === 'WARNINGS',
      acceptGood: parts.consent.value === 'GOOD',
      particular: said,
      snapshotOf: parts.snapshot.value.trim(),
      acceptVanishing: parts.vanish.checked,
      bulk: parts.bulk.checked,
    };
  }

  const run = (dryRun) => watched(() => api.beginImport(files, parts.mapping.files[0], wishes(dryRun)));

  /** Watches what {@code begin} began until it ends. */
  async function watched(begin) {
    if (working) return;
    working = true;
    ready();
    replace(parts.result);
    let job = null;
    await attempt(async () => {
      job = await begin();
      const progress = progressBox(job);
      replace(parts.result, progress.element);
      parts.result.scrollIntoView({ block: 'nearest' });
      while (job.state === 'RUNNING') {
        progress.show(job);
        await wait(LOOK_EVERY);
        job = await api.job(job.id);
      }
      replace(parts.result, ended(job));
    });
    if (parts.result.querySelector('.job')) replace(parts.result);
    // The work is done; what is left is looking again, and nobody has to wait for that to go on.
    working = false;
    ready();
    const report = job && job.report;
    await attempt(async () => {
      await parts.batches.show();
      if (report && (report.status === 'IMPORTED' || report.status === 'UNDONE')) await actions.reload();
    });
  }

  return { element, show };
}

function progressBox(job) {
  const bar = h('progress', { max: 1 });
  const text = h('span', { 'data-testid': 'import-progress' });
  const stop = h('button', { type: 'button', 'data-testid': 'import-stop', onclick: () => attempt(() => api.stopJob(job.id)) }, t('import.stop'));
  return {
    element: h('div', { class: 'box job row' }, bar, text, stop),
    show(now) {
      if (now.total > 0) bar.value = Math.min(1, now.done / now.total);
      else bar.removeAttribute('value');
      text.textContent = t('import.progress', now.doing, now.done, Math.round(now.perSecond)) + (now.secondsLeft >= 0 ? t('import.progress.left', now.secondsLeft) : '');
    },
  };
}

function ended(job) {
  if (job.state === 'STOPPED') return h('p', { class: 'box', role: 'status', 'data-testid': 'import-stopped' }, t('import.stopped'));
  if (!job.report) return h('p', { class: 'box', role: 'status', 'data-testid': 'import-failed' }, job.problem);
  const { report } = job;
  const files = job.kind === 'IMPORT' || job.kind === 'CHECK';
  return h('div', {},
    importResult(report),
    report.delta && h('p', { class: 'hint' }, t('import.delta', report.delta.fresh, report.delta.changed, report.delta.same, report.delta.vanished)),
    files && h('p', { class: 'row' },
      report.rejected > 0 && h('a', { class: 'button', href: api.jobFile(job.id, 'rejected.zip'), download: true, 'data-testid': 'import-rejected' }, t('import.rejected', report.rejected)),
      h('a', { class: 'button', href: api.jobFile(job.id, 'report.html'), target: '_blank', rel: 'noopener', 'data-testid': 'import-report' }, t('import.report'))));
}

function size(bytes) {
  return bytes >= 1 << 30 ? Math.round(bytes / (1 << 30)) + ' GB' : Math.round(bytes / (1 << 20)) + ' MB';
}
