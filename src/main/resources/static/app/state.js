// What the page shows, and its address: #/653001/titanium/link/TI-CON?year=2024&lang=en

const LINK = /^#\/([^/?]+)\/([^/?]+)(?:\/link\/([^/?]+))?(?:\?(.*))?$/;

export const state = {
  lang: 'zh', region: null, chain: null, link: null, year: null, tab: 'gaps',
  status: null, chains: [], graph: null, diagnosis: null,
};

export function readAddress() {
  const match = LINK.exec(location.hash);
  if (!match) return null;
  const query = new URLSearchParams(match[4] || '');
  return {
    region: decodeURIComponent(match[1]),
    chain: decodeURIComponent(match[2]),
    link: match[3] ? decodeURIComponent(match[3]) : null,
    year: query.get('year') || null,
    lang: query.get('lang'),
    tab: query.get('tab'),
  };
}

export function addressOf(change) {
  const next = Object.assign({}, state, change);
  const query = new URLSearchParams();
  if (next.lang !== 'zh') query.set('lang', next.lang);
  if (next.year) query.set('year', next.year);
  if (next.tab && next.tab !== 'gaps') query.set('tab', next.tab);
  const tail = query.toString();
  return '#/' + encodeURIComponent(next.region) + '/' + encodeURIComponent(next.chain)
    + (next.link ? '/link/' + encodeURIComponent(next.link) : '') + (tail ? '?' + tail : '');
}

/** Goes to another view; the hash change makes main.js show it. */
export function go(change) {
  const target = addressOf(change);
  if (target !== location.hash) location.hash = target;
}

/** Writes the address without a new entry in the history. */
export function settle() {
  history.replaceState(null, '', addressOf({}));
}

const LANGUAGE_KEY = 'lianpu.lang';

export function rememberedLanguage() {
  try {
    return localStorage.getItem(LANGUAGE_KEY);
  } catch (refused) {
    return null;
  }
}

export function rememberLanguage(lang) {
  try {
    localStorage.setItem(LANGUAGE_KEY, lang);
  } catch (refused) {
    // A browser that stores nothing still works; it only forgets the language.
  }
}
