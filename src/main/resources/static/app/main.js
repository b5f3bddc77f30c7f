// The page of lianpu: one region, one chain, one answer. Everything shown hangs on the address (state.js).

import * as api from './api.js';
import { browserDialog } from './browser.js';
import { coverageTab } from './coverage.js';
import { h, replace } from './dom.js';
import { gapsTab } from './gaps.js';
import { headline } from './headline.js';
import { importTab } from './importer.js';
import { linkPage } from './link.js';
import { attempt, noticeBoard, problemBox, showProblem } from './notices.js';
import { overview } from './overview.js';
import { panorama } from './panorama.js';
import { regionPicker } from './picker.js';
import { questionsTab } from './questions.js';
import { sheetTab } from './sheet.js';
import { go, readAddress, rememberLanguage, rememberedLanguage, settle, state } from './state.js';
import { loadWords, nameOf, t } from './words.js';

const FIRST = { region: '653001', chain: 'titanium' };
const DOORS = [{ region: '653001', chain: 'titanium' }, { region: '511529', chain: 'textile-garment' }];
const TABS = ['gaps', 'sheet', 'coverage', 'import', 'questions'];

const app = document.getElementById('app');
let view = null; // the parts of the page in the language of the moment
let doors = null;
let loading = 0;

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// ---- start

async function start() {
  const address = readAddress();
  state.lang = (address && address.lang) || rememberedLanguage() || 'zh';
  if (state.lang !== 'en') state.lang = 'zh';
  await wordsFor(state.lang);
  await untilOpen();
  state.chains = await api.chains();
  build();
  window.addEventListener('hashchange', show);
  await show();
  loadDoors();
}

/** The server may still be starting: ask again until the words are there. */
async function wordsFor(lang) {
  for (;;) {
    try {
      await loadWords(lang, api.words);
      document.title = t('page.title');
      return;
    } catch (notYet) {
      await wait(700);
    }
  }
}

async function untilOpen() {
  for (;;) {
    try {
      state.status = await api.status();
      if (state.status.state === 'READY' || state.status.state === 'PUBLISHING') return;
      opening(state.status);
      // A failed start does not mend itself while the page waits, but a restart does.
      await wait(state.status.state === 'FAILED' ? 3000 : 500);
    } catch (problem) {
      opening({ state: 'FAILED', message: problem.title, repair: problem.repair });
      await wait(2000);
    }
  }
}

function opening(status) {
  const failed = status.state === 'FAILED';
  replace(app, h('main', { class: 'opening', 'aria-live': 'polite', 'data-testid': 'opening' },
    h('h1', {}, t('page.name')),
    failed
      ? problemBox({ title: t('opening.failed'), detail: status.message, repair: status.repair || t('opening.repair') })
      : [h('p', {}, t('opening.title')), h('progress', { 'aria-label': t('opening.title') }), h('p', { class: 'muted' }, status.message || t('opening.hint'))]));
}

// ---- the frame

