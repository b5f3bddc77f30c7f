// The page of one link: verdict, evidence, what would change it, action, answer, firms, routes, claims.

import * as api from './api.js';
import { h, replace, table } from './dom.js';
import { attempt, problemBox } from './notices.js';
import { sourceTitle } from './headline.js';
import { STATUSES, look, verdict } from './verdicts.js';
import { ticks } from './ticks.js';
import { hopText, nameOf, number, otherNameOf, percent, t } from './words.js';

export function linkPage(d, graph, code, actions) {
  const node = graph.nodes.find((one) => one.code === code);
  const link = d.links.find((one) => one.code === code);
  const more = h('div', { class: 'more', 'aria-live': 'polite' }, h('p', { class: 'muted' }, t('page.loading')));
  const name = nameOf((link || node).name);
  const element = h('article', { class: 'panel-inner', 'data-testid': 'link-page-' + code },
    h('div', { class: 'panel-head' },
      h('button', { type: 'button', class: 'quiet', onclick: actions.close }, t('link.back')),
      h('span', { class: 'code' }, code)),
    h('h2', {}, name, otherNameOf((link || node).name) && h('small', { class: 'muted' }, ' ' + otherNameOf((link || node).name))),
    h('p', { class: 'muted' }, [t('stage.' + (link || node).stage), t('kind.' + (link || node).kind), node && node.unit && t('link.unit', node.unit),
      node && node.industryCode && t('link.industry', node.industryCode, nameOf(node.industryName))].filter(Boolean).join(' · ')),
    link && link.verdict ? judged(d, node, link, name, actions) : h('p', { class: 'box' }, t(node && node.kind === 'END_USE' ? 'link.noVerdict.END_USE' : 'link.noVerdict.OUTSIDE')),
    more);

  api.link(d.region.code, d.chain.code, code, actions.year)
    .then((detail) => replace(more, details(detail, graph, d, actions)))
    .catch((problem) => replace(more, problemBox(problem)));
  return element;
}

function judged(d, node, link, name, actions) {
  return [
    h('div', { class: 'box verdict-box' },
      h('p', { class: 'verdict-line' }, verdict(look(node, link), link.word, 'status-' + link.code)),
      h('p', {}, link.reason),
      link.determination && determination(link.determination),
      h('p', { class: 'muted' }, [
        t('link.counted', number(link.n)),
        link.nUnc > 0 && t('link.uncertain', number(link.nUnc)),
        link.nTransit > 0 && t('link.inTransit', number(link.nTransit)),
        t('word.coverage') + ' ' + (link.coverageWord || t('coverage.NONE')) + (link.ic === null || link.ic === undefined ? '' : ' ' + percent(link.ic)),
        link.year && t('link.year', link.year)].filter(Boolean).join(' · '))),
    action(link.action, actions, d),
    h('section', { class: 'tick-section' },
      h('h3', {}, t('link.tick')),
      ticks(link.code, name, link.answer && link.answer.answer, '', actions.answer),
      link.answer && h('p', { class: 'muted' }, t('link.answered', t('answer.' + link.answer.answer), link.answer.asOf || '', sourceTitle(link.answer.source)),
        link.answer.count !== null && link.answer.count !== undefined && ' · ' + t('link.answeredCount', link.answer.count),
        link.answer.basis && ' · ' + t('link.answeredBasis', link.answer.basis))),
    flips(link),
    transit(link.transit),
    evidence(link),
    measures(link),
  ];
}

function determination(one) {
  return h('p', { class: 'determination' },
    h('span', { class: 'human-mark' }, t('mark.determination')), ' ',
    h('b', {}, t('link.determined', one.word)), ' ', one.reason, ' ',
    h('span', { class: 'muted' }, [one.unit, one.asOf, one.until && t('link.until', one.until)].filter(Boolean).join(' · ')),
    one.disagrees && h('span', { class: 'tag tag-WARNING' }, t('link.disagrees')));
}

function action(one, actions, d) {
  if (!one || one.label === 'NONE') return null;
  const later = one.ifAbsent;
  return h('section', { class: 'box action-box' },
    h('h3', {}, t('link.action')),
    h('p', {}, h('b', { class: 'action-word', 'data-testid': 'action' }, one.word), one.label !== 'VERIFY' && one.hop !== null && one.hop !== undefined && ' · ' + hopText(one.hop)),
    h('p', {}, one.reason),
    later && h('p', { class: 'if-absent', 'data-testid': 'if-absent' },
      h('b', {}, t('link.ifAbsent', [later.word, hopText(later.hop)].filter(Boolean).join(' · '))),
      later.reason && h('span', { class: 'block muted' }, later.reason)),
    one.secondary && one.secondary.length > 0 && h('p', { class: 'muted' }, t('link.secondary', one.secondary.join(t('page.comma')))),
    one.via && one.via.length > 0 && h('p', { class: 'via' }, h('span', { class: 'muted' }, t('link.via')), ' ',
      one.via.map((code, index) => [index > 0 && ' → ', linkButton(code, d, actions)])));
}

