import type { BarState, MeasureState, ProgressState } from '../core/panel/panel-type';
import { PANEL_WORDS } from '../core/words/panel';
import { make, makeButton } from './elements';

/** Both measures as bars, one measure at a time: a panel is narrow. */
export function progressSection(state: ProgressState): readonly HTMLElement[] {
  const place = make('div', { class: 'bars' });
  const buttons = state.measures.map((measure) =>
    makeButton(
      measure.title,
      () => {
        choose(measure);
      },
      { 'aria-pressed': 'false' },
    ),
  );
  const choose = (measure: MeasureState): void => {
    buttons.forEach((button, index) => {
      button.setAttribute('aria-pressed', String(state.measures[index] === measure));
    });
    place.replaceChildren(...measureBars(measure, state.timePercent));
  };
  const [first] = state.measures;
  if (first) choose(first);
  return [
    make('div', { class: 'choice', role: 'group', 'aria-label': PANEL_WORDS.progress }, ...buttons),
    make('p', { class: 'hint' }, `${state.asOf}，${state.timeText}（${PANEL_WORDS.timeMarker}）`),
    place,
  ];
}

function measureBars({ county, townships }: MeasureState, timePercent: number): HTMLElement[] {
  return [barOf(county, timePercent, 'county'), townshipDetails(townships, timePercent)];
}

/** Folded away it stays so while the panel is open. */
let areTownshipsOpen = true;

function townshipDetails(townships: readonly BarState[], timePercent: number): HTMLElement {
  const details = make(
    'details',
    { class: 'townships' },
    make('summary', {}, PANEL_WORDS.townships),
    make(
      'ol',
      {},
      ...townships.map((township) => make('li', {}, barOf(township, timePercent, undefined))),
    ),
  );
  details.open = areTownshipsOpen;
  details.addEventListener('toggle', () => {
    areTownshipsOpen = details.open;
  });
  return details;
}

function barOf(bar: BarState, timePercent: number, kind: string | undefined): HTMLElement {
  const fill = make('div', { class: 'fill' });
  fill.style.width = `${bar.filledPercent}%`;
  const marker = make('div', { class: 'marker' });
  marker.style.left = `${timePercent}%`;
  const track = make(
    'div',
    {
      ...{ class: 'track', role: 'img' },
      'aria-label': PANEL_WORDS.barLabel(bar.name, bar.rate, bar.statusWord),
    },
    fill,
    marker,
  );
  return make(
    'div',
    { class: kind === undefined ? 'bar' : `bar ${kind}`, 'data-status': bar.status },
    make(
      'div',
      { class: 'bar-head' },
      ...(bar.rank === ''
        ? []
        : [make('span', { class: 'rank', 'aria-label': PANEL_WORDS.rank(bar.rank) }, bar.rank)]),
      make('span', { class: 'name' }, bar.name),
      make('span', { class: 'rate' }, bar.rate),
      make('span', { class: 'status' }, bar.statusWord),
    ),
    track,
    make('div', { class: 'figures' }, bar.figures),
  );
}
