// How a verdict looks: one swatch with a symbol, the same in the panorama, the tables and the legend.

import { h } from './dom.js';
import { t } from './words.js';

/** From strong to unknown; the order of legend and counts. */
export const STATUSES = ['LEADING', 'STRONG', 'PRESENT', 'WEAK', 'YOUNG', 'UNGRADED', 'BUILDING', 'ABSENT', 'NOT_NEEDED', 'UNKNOWN'];

/** The look of a link: its status, or what it is where it is given no verdict. */
export function look(node, link) {
  const status = link && link.status;
  if (status) return status;
  if (node && node.kind === 'END_USE') return 'END_USE';
  return 'OUTSIDE';
}

export function symbolOf(lookName) {
  return t('symbol.' + lookName);
}

export function swatch(lookName) {
  return h('span', { class: 'swatch look-' + lookName, 'aria-hidden': 'true' }, symbolOf(lookName));
}

export function verdict(lookName, word, testid) {
  return h('span', { class: 'verdict' }, swatch(lookName), h('span', { 'data-testid': testid }, word));
}

/** What is to be done, or would be done were the link verified as missing. */
export function plan(action) {
  if (!action) return null;
  return action.label === 'VERIFY' && action.ifAbsent ? action.ifAbsent : action;
}

/** The links on the way from the anchor to this one, itself included. */
export function way(link) {
  const action = link.action;
  if (!action) return [];
  const codes = (action.via || []).filter((code) => code !== link.code);
  return codes.length ? codes.concat(link.code) : [];
}

export function hopOf(link) {
  const next = plan(link.action);
  if (!next) return null;
  return next.hop !== null && next.hop !== undefined ? next.hop : null;
}