function build() {
  const picker = regionPicker((region) => go({ region: region.code, link: null, year: null }));
  const chain = h('select', { 'data-testid': 'chain-select', 'aria-label': t('chain.label'), onchange: (event) => go({ chain: event.target.value, link: null, year: null }) },
    chainOptions());
  const year = h('select', { 'data-testid': 'year-select', 'aria-label': t('year.label'), onchange: (event) => go({ year: event.target.value || null }) });
  const map = panorama((code) => go({ link: code }), () => attempt(async () => {
    state.graph = await api.graph(state.chain, map.detail);
    map.layOut(state.graph);
  }));
  const head = headline((code) => go({ link: code }), (word) => map.mark(word));
  const panel = h('aside', { class: 'panel', 'data-testid': 'link-panel', 'aria-label': t('link.panel'), tabindex: '-1' });
  const actions = tabActions();
  const tabs = { gaps: gapsTab(actions), sheet: sheetTab(actions), coverage: coverageTab(actions), import: importTab(actions), questions: questionsTab(actions) };
  const bar = h('div', { class: 'tabs', role: 'tablist', 'aria-label': t('tabs.label') }, TABS.map((name) => h('button', {
    type: 'button', role: 'tab', id: 'tab-' + name, 'aria-controls': 'tab-body', 'data-testid': name + '-tab',
    onclick: () => openTab(name, true),
    onkeydown: (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (!step) return;
      const next = TABS[(TABS.indexOf(name) + step + TABS.length) % TABS.length];
      document.getElementById('tab-' + next).focus();
    },
  }, t('tab.' + name))));
  const body = h('div', { class: 'tab-body', role: 'tabpanel', id: 'tab-body' });
  const strip = h('nav', { class: 'doors', 'aria-label': t('doors.label') });
  const board = noticeBoard();
  view = { board, picker, chain, year, map, head, panel, tabs, bar, body, strip, drawn: null };

  replace(app,
    h('a', { class: 'skip', href: '#panel', onclick: (event) => { event.preventDefault(); panel.focus(); } }, t('page.skip')),
    h('header', { class: 'top' },
      h('span', { class: 'brand' }, h('img', { src: 'favicon.svg', alt: '', width: 26, height: 26 }), h('b', {}, t('page.name')), h('span', { class: 'brand-sub' }, t('page.subtitle'))),
      h('label', { class: 'top-field' }, h('span', {}, t('region.label')), picker.element),
      h('label', { class: 'top-field' }, h('span', {}, t('chain.label')), chain),
      h('label', { class: 'top-field' }, h('span', {}, t('year.label')), year),
      h('span', { class: 'top-links' },
        h('button', { type: 'button', 'data-testid': 'browser-link', onclick: () => browserDialog(state.status.browserUrl || '/browser/') }, t('page.browser')),
        h('a', { href: '/api/v1/docs', target: '_blank', rel: 'noopener' }, t('page.api')),
        h('button', { type: 'button', onclick: () => window.print() }, t('page.print')),
        h('button', { type: 'button', 'data-testid': 'lang-switch', lang: state.lang === 'zh' ? 'en' : 'zh-CN', onclick: () => speak(state.lang === 'zh' ? 'en' : 'zh') }, t('page.otherLanguage')))),
    board,
    strip,
    h('div', { class: 'layout' },
      h('main', { class: 'left' }, head.element, map.element, h('section', { class: 'tab-section' }, bar, body)),
      panel),
    h('footer', { class: 'foot' }, t('page.foot', state.status.version || '')));
}

function chainOptions() {
  return state.chains.map((one) => h('option', { value: one.code }, nameOf(one.name)));
}

function tabActions() {
  return {
    select: (code) => go({ link: code }),
    statusOf: (code) => {
      const link = state.diagnosis.links.find((one) => one.code === code);
      return link ? link.status : null;
    },
    answers,
    sheetAddress: () => api.sheetAddress(state.region, state.chain),
    sendSheet: async (file) => {
      const result = await api.sendSheet(state.region, state.chain, file);
      if (result.status === 'IMPORTED') await reload();
      return result;
    },
    declare: async (body) => {
      await api.declareCoverage(body);
      await reload();
    },
    reload: () => reload(true),
    chainsChanged: async (changed) => {
      state.chains = await api.chains();
      replace(view.chain, chainOptions());
      view.chain.value = state.chain;
      if (changed === state.chain) await reload(true);
    },
    openChain: (chain) => go({ chain, link: null, year: null }),
  };
}

async function speak(lang) {
  await attempt(async () => {
    await loadWords(lang, api.words);
    document.title = t('page.title');
    state.lang = lang;
    rememberLanguage(lang);
    settle();
    state.chains = await api.chains();
    build();
    await show();
    drawDoors();
  });
}

// ---- showing what the address says

async function show() {
  const address = readAddress();
  if (!address) {
    Object.assign(state, { region: FIRST.region, chain: FIRST.chain, link: null, year: null });
    settle();
  } else {
    Object.assign(state, { region: address.region, chain: address.chain, link: address.link, year: address.year, tab: TABS.includes(address.tab) ? address.tab : state.tab });
    if (address.lang !== state.lang && (address.lang === 'zh' || address.lang === 'en')) {
      await speak(address.lang);
      return;
    }
  }
  const wanted = [state.region, state.chain, state.year || ''].join('|');
  if (view.drawn !== wanted) await load(wanted);
  else {
    view.map.select(state.link);
    drawPanel();
    markRow();
    if (view.tabShown !== state.tab) await openTab(state.tab, false);
  }
}

