// The panorama: the chain drawn from the coordinates of GET /chains/{chain}/graph, each link by its verdict.

import { h, replace, s } from './dom.js';
import { STATUSES, hopOf, look, swatch, symbolOf, way } from './verdicts.js';
import { hopText, language, nameOf, t } from './words.js';

const MARGIN = 26;
const LANE_HEAD = 30;
const SMALLEST_FIRST_SCALE = 0.9; // 14 px letters stay above 12 px on the screen
const EDGE_TYPES = ['ESSENTIAL', 'ALTERNATIVE', 'OPTIONAL', 'RECYCLE', 'COPRODUCT'];

export function panorama(onSelect, onDetail) {
  let graph = null;
  let diagnosis = null;
  let links = new Map();
  let selected = null;
  let marked = null;
  let scale = 1;
  let fitted = false;
  let size = { width: 100, height: 100 };
  let places = new Map();
  const shown = { optional: false, exogenous: false, endUse: true, services: true };

  const svg = s('svg', { class: 'panorama', 'data-testid': 'panorama', role: 'group' });
  const pane = h('div', { class: 'pano-pane', tabindex: '-1' }, svg);
  const legend = h('div', { class: 'legend', id: 'legend', hidden: true });
  const toolbar = h('div', { class: 'pano-tools' });
  const element = h('section', { class: 'pano' }, toolbar, legend, pane);

  pan(pane);
  pane.addEventListener('pointerdown', closeLegend);
  element.addEventListener('keydown', (event) => { if (event.key === 'Escape') closeLegend(); });
  pane.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = pane.getBoundingClientRect();
    zoom(scale * Math.exp(-event.deltaY * 0.0015), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });

  // ---- tools

  function drawTools() {
    const finder = h('input', {
      type: 'search', list: 'link-names', class: 'find', 'data-testid': 'link-search', 'aria-label': t('pano.find'), placeholder: t('pano.find'),
      onchange: find, onkeydown: (event) => { if (event.key === 'Enter') find(event); },
    });
    replace(toolbar,
      h('h2', {}, t('pano.title')),
      finder,
      h('datalist', { id: 'link-names' }, graph.nodes.map((node) => h('option', { value: nameOf(node.name) }, node.code))),
      h('span', { class: 'toggles', role: 'group', 'aria-label': t('pano.show') },
        toggle('optional'), toggle('exogenous'), toggle('endUse'), toggle('services')),
      h('span', { class: 'zooms' },
        tool('−', 'pano.zoomOut', () => zoom(scale / 1.25)),
        tool('+', 'pano.zoomIn', () => zoom(scale * 1.25)),
        h('button', { type: 'button', onclick: fit, 'data-testid': 'fit' }, t('pano.fit')),
        h('button', { type: 'button', onclick: readable }, t('pano.readable')),
        h('button', {
          type: 'button', 'aria-pressed': String(element.classList.contains('tall')), 'data-testid': 'pano-tall',
          onclick: (event) => {
            const tall = element.classList.toggle('tall');
            event.currentTarget.setAttribute('aria-pressed', String(tall));
            event.currentTarget.textContent = t(tall ? 'pano.shorter' : 'pano.taller');
            refit();
            if (tall) element.scrollIntoView({ block: 'start', behavior: 'smooth' });
          },
        }, t(element.classList.contains('tall') ? 'pano.shorter' : 'pano.taller')),
        h('button', {
          type: 'button', 'aria-expanded': String(!legend.hidden), 'aria-controls': 'legend', 'data-testid': 'legend-button',
          onclick: (event) => {
            legend.hidden = !legend.hidden;
            event.currentTarget.setAttribute('aria-expanded', String(!legend.hidden));
          },
        }, t('pano.legend'))));
  }

  function closeLegend() {
    legend.hidden = true;
    const button = toolbar.querySelector('[aria-controls=legend]');
    if (button) button.setAttribute('aria-expanded', 'false');
  }

  function tool(sign, label, action) {
    return h('button', { type: 'button', class: 'square', 'aria-label': t(label), title: t(label), onclick: action }, sign);
  }

  function toggle(name) {
    return h('label', { class: 'check' },
      h('input', { type: 'checkbox', checked: shown[name], 'data-testid': 'show-' + name, onchange: (event) => show(name, event.target.checked) }),
      t('pano.show.' + name));
  }

  /** What is left out of the layout is laid out anew by the server; the rest is only folded away. */
  async function show(name, on) {
    shown[name] = on;
    if (name === 'optional' || name === 'exogenous') await onDetail();
    draw();
    refit();
  }

  function find(event) {
    const text = event.target.value.trim().toLowerCase();
    if (!text) return;
    const names = (node) => [node.code, node.name && node.name.zh, node.name && node.name.en].filter(Boolean).map((name) => name.toLowerCase());
    const hit = graph.nodes.find((node) => names(node).includes(text)) || graph.nodes.find((node) => names(node).some((name) => name.includes(text)));
    if (hit) {
      onSelect(hit.code);
      reveal(hit.code);
    }
  }

  function drawLegend() {
    const line = (type) => s('svg', { width: 46, height: 14, 'aria-hidden': 'true' },
      s('path', { d: 'M2 7H40', class: 'edge edge-' + type, 'marker-end': 'url(#tip-' + type + ')' }));
    const row = (sign, text) => h('li', {}, sign, h('span', {}, text));
    replace(legend,
      h('h3', {}, t('pano.legend')),
      h('p', {}, t('legend.intro')),
      h('div', { class: 'legend-columns' },
        h('ul', {}, STATUSES.map((status) => row(swatch(status), t('legend.' + status))),
          row(swatch('OUTSIDE'), t('legend.OUTSIDE')), row(swatch('END_USE'), t('legend.END_USE'))),
        h('ul', {}, EDGE_TYPES.map((type) => row(line(type), t('edge.' + type))),
          row(line('WAY'), t('legend.way')),
          row(h('span', { class: 'hop' }, '3'), t('legend.hop')),
          row(h('span', { class: 'transit-mark' }, t('mark.transit')), t('legend.transit')),
          row(h('span', { class: 'human-mark' }, t('mark.determination')), t('legend.determination')))));
  }

  // ---- geometry

  function visible(node) {
    if (node.drawn === false) return false;
    if (node.kind === 'SERVICE' || node.stage === 'SERVICE') return shown.services;
    if (node.exogenous) return shown.exogenous;
    if (node.kind === 'END_USE') return shown.endUse;
    return true;
  }

  /** Closes the room that hidden links leave, along one axis; everything else keeps its distances. */
  function folding(intervals, widest) {
    const merged = [];
    for (const [from, to] of intervals.slice().sort((a, b) => a[0] - b[0])) {
      const last = merged[merged.length - 1];
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else merged.push([from, to]);
    }
    const stops = [];
    let shift = merged.length ? merged[0][0] : 0;
    for (let i = 0; i < merged.length; i++) {
      if (i > 0) {
        const gap = merged[i][0] - merged[i - 1][1];
        if (gap > widest) shift += gap - widest;
      }
      stops.push({ from: merged[i][0], to: merged[i][1], shift });
    }
    return (value) => {
      if (!stops.length) return value;
      if (value <= stops[0].to) return Math.max(value - stops[0].shift, -MARGIN);
      for (let i = 1; i < stops.length; i++) {
        if (value < stops[i].from) {
          const start = stops[i - 1].to - stops[i - 1].shift;
          const end = stops[i].from - stops[i].shift;
          return start + (end - start) * (value - stops[i - 1].to) / (stops[i].from - stops[i - 1].to);
        }
        if (value <= stops[i].to) return value - stops[i].shift;
      }
      const last = stops[stops.length - 1];
      return Math.min(value - last.shift, last.to - last.shift + MARGIN);
    };
  }

  // ---- drawing

  function draw() {
    if (!graph) return;
    const nodes = graph.nodes.filter(visible);
    const folded = nodes.length < graph.nodes.filter((node) => node.drawn !== false).length;
    const foldX = folding(nodes.map((n) => [n.x, n.x + n.width]), folded ? 60 : Infinity);
    const foldY = folding(nodes.map((n) => [n.y, n.y + n.height]), folded ? 26 : Infinity);
    const placeX = (x) => foldX(x) + MARGIN;
    const placeY = (y) => foldY(y) + MARGIN + LANE_HEAD;
    places = new Map(nodes.map((n) => [n.code, { x: placeX(n.x), y: placeY(n.y), width: n.width, height: n.height }]));
    const boxes = Array.from(places.values());
    size = {
      width: Math.max(...boxes.map((b) => b.x + b.width), 100) + MARGIN,
      height: Math.max(...boxes.map((b) => b.y + b.height), 100) + MARGIN,
    };

    const wayPairs = pairs(selected ? [links.get(selected)] : coreLinks());
    const edges = graph.edges.filter((edge) => places.has(edge.from) && places.has(edge.to)
      && (shown.optional || edge.type !== 'OPTIONAL'));
    const onWay = (edge) => edge.type !== 'RECYCLE' && wayPairs.has(edge.from + '>' + edge.to);
    const line = (edge, way) => s('path', {
      class: 'edge edge-' + edge.type + (way ? ' edge-WAY' : '') + (touches(edge) ? ' edge-near' : ''),
      d: route(edge.points.map(([x, y]) => [placeX(x), placeY(y)])),
      'marker-end': 'url(#tip-' + (way ? 'WAY' : edge.type) + ')',
    }, s('title', {}, nameOf(node(edge.from).name) + ' → ' + nameOf(node(edge.to).name) + ' · ' + t('edge.' + edge.type)));

    const focused = svg.contains(document.activeElement) ? document.activeElement.getAttribute('data-link') : null;
    replace(svg,
      definitions(),
      s('g', { class: 'lanes', 'aria-hidden': 'true' }, lanes(nodes)),
      s('g', { class: 'edges', 'aria-hidden': 'true' },
        edges.filter((edge) => !onWay(edge)).map((edge) => line(edge, false)),
        edges.filter(onWay).map((edge) => line(edge, true))),
      s('g', {}, nodes.map(drawNode)));
    svg.setAttribute('viewBox', '0 0 ' + size.width + ' ' + size.height);
    svg.setAttribute('aria-label', t('pano.aria', nameOf(graph.name)));
    resize();
    const again = focused && Array.from(svg.querySelectorAll('.node')).find((one) => one.getAttribute('data-link') === focused);
    if (again) again.focus({ preventScroll: true });
  }

  function node(code) {
    return graph.nodes.find((one) => one.code === code) || { name: code };
  }

  function touches(edge) {
    return selected !== null && (edge.from === selected || edge.to === selected);
  }

  function coreLinks() {
    const all = Array.from(links.values());
    const core = all.filter((link) => link.core);
    return core.length ? core : all;
  }

  function pairs(someLinks) {
    const found = new Set();
    for (const link of someLinks) {
      if (!link) continue;
      const codes = way(link);
      for (let i = 1; i < codes.length; i++) found.add(codes[i - 1] + '>' + codes[i]);
    }
    return found;
  }

  function definitions() {
    const tip = (name) => s('marker', {
      id: 'tip-' + name, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: name === 'WAY' ? 13 : 9, markerHeight: name === 'WAY' ? 13 : 9,
      markerUnits: 'userSpaceOnUse', orient: 'auto',
    }, s('path', { d: 'M0 1L9 5L0 9z', class: 'tip tip-' + name }));
    return s('defs', {},
      s('pattern', { id: 'hatch-weak', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        s('rect', { width: 8, height: 8, class: 'hatch-weak-ground' }), s('rect', { width: 3, height: 8, class: 'hatch-weak-line' })),
      s('pattern', { id: 'hatch-building', width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' },
        s('rect', { width: 9, height: 9, class: 'hatch-building-ground' }), s('rect', { width: 1.5, height: 9, class: 'hatch-building-line' })),
      EDGE_TYPES.concat('WAY').map(tip));
  }

  /** Bands behind the columns: neighbouring columns whose links are mostly of one stage share a band. */
  function lanes(nodes) {
    const service = nodes.filter((n) => n.stage === 'SERVICE' || n.kind === 'SERVICE');
    const chain = nodes.filter((n) => !service.includes(n));
    const drawn = [];
    const columns = new Map();
    for (const one of chain) {
      const place = places.get(one.code);
      const key = Math.round((place.x + place.width / 2) / 12);
      if (!columns.has(key)) columns.set(key, { left: place.x, right: place.x + place.width, votes: {} });
      const column = columns.get(key);
      column.left = Math.min(column.left, place.x);
      column.right = Math.max(column.right, place.x + place.width);
      column.votes[one.stage] = (column.votes[one.stage] || 0) + 1;
    }
    const bands = [];
    for (const key of Array.from(columns.keys()).sort((a, b) => a - b)) {
      const column = columns.get(key);
      const stage = Object.keys(column.votes).sort((a, b) => column.votes[b] - column.votes[a])[0];
      const last = bands[bands.length - 1];
      if (last && last.stage === stage) last.right = Math.max(last.right, column.right);
      else bands.push({ stage, left: column.left, right: column.right });
    }
    const bottom = Math.max(...chain.map((n) => places.get(n.code).y + places.get(n.code).height), 60) + 12;
    if (bands.length <= 3) {
      bands.forEach((band, index) => {
        const left = index === 0 ? 6 : (bands[index - 1].right + band.left) / 2;
        const right = index === bands.length - 1 ? size.width - 6 : (band.right + bands[index + 1].left) / 2;
        drawn.push(s('rect', { class: 'lane lane-' + (index % 2), x: left, y: 6, width: Math.max(right - left, 0), height: Math.max(bottom - 6, 0) }),
          s('text', { class: 'lane-name', x: left + 12, y: 27 }, t('stage.' + band.stage)));
      });
    }
    if (service.length) {
      const tops = service.map((n) => places.get(n.code));
      const top = Math.min(...tops.map((p) => p.y)) - 10;
      const end = Math.max(...tops.map((p) => p.y + p.height)) + 10;
      drawn.push(s('rect', { class: 'lane lane-service', x: 6, y: top, width: size.width - 12, height: end - top }),
        s('text', { class: 'lane-name lane-name-service', x: size.width - 16, y: top + 18, 'text-anchor': 'end' }, t('stage.SERVICE')));
    }
    return drawn;
  }

  function route(points) {
    if (points.length < 2) return '';
    let d = 'M' + points[0].join(' ');
    for (let i = 1; i < points.length - 1; i++) {
      const [before, bend, after] = [points[i - 1], points[i], points[i + 1]];
      const cut = (from) => {
        const length = Math.hypot(from[0] - bend[0], from[1] - bend[1]) || 1;
        const part = Math.min(8, length / 2) / length;
        return [bend[0] + (from[0] - bend[0]) * part, bend[1] + (from[1] - bend[1]) * part];
      };
      d += 'L' + cut(before).join(' ') + 'Q' + bend.join(' ') + ' ' + cut(after).join(' ');
    }
    return d + 'L' + points[points.length - 1].join(' ');
  }

  function drawNode(one) {
    const place = places.get(one.code);
    const link = links.get(one.code);
    const kind = look(one, link);
    const name = nameOf(one.name);
    const word = (link && link.word) || t('look.' + kind);
    const hop = link ? hopOf(link) : null;
    const open = link && (kind === 'UNKNOWN' || kind === 'ABSENT' || kind === 'BUILDING' || kind === 'NOT_NEEDED');
    const said = [name, word, open && hop !== null ? hopText(hop) : '', link && link.nTransit > 0 ? t('word.inTransit') : ''].filter(Boolean).join(t('page.comma'));
    const dimmed = marked !== null && (!link || (link.word || '') !== marked);
    const pick = () => onSelect(one.code);
    const group = s('g', {
      class: 'node look-' + kind + (one.code === selected ? ' selected' : '') + (dimmed ? ' dimmed' : '') + (one.core || (link && link.core) ? ' core' : ''),
      transform: 'translate(' + place.x + ' ' + place.y + ')',
      tabindex: '0', role: 'button', 'aria-label': said, 'aria-pressed': String(one.code === selected),
      'data-link': one.code, 'data-status': kind, 'data-testid': 'node-' + one.code,
      onclick: pick,
      onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(); } },
    },
    s('title', {}, said),
    s('rect', { class: 'halo', x: -4, y: -4, width: place.width + 8, height: place.height + 8, rx: 9 }),
    s('rect', { class: 'frame', width: place.width, height: place.height, rx: 6 }),
    s('text', { class: 'symbol', x: 15, y: place.height / 2 + 5, 'text-anchor': 'middle' }, symbolOf(kind)),
    label(name, place));
    if (open && hop !== null) {
      group.append(s('circle', { class: 'hop-disc', cx: place.width - 4, cy: 2, r: 10 }),
        s('text', { class: 'hop-number', x: place.width - 4, y: 6, 'text-anchor': 'middle' }, hop));
    }
    if (link && link.nTransit > 0) group.append(badge(t('mark.transit'), place.width - 6, place.height, 'transit'));
    if (link && link.determination) group.append(badge(t('mark.determination'), 30, place.height, 'human'));
    return group;
  }

  function badge(text, right, y, kind) {
    const width = letters(text) * 12 + 10;
    return s('g', { class: 'badge badge-' + kind, transform: 'translate(' + (right - width) + ' ' + (y - 9) + ')' },
      s('rect', { width, height: 17, rx: 4 }), s('text', { x: width / 2, y: 13, 'text-anchor': 'middle' }, text));
  }

  /** The width of a text in letter heights: wide letters one, narrow ones about half. */
  function letters(text) {
    let sum = 0;
    for (const letter of text) sum += letter.charCodeAt(0) > 0x2e7f ? 1 : 0.56;
    return sum;
  }

  function label(name, place) {
    const room = place.width - 36;
    const rows = Math.max(1, Math.min(3, Math.floor((place.height - 4) / 14)));
    for (const height of [14, 13, 12, 11]) {
      const lines = wrap(name, room / height);
      if (lines.length * (height + 2) <= place.height - 2 && lines.length <= rows) return lettering(lines, height, place);
    }
    const lines = wrap(name, room / 11).slice(0, rows);
    const last = lines.length - 1;
    while (letters(lines[last] + '…') > room / 11 && lines[last].length > 1) lines[last] = lines[last].slice(0, -1);
    lines[last] += '…';
    return lettering(lines, 11, place);
  }

  function wrap(text, room) {
    const parts = language() === 'en' ? text.split(/(?<=[\s-])/) : Array.from(text);
    const lines = [];
    let line = '';
    for (const part of parts) {
      if (line && letters((line + part).trim()) > room) {
        lines.push(line.trim());
        line = part;
      } else {
        line += part;
      }
    }
    if (line.trim()) lines.push(line.trim());
    // A last line of a single letter reads badly: share the letters evenly.
    if (language() !== 'en' && lines.length > 1) {
      const each = Math.ceil(parts.length / lines.length);
      const even = [];
      for (let i = 0; i < parts.length; i += each) even.push(parts.slice(i, i + each).join(''));
      if (even.every((one) => letters(one) <= room)) return even;
    }
    return lines.some((one) => letters(one) > room) ? lines.concat('') : lines;
  }

  function lettering(lines, height, place) {
    const used = lines.filter(Boolean);
    const top = place.height / 2 - (used.length - 1) * (height + 2) / 2 + height * 0.36;
    return s('text', { class: 'name', 'font-size': height }, used.map((line, index) => s('tspan', { x: 29, y: top + index * (height + 2) }, line)));
  }

  // ---- scale and place

  function resize() {
    svg.setAttribute('width', Math.round(size.width * scale));
    svg.setAttribute('height', Math.round(size.height * scale));
  }

  function zoom(next, atX, atY) {
    const x = atX === undefined ? pane.clientWidth / 2 : atX;
    const y = atY === undefined ? pane.clientHeight / 2 : atY;
    const bounded = Math.min(2.5, Math.max(0.2, next));
    const ratio = bounded / scale;
    fitted = false;
    const left = (pane.scrollLeft + x) * ratio - x;
    const top = (pane.scrollTop + y) * ratio - y;
    scale = bounded;
    resize();
    pane.scrollLeft = left;
    pane.scrollTop = top;
  }

  function refit() {
    if (fitted) fit();
  }

  function fit() {
    fitted = true;
    scale = Math.max(0.2, Math.min(1.2, (pane.clientWidth - 4) / size.width, (pane.clientHeight - 4) / size.height));
    resize();
  }

  function readable() {
    fitted = false;
    scale = Math.min(1.2, Math.max(SMALLEST_FIRST_SCALE, (pane.clientWidth - 4) / size.width));
    resize();
    reveal(selected || start());
  }

  /** Where reading begins: the link that a local resource supplies, else the first present one. */
  function start() {
    const anchor = diagnosis && (diagnosis.anchors || []).find((one) => places.has(one.link));
    if (anchor) return anchor.link;
    const present = Array.from(links.values()).find((link) => link.n > 0 && places.has(link.code));
    if (present) return present.code;
    return diagnosis && diagnosis.nextStep ? diagnosis.nextStep.link : null;
  }

  function reveal(code) {
    const place = places.get(code);
    if (!place) return;
    const left = place.x * scale;
    const top = place.y * scale;
    const seen = left >= pane.scrollLeft && left + place.width * scale <= pane.scrollLeft + pane.clientWidth
      && top >= pane.scrollTop && top + place.height * scale <= pane.scrollTop + pane.clientHeight;
    if (seen) return;
    pane.scrollLeft = left - (place.x * scale < 80 ? 0 : pane.clientWidth / 3);
    pane.scrollTop = top - (pane.clientHeight - place.height * scale) / 2;
  }

  return {
    element,
    /** How much detail the layout is to hold. */
    detail: shown,
    /** The same chain laid out with other detail. */
    layOut(next) {
      graph = next;
    },
    setGraph(next) {
      graph = next;
      links = new Map();
      selected = null;
      marked = null;
    },
    setDiagnosis(next, first) {
      diagnosis = next;
      links = new Map(next.links.map((link) => [link.code, link]));
      marked = null;
      if (first) {
        drawTools();
        drawLegend();
      }
      draw();
      if (first) readable();
    },
    select(code) {
      selected = code;
      draw();
      if (code) reveal(code);
    },
    mark(word) {
      marked = word;
      draw();
    },
  };
}

/** Dragging the ground moves the picture. */
function pan(pane) {
  let from = null;
  pane.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target.closest('.node')) return;
    if (event.offsetX > pane.clientWidth || event.offsetY > pane.clientHeight) { if (event.target === pane) return; }
    from = { x: event.clientX, y: event.clientY, left: pane.scrollLeft, top: pane.scrollTop };
    pane.setPointerCapture(event.pointerId);
    pane.classList.add('panning');
  });
  pane.addEventListener('pointermove', (event) => {
    if (!from) return;
    pane.scrollLeft = from.left - (event.clientX - from.x);
    pane.scrollTop = from.top - (event.clientY - from.y);
  });
  const stop = () => { from = null; pane.classList.remove('panning'); };
  pane.addEventListener('pointerup', stop);
  pane.addEventListener('pointercancel', stop);
}