function linkButton(code, d, actions) {
  const link = d.links.find((one) => one.code === code);
  return h('button', { type: 'button', class: 'link-button', onclick: () => actions.select(code) }, link ? nameOf(link.name) : code);
}

function flips(link) {
  const list = link.flip || [];
  const missing = link.notEvaluable || [];
  if (!list.length && !missing.length) return null;
  return h('section', {},
    list.length > 0 && [h('h3', {}, t('word.flip')), h('ul', {}, list.map((text) => h('li', {}, text)))],
    missing.length > 0 && h('p', { class: 'muted' }, t('link.notEvaluable', missing.join(t('page.comma')))));
}

function transit(projects) {
  if (!projects || !projects.length) return null;
  return h('section', { 'data-testid': 'transit' },
    h('h3', {}, t('word.inTransit')),
    h('ul', { class: 'cards' }, projects.map((one) => h('li', {},
      h('b', {}, nameOf(one.name)), ' ', h('span', { class: 'tag' }, one.phaseWord || t('phase.' + one.phase)),
      one.capacity !== null && one.capacity !== undefined && ' ' + t('firm.capacity', number(one.capacity, one.unit)),
      h('span', { class: 'muted block' }, t('source.asTold', sourceTitle(one.source), one.asOf || t('page.none')))))));
}

/** The numbers beside the verdict; what cannot be given says why. */
function measures(link) {
  const list = link.measures || [];
  if (!list.length) return null;
  const value = (one) => {
    if (one.value !== null && one.value !== undefined) return number(one.value, one.unit);
    if (one.lo !== null && one.lo !== undefined) return t('measure.between', number(one.lo), number(one.hi));
    return t('page.none');
  };
  return h('section', {},
    h('h3', {}, t('link.measures')),
    h('div', { class: 'scroll-x' }, table(t('link.measures'),
      [t('measure.name'), t('measure.value'), t('measure.note')],
      list.map((one) => h('tr', {},
        h('th', { scope: 'row' }, one.label),
        h('td', { class: 'number' }, value(one)),
        h('td', {}, [one.note, one.formula].filter(Boolean).join(' · ')))), { class: 'small' })));
}

function evidence(link) {
  const tests = link.evidence || [];
  if (!tests.length) return null;
  const outcome = (passed) => (passed === true ? 'PASS' : passed === false ? 'FAIL' : 'OPEN');
  return h('section', {},
    h('h3', {}, t('link.evidence')),
    h('div', { class: 'scroll-x' }, table(t('link.evidence'),
      [t('evidence.test'), t('evidence.value'), t('evidence.cutoff'), t('evidence.unit'), t('evidence.result')],
      tests.map((one) => h('tr', {},
        h('th', { scope: 'row' }, one.label || one.test, one.note && h('span', { class: 'muted block' }, one.note)),
        h('td', { class: 'num' }, number(one.value)),
        h('td', { class: 'num' }, number(one.cutoff)),
        h('td', {}, one.unit || ''),
        h('td', { class: 'outcome-' + outcome(one.passed) }, t('evidence.' + outcome(one.passed))))), { class: 'small' })));
}

function details(detail, graph, d, actions) {
  const link = detail.link;
  const usedBy = detail.usedBy || [];
  return [
    firms(t('link.firmsHere', nameOf(d.region.name)), detail.firmsHere, t('link.firmsHere.none')),
    firms(t('link.firmsNation', detail.nationTotal === undefined ? (detail.firmsNation || []).length : detail.nationTotal), detail.firmsNation, t('link.firmsNation.none')),
    detail.truncated && h('p', { class: 'muted' }, t('link.truncated', (detail.firmsNation || []).length, detail.nationTotal)),
    routes(detail.routes, graph, actions, d),
    usedBy.length > 0 && h('section', {}, h('h3', {}, t('link.usedBy')),
      h('p', { class: 'via' }, usedBy.map((one, index) => [index > 0 && t('page.comma'),
        h('button', { type: 'button', class: 'link-button', onclick: () => actions.select(one.code) }, nameOf(one.name))]))),
    claims(detail.claims),
    link && link.verdict && determineForm(d, link, actions),
  ];
}