async function load(wanted) {
  const turn = ++loading;
  app.classList.add('busy');
  const done = await attempt(async () => {
    const [graph, diagnosis] = await Promise.all([api.graph(state.chain, view.map.detail), api.diagnosis(state.region, state.chain, state.year)]);
    if (turn !== loading) return;
    const elsewhere = state.diagnosis && (state.diagnosis.region.code !== diagnosis.region.code || state.diagnosis.chain.code !== diagnosis.chain.code);
    state.graph = graph;
    state.diagnosis = diagnosis;
    view.drawn = wanted;
    if (elsewhere) window.scrollTo(0, 0);
    view.picker.show(diagnosis.region);
    view.chain.value = state.chain;
    drawYears(diagnosis);
    view.head.show(diagnosis);
    view.map.setGraph(graph);
    view.map.setDiagnosis(diagnosis, true);
    if (state.link) view.map.select(state.link);
    view.tabs.sheet.clear();
    drawPanel();
    await openTab(state.tab, false);
  });
  if (turn !== loading) return;
  app.classList.remove('busy');
  if (!done && view.drawn !== wanted) await stayWhereItWas();
}

/** An address that cannot be answered leaves the last answer, or the first example, beside its problem. */
async function stayWhereItWas() {
  if (state.diagnosis && view.drawn) {
    const [region, chain, year] = view.drawn.split('|');
    Object.assign(state, { region, chain, year: year || null, link: null });
    view.chain.value = chain;
    view.year.value = year;
    settle();
    drawPanel();
    view.map.select(null);
  } else if (state.region !== FIRST.region || state.chain !== FIRST.chain) {
    const shown = view.board.firstChild;
    Object.assign(state, FIRST, { link: null, year: null });
    settle();
    await show();
    if (shown && !view.board.firstChild) view.board.append(shown);
  }
}

/** A new diagnosis of the same region and chain: everything follows, nothing jumps. */
function renew(diagnosis) {
  state.diagnosis = diagnosis;
  view.head.show(diagnosis);
  view.map.setDiagnosis(diagnosis, false);
  const top = view.panel.scrollTop;
  const focus = document.activeElement && view.panel.contains(document.activeElement) ? document.activeElement.getAttribute('data-testid') : null;
  drawPanel();
  view.panel.scrollTop = top;
  const again = focus && view.panel.querySelector('[data-testid="' + focus + '"]');
  if (again) again.focus({ preventScroll: true });
  view.tabs.sheet.refresh(diagnosis);
  if (state.tab !== 'sheet') openTab(state.tab, false);
}

async function reload(chainToo) {
  if (chainToo) {
    state.graph = await api.graph(state.chain, view.map.detail);
    view.map.setGraph(state.graph);
  }
  const diagnosis = await api.diagnosis(state.region, state.chain, state.year);
  drawYears(diagnosis);
  if (chainToo) view.map.setDiagnosis(diagnosis, true);
  renew(diagnosis);
  if (state.tab === 'sheet') await openTab('sheet', false);
}

async function answers(list) {
  const [region, chain] = [state.region, state.chain];
  const done = await attempt(async () => arrived(region, chain, await api.answer(region, chain, list)));
  if (!done) renew(state.diagnosis);
  return done;
}

async function determine(body) {
  const [region, chain] = [state.region, state.chain];
  await arrived(region, chain, await api.determine(region, chain, body));
}

/** Answers to quick ticks may overtake each other, or find the page elsewhere: only the newest of this page is shown. */
function arrived(region, chain, result) {
  const here = state.region === region && state.chain === chain;
  const newer = !(Number(result.revision) < Number(state.diagnosis.revision));
  if (!here || !newer) return null;
  if (state.year) return reload();
  return renew(result.diagnosis);
}

