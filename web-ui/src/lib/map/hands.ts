import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { CLICK_PX, type Grip, type Held } from './grip';
import type { View } from './view';

const WHEEL_STEP = Math.log2(1.1);

/** Moves the map by wheel, drag and pinch. Apart from the camera: a map that nobody touches does without. */
export function grip(svg: SVGSVGElement, held: Held): Grip {
  const behavior = zoom<SVGSVGElement, unknown>()
    .clickDistance(CLICK_PX)
    .extent(() => [
      [0, 0],
      [held.size().width, held.size().height],
    ])
    .filter((event: Event) => held.takes(event))
    .wheelDelta(
      (event) => -Math.sign(event.deltaY) * WHEEL_STEP * Math.min(3, Math.abs(event.deltaY) / 40 + 0.5),
    )
    .constrain((transform) => transformOf(held.kept(transform)))
    .on('zoom', ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
      held.moved({ k: transform.k, x: transform.x, y: transform.y }, Boolean(sourceEvent));
    });
  select(svg).call(behavior).on('dblclick.zoom', null);
  return {
    put: (view) => {
      behavior.transform(select(svg), transformOf(view));
    },
    limit: (scales) => {
      behavior.scaleExtent(scales);
    },
    release: () => {
      select(svg).on('.zoom', null);
    },
  };
}

function transformOf({ k, x, y }: View): ZoomTransform {
  return zoomIdentity.translate(x, y).scale(k);
}
