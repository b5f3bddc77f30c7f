// Whether two records are the same firm: asked once each, those first whose answer may change a verdict.

import * as api from './api.js';
import { field, h, replace } from './dom.js';
import { attempt } from './notices.js';
import { t } from './words.js';

const NOT_THERE = 404;

export function questionsTab(actions) {
  const head = h('p', { role: 'status', 'data-testid': 'questions-total' });
  const list = h('div', {});
  const source = h('input', { type: 'text', 'data-testid': 'question-source' });
  const element = h('div', {}, h('p', { class: 'hint' }, t('questions.hint')), h('div', { class: 'fields' }, field(t('questions.source'), source, t('questions.source.hint'))), head, list);
  let total = 0;

  async function show() {
    const answer = await api.questions().catch((problem) => {
      // A server without identity has no questions.
      if (problem.status === NOT_THERE) return { questions: [], total: 0 };
      throw problem;
    });
    total = answer.total;
    tell();
    replace(list, answer.questions.map(card));
  }

  function tell() {
    replace(head, total === 0 ? t('questions.none') : t('questions.total', total));
  }

  function card(question) {
    const reason = h('input', { type: 'text', 'data-testid': 'question-reason' });
    const box = h('section', { class: 'file-box', 'data-testid': 'question-' + question.id },
      h('h3', {}, question.text),
      h('div', { class: 'pair' }, side(question.a), side(question.b)),
      question.reasons && question.reasons.length > 0 && h('p', { class: 'hint' }, question.reasons.join(t('cli.list'))),
      field(t('questions.reason'), reason),
      h('div', { class: 'row' }, ['same', 'different'].map((answer) => h('button', {
        type: 'button', 'data-testid': 'question-' + answer, onclick: () => give(question, answer, reason.value.trim(), box),
      }, t('questions.' + answer)))));
    return box;
  }

  async function give(question, answer, reason, box) {
    const buttons = box.querySelectorAll('button');
    buttons.forEach((button) => { button.disabled = true; });
    const done = await attempt(() => api.answerQuestion(question.id, { answer, reason: reason || null, source: source.value.trim() || null }));
    if (!done) {
      buttons.forEach((button) => { button.disabled = false; });
      return;
    }
    box.remove();
    total -= 1;
    tell();
    if (!list.firstChild && total > 0) await attempt(show);
    await attempt(actions.reload);
  }

  return { element, show };
}

function side(firm) {
  const links = firm.links || [];
  return h('dl', { class: 'firm-side' },
    h('dt', {}, firm.name || firm.id),
    [
      firm.code,
      firm.regionName || firm.region,
      firm.key && t('questions.key', firm.key),
      firm.source && t('questions.from', firm.source),
      links.length > 0 && t('questions.links', links.join(t('cli.list'))),
    ].filter(Boolean).map((fact) => h('dd', {}, fact)));
}
