// The half-minute answer: one sentence, counts by word, coverage, completeness, the next step.

import { h, replace } from './dom.js';
import { STATUSES, swatch } from './verdicts.js';
import { hopText, nameOf, number, percent, t } from './words.js';

export function headline(onSelect, onMark) {
  const element = h('section', { class: 'headline', 'data-testid': 'headline', 'aria-live': 'polite' });
  let marked = null;

  function show(d) {
    marked = null;
    replace(element,
      h('div', { class: 'title-line' },
        h('h1', {}, t('headline.title', nameOf(d.region.name), nameOf(d.chain.name))),
        d.region.constructed && h('span', { class: 'tag' }, t('region.constructed')),
        h('span', { class: 'muted' }, (d.region.path || []).map(nameOf).join(' › ')),
        h('span', { class: 'muted data-line', title: d.yearNote || null }, dataLine(d))),
      h('p', { class: 'sentence' }, d.headline),
      h('div', { class: 'answer' },
        h('div', { class: 'facts' },
          chips(d),
          h('div', { class: 'measures' },
            measure(t('word.coverage'), d.coverage.word + (d.coverage.value === null || d.coverage.value === undefined ? '' : ' ' + percent(d.coverage.value)), d.coverage.note),
            completeness(d.completeness))),
        step(d)));
  }

  function dataLine(d) {
    const year = d.year ? t('headline.year.' + (d.yearBasis || 'NONE'), d.year) : t('headline.year.NONE', '');
    return [year, t('headline.data', d.revision, d.rules, d.asOf || t('page.none'))].filter(Boolean).join(' · ');
  }

  /** Counts by the office's word: two codes with one word are one chip. */
  function chips(d) {
    const byWord = new Map();
    for (const status of STATUSES) {
      const count = (d.counts || {})[status];
      if (!count) continue;
      const word = t('status.' + status);
      const known = byWord.get(word) || { status, count: 0 };
      known.count += count;
      byWord.set(word, known);
    }
    const list = h('ul', { class: 'chips', 'aria-label': t('headline.counts') });
    for (const [word, { status, count }] of byWord) {
      const button = h('button', {
        type: 'button', class: 'chip', 'aria-pressed': 'false', 'data-testid': 'count-' + status, title: t('headline.mark'),
        onclick: () => {
          marked = marked === status ? null : status;
          for (const other of list.querySelectorAll('button')) other.setAttribute('aria-pressed', 'false');
          button.setAttribute('aria-pressed', String(marked === status));
          const wanted = marked && d.links.find((link) => link.status && t('status.' + link.status) === word);
          onMark(wanted ? wanted.word : null);
        },
      }, swatch(status), h('b', {}, count), h('span', {}, word));
      list.append(h('li', {}, button));
    }
    return list;
  }

  function measure(label, value, note) {
    return h('p', { class: 'measure' }, h('span', { class: 'muted' }, label), ' ', h('b', {}, value), note && h('span', { class: 'muted' }, ' ' + note));
  }

  function completeness(c) {
    if (c.value === null || c.value === undefined) {
      return measure(t('headline.completeness'), t('headline.completeness.none'), c.note);
    }
    const parts = [percent(c.value)];
    if (c.core !== null && c.core !== undefined) parts.push(t('headline.completeness.core', percent(c.core)));
    if (c.services !== null && c.services !== undefined) parts.push(t('headline.completeness.services', percent(c.services)));
    if (c.unknownShare) parts.push(t('headline.completeness.unknown', percent(c.unknownShare)));
    return measure(t('headline.completeness'), parts.join(' · '), c.note);
  }

  function step(d) {
    const next = d.nextStep;
    if (!next) return null;
    const link = d.links.find((one) => one.code === next.link);
    const later = link && link.action && link.action.label === 'VERIFY' ? link.action.ifAbsent : null;
    const action = next.action && typeof next.action === 'object' ? next.action : link && link.action;
    return h('div', { class: 'next-step' },
      h('p', { class: 'next-title' }, t('headline.next')),
      h('p', {},
        h('button', { type: 'button', class: 'link-button', 'data-testid': 'next-step', onclick: () => onSelect(next.link) }, nameOf(next.name)), ' ',
        h('b', {}, action ? action.word : t('action.' + (next.action || 'NONE'))),
        later ? h('span', { class: 'block' }, t('link.ifAbsent', [later.word, hopText(later.hop)].filter(Boolean).join(' · '))) : next.hop !== null && next.hop !== undefined && ' · ' + hopText(next.hop)),
      h('p', { class: 'muted' }, next.reason));
  }

  return { element, show };
}

export function anchorsList(d) {
  return h('ul', { class: 'anchors' }, d.anchors.map((anchor) => h('li', {},
    h('b', {}, nameOf(anchor.name)), ' ',
    anchor.reserve !== null && anchor.reserve !== undefined ? number(anchor.reserve, anchor.unit) : t('anchor.noReserve'),
    anchor.natShare !== null && anchor.natShare !== undefined && ' · ' + t('anchor.share', percent(anchor.natShare)),
    anchor.note && h('span', { class: 'muted block' }, anchor.note),
    anchor.source && h('span', { class: 'muted block' }, t('source.asTold', sourceTitle(anchor.source), anchor.asOf || t('page.none'))))));
}

export function sourceTitle(source) {
  if (!source) return t('page.none');
  if (typeof source === 'string') return source;
  return [source.title || source.id, source.publisher, source.year].filter(Boolean).join(' · ');
}

