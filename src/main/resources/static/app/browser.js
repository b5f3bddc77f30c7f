// The small dialog that hands over the login of Neo4j Browser.

import * as api from './api.js';
import { h, replace } from './dom.js';
import { problemBox } from './notices.js';
import { t } from './words.js';

export function browserDialog(address) {
  const body = h('div', {}, h('p', { class: 'muted' }, t('page.loading')));
  const dialog = h('dialog', { class: 'dialog', 'aria-labelledby': 'browser-title', 'data-testid': 'browser-dialog', onclose: () => dialog.remove() },
    h('h2', { id: 'browser-title' }, t('browser.title')),
    h('p', {}, t('browser.hint')),
    body,
    h('p', { class: 'row' },
      h('a', { class: 'button primary', href: address, target: '_blank', rel: 'noopener', 'data-testid': 'browser-open' }, t('browser.open')),
      h('button', { type: 'button', onclick: () => dialog.close() }, t('page.close'))));
  document.body.append(dialog);
  dialog.showModal();
  api.browserLogin()
    .then((login) => replace(body, line('browser.url', login.url), line('browser.user', login.user), line('browser.password', login.password, true)))
    .catch((problem) => replace(body, problemBox(problem)));
}

function line(key, value, secret) {
  const input = h('input', { type: secret ? 'password' : 'text', readonly: true, value, autocomplete: 'off', 'data-testid': key });
  const copied = h('span', { class: 'muted', role: 'status' });
  return h('div', { class: 'copy-line' },
    h('label', {}, h('span', { class: 'field-label' }, t(key)), input),
    secret && h('button', {
      type: 'button',
      onclick: (event) => {
        input.type = input.type === 'password' ? 'text' : 'password';
        event.currentTarget.textContent = t(input.type === 'password' ? 'browser.show' : 'browser.hide');
      },
    }, t('browser.show')),
    h('button', { type: 'button', onclick: async () => { copied.textContent = t(await copy(input, value) ? 'browser.copied' : 'browser.copyByHand'); } }, t('browser.copy')),
    copied);
}

/** The clipboard of the platform, or the old command where the page is served without TLS to another machine. */
async function copy(input, value) {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch (refused) {
    const type = input.type;
    input.type = 'text';
    input.select();
    const done = document.execCommand('copy');
    input.type = type;
    return done;
  }
}