function firms(title, list, none) {
  const some = list || [];
  const latest = some.map((firm) => firm.asOf || '').sort().pop();
  return h('section', {},
    h('h3', {}, title),
    some.length === 0 ? h('p', { class: 'muted' }, none) : [
      h('ul', { class: 'cards' }, some.map((firm) => h('li', {},
        h('b', {}, nameOf(firm.name)), ' ', firm.region && h('span', { class: 'muted' }, nameOf(firm.region.name)), ' ',
        firm.phase && firm.phase !== 'PRODUCING' && h('span', { class: 'tag' }, firm.phaseWord || t('phase.' + firm.phase)),
        firm.evidence && firm.evidence !== 'CONFIRMED' && h('span', { class: 'tag tag-WARNING' }, firm.evidenceWord || t('evidence.' + firm.evidence)),
        firm.location === 'REGISTERED' && h('span', { class: 'tag' }, t('firm.registered')),
        h('span', { class: 'block' }, [firm.product, firm.capacity !== null && firm.capacity !== undefined && t('firm.capacity', number(firm.capacity, firm.capacityUnit)),
          firm.output !== null && firm.output !== undefined && t('firm.output', number(firm.output))].filter(Boolean).join(' · ')),
        firm.why && h('span', { class: 'muted block' }, firm.why),
        h('span', { class: 'muted block' }, t('source.asTold', sourceTitle(firm.source), firm.asOf || t('page.none')))))),
      h('p', { class: 'caution' }, t('firm.caution', latest || t('page.none')))]);
}

function routes(list, graph, actions, d) {
  const some = list || [];
  if (!some.length) return null;
  return h('section', {},
    h('h3', {}, t('link.routes')),
    some.length > 1 && h('p', { class: 'muted' }, t('link.routes.or', some.length)),
    some.map((route) => h('div', { class: 'route' },
      h('p', {}, h('b', {}, nameOf(route.name)), route.note && h('span', { class: 'muted' }, ' ' + route.note)),
      needs(route, graph, actions, d),
      (route.yields || []).some((one) => !one.primary) && h('p', { class: 'muted' }, t('route.coproducts'), ' ',
        route.yields.filter((one) => !one.primary).map((one) => nodeName(graph, one.link)).join(t('page.comma'))),
      route.source && h('p', { class: 'muted' }, t('source.of', sourceTitle(route.source))))));
}

function nodeName(graph, code) {
  const node = graph.nodes.find((one) => one.code === code);
  return node ? nameOf(node.name) : code;
}

function needs(route, graph, actions, d) {
  const all = route.needs || [];
  if (!all.length) return h('p', { class: 'muted' }, t('route.noNeeds'));
  const groups = new Map();
  for (const need of all) if (need.essential && need.group) groups.set(need.group, (groups.get(need.group) || 0) + 1);
  return h('ul', { class: 'needs' }, all.map((need) => h('li', {},
    h('span', { class: 'tag' }, t(!need.essential ? 'need.optional' : need.group && groups.get(need.group) > 1 ? 'word.or' : 'word.and')), ' ',
    h('button', { type: 'button', class: 'link-button', onclick: () => actions.select(need.link) }, need.name ? nameOf(need.name) : nodeName(graph, need.link)),
    need.qty !== null && need.qty !== undefined && ' ' + t('need.qty', number(need.qty, need.qtyUnit)),
    need.recycleVia && h('span', { class: 'muted' }, ' ' + t('need.recycle', nodeName(graph, need.recycleVia))),
    need.note && h('span', { class: 'muted' }, ' ' + need.note))));
}

function claims(list) {
  const some = list || [];
  if (!some.length) return null;
  return h('details', {},
    h('summary', {}, t('link.claims', some.length)),
    h('ul', { class: 'cards' }, some.map((claim) => h('li', {},
      claim.text, h('span', { class: 'muted block' }, t('source.asTold', sourceTitle(claim.source), claim.asOf || t('page.none')),
        claim.source && /^https?:/.test(claim.source.url || '') && [' ', h('a', { href: claim.source.url, target: '_blank', rel: 'noopener noreferrer' }, t('source.open'))])))));
}

function determineForm(d, link, actions) {
  const choice = h('select', { required: true }, STATUSES.map((status) => h('option', { value: status }, t('status.' + status) + (status === 'LEADING' ? t('status.LEADING.suffix') : ''))));
  const reason = h('input', { type: 'text', required: true });
  const unit = h('input', { type: 'text', required: true });
  const until = h('input', { type: 'date' });
  return h('details', { class: 'determine' },
    h('summary', {}, t('determine.title')),
    h('p', { class: 'hint' }, t('determine.hint')),
    h('form', {
      onsubmit: (event) => {
        event.preventDefault();
        attempt(() => actions.determine({ link: link.code, verdict: choice.value, reason: reason.value.trim(), unit: unit.value.trim(), until: until.value || null }));
      },
    },
    h('div', { class: 'fields' },
      fieldOf('determine.verdict', choice), fieldOf('determine.reason', reason), fieldOf('determine.unit', unit), fieldOf('determine.until', until)),
    h('button', { type: 'submit' }, t('determine.save'))));
}

function fieldOf(key, control) {
  return h('label', { class: 'field' }, h('span', { class: 'field-label' }, t(key)), control);
}
