// One sheet makes a chain 一张表建链: handed in, questions answered with a click, published. The server draws; this page asks.

import * as api from './api.js';
import { field, h, replace, table } from './dom.js';
import { attempt, noticeGroup } from './notices.js';
import { nameOf, t } from './words.js';

const STEPS = ['DRAFT', 'CHECKED', 'PUBLISHED'];

export function chainSheetBox(actions) {
  const name = h('input', { type: 'text', 'data-testid': 'chain-sheet-name' });
  const file = h('input', { type: 'file', accept: '.xlsx,.xls,.csv', 'data-testid': 'chain-sheet-file', onchange: upload });
  const kept = h('p', { class: 'row' });
  const body = h('div', { 'aria-live': 'polite' });
  const element = h('details', { class: 'file-box', 'data-testid': 'chain-sheet' },
    h('summary', {}, h('b', {}, t('chainsheet.title')), ' ', h('span', { class: 'hint' }, t('chainsheet.hint'))),
    h('p', { class: 'row' },
      h('a', { class: 'button', href: api.chainTemplate(false), download: true }, t('chainsheet.template')),
      h('a', { class: 'button', href: api.chainTemplate(true), download: true }, t('chainsheet.example'))),
    h('div', { class: 'fields' }, field(t('chainsheet.file'), file), field(t('chainsheet.name'), name, t('chainsheet.name.hint'))),
    kept,
    body);

  /** What others began, or this person yesterday, can be gone on with. */
  async function show() {
    const drafts = await api.chainDrafts();
    replace(kept, drafts.length > 0 && t('chainsheet.kept'), drafts.map((draft) => h('button', {
      type: 'button', class: 'link-button', 'data-testid': 'chain-draft-' + draft.chain, onclick: () => attempt(async () => draw(await api.chainDraft(draft.chain))),
    }, nameOf(draft.name) + t('chainsheet.step.of', t('chainsheet.step.' + step(draft))))));
  }

  async function upload() {
    const chosen = file.files[0];
    if (!chosen) return;
    replace(body, h('p', { class: 'muted' }, t('import.reading')));
    const done = await attempt(async () => {
      const draft = await api.sendChainSheet(chosen, name.value.trim());
      draw(draft);
      await show();
    });
    if (!done) replace(body);
    // The same file may be mended and chosen again.
    file.value = '';
  }

  function draw(draft, published) {
    const none = draft.links.length === 0;
    replace(body,
      h('h3', { 'data-testid': 'chain-sheet-head' }, t('chainsheet.head', nameOf(draft.name), draft.links.length, draft.file)),
      !none && steps(draft),
      published && outcome(published),
      draft.notices.groups.map(noticeGroup),
      !none && draft.questions.length > 0 && [h('p', {}, t('chainsheet.questions')), draft.questions.map((question) => ask(draft, question))],
      !none && drawing(draft),
      !none && publication(draft));
  }

  function ask(draft, question) {
    const chosen = question.answered || (question.some ? null : 0);
    const choice = (text, number, send) => h('div', {}, h('label', { class: 'check' }, h('input', {
      type: 'radio', name: question.id, checked: chosen === number, 'data-testid': 'chain-answer-' + draft.questions.indexOf(question) + '-' + number,
      onchange: (event) => give(draft, question, send, event.target.getAttribute('data-testid')),
    }), text, number === question.assumed && h('span', { class: 'hint' }, ' ' + t('chainsheet.assumed'))));
    return h('fieldset', { class: 'box', 'data-testid': 'chain-question' },
      h('legend', {}, question.text),
      question.options.map((option, index) => choice(option.text, index + 1, { choice: option.choice, names: option.names })),
      choice(t('chainsheet.later'), 0, {}));
  }

  async function give(draft, question, answer, at) {
    body.querySelectorAll('input, button').forEach((control) => { control.disabled = true; });
    let after = draft;
    await attempt(async () => { after = await api.answerChainDraft(draft.chain, Object.assign({ question: question.id }, answer)); });
    draw(after);
    // Whoever goes by keyboard stays where the answer was given.
    const again = document.activeElement === document.body && body.querySelector('[data-testid="' + at + '"]');
    if (again) again.focus({ preventScroll: true });
  }

  function publication(draft) {
    const { errors, warnings } = draft.notices;
    const accept = h('input', { type: 'checkbox', 'data-testid': 'chain-sheet-accept' });
    const button = h('button', {
      type: 'button', class: 'primary', disabled: errors > 0 || draft.state === 'PUBLISHED', 'data-testid': 'chain-sheet-publish',
      onclick: () => publish(draft, accept.checked, button),
    }, t('chainsheet.publish', draft.nextVersion));
    return [
      errors > 0 && h('p', { class: 'repair' }, t('chainsheet.mend', errors)),
      errors === 0 && warnings > 0 && h('label', { class: 'check block' }, accept, t('chainsheet.accept', warnings)),
      h('p', { class: 'row' }, button, h('a', { class: 'button', href: api.chainDraftSheet(draft.chain), download: true }, t('chainsheet.download'))),
    ];
  }

  async function publish(draft, accept, button) {
    button.disabled = true;
    const done = await attempt(async () => {
      const published = await api.publishChainDraft(draft.chain, accept);
      draw(published.draft, published);
      await show();
      if (published.status !== 'REJECTED') await actions.chainsChanged(draft.chain);
    });
    if (!done) button.disabled = false;
  }

  function outcome(published) {
    const { status, draft } = published;
    return h('p', { class: 'result result-' + (status === 'REJECTED' ? status : 'IMPORTED'), role: 'status', 'data-testid': 'chain-sheet-result' },
      t('chainsheet.status.' + status, nameOf(draft.name), published.version || '', published.notices.errors, published.notices.warnings), ' ',
      status !== 'REJECTED' && h('button', { type: 'button', class: 'link-button', 'data-testid': 'chain-sheet-open', onclick: () => actions.openChain(draft.chain) }, t('chainsheet.open')));
  }

  return { element, show };
}

/** How far it is: kept, free of errors, in the graph as it stands. */
function step(draft) {
  if (draft.state === 'PUBLISHED') return 'PUBLISHED';
  return draft.notices.errors === 0 ? 'CHECKED' : 'DRAFT';
}

function steps(draft) {
  const here = step(draft);
  return h('p', { 'data-testid': 'chain-sheet-step', 'data-step': here },
    STEPS.map((one, index) => [index > 0 && ' → ', one === here ? h('b', { 'aria-current': 'step' }, t('chainsheet.step.' + one)) : h('span', { class: 'muted' }, t('chainsheet.step.' + one))]),
    h('span', { class: 'hint block' }, t('chainsheet.step.' + here + '.hint'), here === 'CHECKED' && draft.open > 0 && ' ' + t('chainsheet.open.hint', draft.open)),
    draft.bounds && h('span', { class: 'hint block' }, draft.bounds));
}

/** The links as they were understood, so that a person sees at once what was read wrongly. */
function drawing(draft) {
  return h('details', { open: true }, h('summary', {}, t('chainsheet.links')),
    h('div', { class: 'scroll-x' }, table(t('chainsheet.links'), [t('import.row'), t('chainsheet.stage'), t('gaps.link'), t('chainsheet.inputs')],
      draft.links.map((link) => h('tr', {},
        h('td', { class: 'num' }, link.row || ''), h('td', {}, t('stage.' + link.stage)), h('td', {}, nameOf(link.name)),
        h('td', {}, link.upstream, !link.said && h('span', { class: 'tag' }, t('chainsheet.unsaid'))))), { class: 'small', 'data-testid': 'chain-sheet-links' })));
}
