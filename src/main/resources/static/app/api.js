// The REST calls. Every failure becomes a Problem with title, detail and repair.

import { language, t } from './words.js';

const BASE = '/api/v1';

export class Problem extends Error {
  constructor(status, title, detail, repair) {
    super(title);
    this.status = status;
    this.title = title;
    this.detail = detail || '';
    this.repair = repair || '';
  }
}

function address(path, parameters) {
  const query = new URLSearchParams();
  query.set('lang', language());
  for (const [name, value] of Object.entries(parameters || {})) {
    if (value !== null && value !== undefined && value !== '') query.set(name, value);
  }
  return BASE + path + '?' + query.toString();
}

async function call(path, parameters, options) {
  let response;
  try {
    response = await fetch(address(path, parameters), Object.assign({ cache: 'no-cache', headers: { Accept: 'application/json, application/problem+json' } }, options));
  } catch (failure) {
    throw new Problem(0, t('error.network'), '', t('error.network.repair'));
  }
  const type = response.headers.get('Content-Type') || '';
  const body = type.includes('json') ? await response.json().catch(() => null) : null;
  // A rejected import is an answer with notices, not a failure of the page.
  if (!response.ok && !(body && body.notices)) {
    throw new Problem(response.status, (body && body.title) || t('error.server', response.status), body && body.detail, body && body.repair);
  }
  return body;
}

function post(path, body) {
  return call(path, {}, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    body: JSON.stringify(body),
  });
}

function send(path, form) {
  return call(path, {}, { method: 'POST', body: form });
}

function of(region, chain) {
  return '/regions/' + encodeURIComponent(region) + '/chains/' + encodeURIComponent(chain);
}

/** Words are asked for before there are any, so this call reports failure without words. */
export async function words(lang) {
  const response = await fetch(BASE + '/words?lang=' + lang, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

export const status = () => call('/status');
export const chains = () => call('/chains');
export const regions = (q, limit) => call('/regions', { q, limit });
export const region = (code) => call('/regions/' + encodeURIComponent(code));
export const graph = (chain, detail) => call('/chains/' + encodeURIComponent(chain) + '/graph', { exogenous: detail.exogenous, optional: detail.optional });
export const diagnosis = (r, c, year) => call(of(r, c) + '/diagnosis', { year });
export const gaps = (r, c, year) => call(of(r, c) + '/gaps', { year });
export const link = (r, c, code, year) => call(of(r, c) + '/links/' + encodeURIComponent(code), { limit: 20, year });
export const sheet = (r, c, year) => call(of(r, c) + '/sheet', { year });
export const sheetAddress = (r, c) => address(of(r, c) + '/sheet.xlsx', {});
export const answer = (r, c, answers) => post(of(r, c) + '/sheet/answers', { answers });
export const determine = (r, c, body) => post(of(r, c) + '/determinations', body);
export const coverage = (r, c) => call('/coverage', { region: r, chain: c });
export const declareCoverage = (body) => post('/coverage', body);
export const browserLogin = () => call('/browser-login');

export function sendSheet(r, c, file) {
  const form = new FormData();
  form.append('file', file);
  return send(of(r, c) + '/sheet', form);
}

/** @param wishes what is said of all files and of one only: name → value; objects become JSON */
function importForm(files, mapping, wishes) {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  if (mapping) form.append('mapping', mapping);
  for (const [name, value] of Object.entries(wishes)) {
    if (value === null || value === undefined || value === '' || value === false) continue;
    form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return form;
}

const remove = (path, parameters) => call(path, parameters, { method: 'DELETE' });

export const previewFiles = (files, mapping, wishes) => send('/imports/preview', importForm(files, mapping, wishes));
export const beginImport = (files, mapping, wishes) => send('/imports', importForm(files, mapping, Object.assign({ async: true }, wishes)));
export const job = (id) => call('/imports/' + encodeURIComponent(id));
export const stopJob = (id) => remove('/imports/' + encodeURIComponent(id));
export const jobFile = (id, name) => address('/imports/' + encodeURIComponent(id) + '/' + name, {});
export const limits = () => call('/imports/limits');
export const tables = () => call('/tables');
export const mappings = () => call('/mappings');
export const batches = () => call('/batches', { limit: 100 });
export const undoBatch = (id) => remove('/batches/' + encodeURIComponent(id), { async: true });
export const resumeBatch = (id) => call('/batches/' + encodeURIComponent(id) + '/resume', { async: true }, { method: 'POST' });

const draftOf = (chain) => '/chain-drafts/' + encodeURIComponent(chain);

export const chainTemplate = (filled) => address('/chain-drafts/template.xlsx', { filled });
export const chainDrafts = () => call('/chain-drafts');
export const chainDraft = (chain) => call(draftOf(chain));
export const chainDraftSheet = (chain) => address(draftOf(chain) + '/sheet.xlsx', {});
export const answerChainDraft = (chain, body) => post(draftOf(chain) + '/answers', body);
export const publishChainDraft = (chain, acceptWarnings) => call(draftOf(chain) + '/publish', { acceptWarnings }, { method: 'POST' });

/** @param name of the chain; empty to take it from the sheet */
export function sendChainSheet(file, name) {
  const form = new FormData();
  form.append('file', file);
  if (name) form.append('name', name);
  return send('/chain-drafts', form);
}

export const questions = () => call('/questions', { limit: 50 });
export const answerQuestion = (id, body) => post('/questions/' + encodeURIComponent(id) + '/answer', body);
