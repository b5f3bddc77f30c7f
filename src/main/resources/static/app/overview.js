// The right pane while no link is chosen: what the county has, the way from it, and the first ticks.

import { h } from './dom.js';
import { anchorsList } from './headline.js';
import { hopOf, look, plan, verdict } from './verdicts.js';
import { ticks } from './ticks.js';
import { hopText, nameOf, t } from './words.js';

export function overview(d, graph, actions) {
  const steps = wayFrom(d, graph);
  const unknown = d.links.filter((link) => link.status === 'UNKNOWN').length;
  return h('div', { class: 'panel-inner', 'data-testid': 'overview' },
    h('h2', {}, t('overview.title')),
    d.anchors && d.anchors.length > 0
      ? [h('h3', {}, t('overview.anchors')), anchorsList(d)]
      : h('p', { class: 'muted' }, t('overview.noAnchors')),
    steps.length > 0 && [
      h('h3', {}, t('overview.way')),
      h('p', { class: 'hint' }, t('overview.way.hint')),
      h('ol', { class: 'way' }, steps.map((link) => step(link, graph, actions)))],
    unknown > 0 && h('div', { class: 'call' },
      h('p', {}, t('overview.call', unknown)),
      h('p', { class: 'row' },
        h('a', { class: 'button primary', href: actions.sheetAddress, download: true, 'data-testid': 'sheet-download-call' }, t('sheet.download')),
        h('button', { type: 'button', onclick: actions.openSheet }, t('overview.tickAll')))),
    h('p', { class: 'hint' }, t('overview.click')));
}

function step(link, graph, actions) {
  const node = graph.nodes.find((one) => one.code === link.code);
  const kind = look(node, link);
  const name = nameOf(link.name);
  const next = plan(link.action);
  const hop = hopOf(link);
  const open = kind === 'UNKNOWN' || kind === 'ABSENT' || kind === 'BUILDING';
  return h('li', {},
    h('div', { class: 'way-head' },
      open && hop !== null ? h('span', { class: 'hop', title: hopText(hop) }, hop) : h('span', { class: 'hop hop-none', 'aria-hidden': 'true' }),
      h('button', { type: 'button', class: 'link-button', onclick: () => actions.select(link.code) }, name),
      verdict(kind, link.word, 'status-' + link.code)),
    open && next && h('p', { class: 'muted way-plan' },
      kind === 'UNKNOWN' && link.action.ifAbsent ? t('link.ifAbsent', next.word) : next.word),
    (kind === 'UNKNOWN' || link.answer) && ticks(link.code, name, link.answer && link.answer.answer, '', actions.answer));
}

/** The core links from the raw material on: by step where each has one, else as the panorama has them from left to right. */
function wayFrom(d, graph) {
  const anchored = new Set((d.anchors || []).map((anchor) => anchor.link));
  const judged = d.links.filter((link) => link.verdict && link.kind !== 'SERVICE');
  const core = judged.filter((link) => link.core || anchored.has(link.code));
  const steps = core.length ? core : judged.filter((link) => hopOf(link) !== null);
  const place = new Map(graph.nodes.map((node) => [node.code, node.x]));
  const stepped = steps.every((link) => anchored.has(link.code) || hopOf(link) !== null);
  const order = (link) => (stepped ? (anchored.has(link.code) ? -1 : hopOf(link)) : place.get(link.code));
  return steps.sort((a, b) => order(a) - order(b)).slice(0, 16);
}