function drawYears(d) {
  const newest = Math.max(Number(String(d.asOf || '').slice(0, 4)) || 0, Number(d.year) || 0, Number(state.year) || 0);
  const years = [];
  for (let one = newest; newest > 0 && one > newest - 12; one--) years.push(one);
  replace(view.year, h('option', { value: '' }, t('year.auto')), years.map((one) => h('option', { value: one }, one)));
  view.year.value = state.year || '';
}

function drawPanel() {
  if (!state.diagnosis) return;
  const actions = {
    select: (code) => go({ link: code }),
    close: () => go({ link: null }),
    answer: (link, answer) => answers([{ link, answer }]),
    determine,
    openSheet: () => openTab('sheet', true),
    sheetAddress: api.sheetAddress(state.region, state.chain),
    year: state.year,
  };
  const known = state.link && state.graph.nodes.some((node) => node.code === state.link);
  if (state.link && !known) showProblem({ title: t('error.noLink', state.link) });
  const fresh = view.panel.getAttribute('data-shown') !== (state.link || '');
  replace(view.panel, known ? linkPage(state.diagnosis, state.graph, state.link, actions) : overview(state.diagnosis, state.graph, actions));
  view.panel.setAttribute('data-shown', state.link || '');
  if (fresh) view.panel.scrollTop = 0;
}

async function openTab(name, byHand) {
  state.tab = name;
  settle();
  for (const button of view.bar.children) {
    const chosen = button.id === 'tab-' + name;
    button.setAttribute('aria-selected', String(chosen));
    button.tabIndex = chosen ? 0 : -1;
  }
  view.body.setAttribute('aria-labelledby', 'tab-' + name);
  const tab = view.tabs[name];
  const here = view;
  const [region, chain, year] = [state.region, state.chain, state.year];
  const fill = async () => {
    if (name === 'gaps') tab.show(await api.gaps(region, chain, year));
    else if (name === 'sheet') tab.show(await api.sheet(region, chain, year));
    else if (name === 'coverage') tab.show(state.diagnosis, await api.coverage(region, chain));
    else if (view.body.firstChild !== tab.element) await tab.show();
  };
  const done = byHand ? await attempt(fill) : await fill().then(() => true, (problem) => { showProblem(problem); return false; });
  if (!done || here !== view || state.tab !== name) return;
  if (view.body.firstChild !== tab.element) replace(view.body, tab.element);
  view.tabShown = name;
  markRow();
  if (byHand) view.bar.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

function markRow() {
  for (const row of view.body.querySelectorAll('[data-link-row]')) row.classList.toggle('chosen', row.getAttribute('data-link-row') === state.link);
}

// ---- example doors

/** The two worked cases, and whichever constructed region is loaded. */
async function loadDoors() {
  try {
    const [suggested, ...cases] = await Promise.all([api.regions('', 20)].concat(DOORS.map((door) => api.region(door.region).catch(() => null))));
    doors = DOORS.map((door, index) => cases[index] && { region: cases[index], chain: door.chain }).filter(Boolean);
    const constructed = suggested.find((region) => region.constructed);
    if (constructed) doors.push({ region: constructed, chain: 'titanium' });
  } catch (problem) {
    doors = [];
  }
  drawDoors();
}

function drawDoors() {
  if (!doors || !doors.length) return;
  replace(view.strip, h('span', {}, t('doors.label')), doors.map((door) => {
    const chain = state.chains.find((one) => one.code === door.chain);
    if (!chain) return null;
    return h('a', { href: '#/' + door.region.code + '/' + door.chain + (state.lang === 'en' ? '?lang=en' : ''), 'data-testid': 'door-' + door.region.code },
      t(door.region.constructed ? 'doors.constructed' : 'doors.door', nameOf(door.region.name), nameOf(chain.name)));
  }), h('span', { class: 'hint' }, t('doors.hint')));
}

start().catch((problem) => {
  if (!view) opening({ state: 'FAILED', message: [problem.title || problem.message, problem.detail].filter(Boolean).join(' '), repair: problem.repair });
  else showProblem(problem);
});

