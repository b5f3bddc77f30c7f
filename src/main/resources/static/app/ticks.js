// The three answers of the 核实单 as three buttons.

import { h } from './dom.js';
import { t } from './words.js';

const ANSWERS = ['YES', 'NONE', 'UNSURE'];

export function ticks(link, linkName, answered, prefix, onAnswer) {
  const group = h('div', { class: 'ticks', role: 'group', 'aria-label': t('tick.group', linkName) });
  for (const answer of ANSWERS) {
    group.append(h('button', {
      type: 'button',
      class: 'tick tick-' + answer,
      'aria-pressed': String(answered === answer),
      'data-testid': prefix + 'answer-' + answer + '-' + link,
      onclick: async () => {
        for (const button of group.children) button.setAttribute('aria-pressed', String(button.classList.contains('tick-' + answer)));
        group.classList.add('busy');
        try {
          await onAnswer(link, answer);
        } finally {
          group.classList.remove('busy');
        }
      },
    }, t('answer.' + answer)));
  }
  return group;
}
