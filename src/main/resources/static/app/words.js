// The words of the page. All of them come from GET /api/v1/words; this file holds none.

let words = {};
let current = 'zh';

export async function loadWords(lang, fetchWords) {
  words = await fetchWords(lang);
  current = lang;
  document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
}

export function language() {
  return current;
}

/** The text for a key, with {0}, {1} … replaced; a missing key shows itself so that nobody overlooks it. */
export function t(key, ...values) {
  const text = words[key];
  if (text === undefined) return key;
  return text.replace(/\{(\d+)\}/g, (whole, index) => (values[index] === undefined ? whole : String(values[index])));
}

export function has(key) {
  return words[key] !== undefined;
}

/** The name of a thing in the language of the page; the other language where this one is missing. */
export function nameOf(name) {
  if (name === null || name === undefined) return '';
  if (typeof name === 'string') return name;
  return (current === 'en' ? name.en || name.zh : name.zh || name.en) || '';
}

export function otherNameOf(name) {
  if (!name || typeof name === 'string') return '';
  return (current === 'en' ? name.zh : name.en) || '';
}

/** A number for reading: grouped, at most four digits behind the point; the dash word where there is none. */
export function number(value, unit) {
  if (value === null || value === undefined || value === '') return t('page.none');
  if (typeof value !== 'number') return unit ? value + ' ' + unit : String(value);
  const text = value.toLocaleString(current === 'en' ? 'en-GB' : 'zh-CN', { maximumFractionDigits: Math.abs(value) < 10 ? 4 : 2 });
  return unit ? text + ' ' + unit : text;
}

export function percent(value) {
  if (value === null || value === undefined) return t('page.none');
  return (value * 100).toLocaleString('zh-CN', { maximumFractionDigits: 1 }) + '%';
}

export function hopText(hop) {
  return hop === null || hop === undefined ? '' : t('page.hop', hop);
}
