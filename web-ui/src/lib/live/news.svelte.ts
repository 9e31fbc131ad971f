import { type Happening, happeningsBetween, happeningsSoFar, type RaceMoment } from './happenings';

/** One line of news. Its key stays while more deaths are added to it. */
export interface NewsItem {
  key: number;
  happening: Happening;
}

const KEPT = 40;
/** Deaths of one player that follow each other within this in-game time make one line. */
const ONE_STRUGGLE_MS = 90_000;

/** The news of a race, newest first, as it is watched; what went on before is taken from what is kept of it. */
export class News {
  items = $state.raw<readonly NewsItem[]>([]);
  #before: RaceMoment | null = null;
  #key = 0;

  see(moment: RaceMoment): void {
    const before = this.#before;
    this.#before = moment;
    if (moment.status === 'setup') {
      this.items = [];
      return;
    }
    const happened = before === null ? happeningsSoFar(moment) : happeningsBetween(before, moment);
    if (happened.length > 0)
      this.items = happened.reduce((items, next) => this.#with(items, next), this.items);
  }

  #with(items: readonly NewsItem[], happening: Happening): readonly NewsItem[] {
    const former =
      happening.kind === 'deaths' ? items.find((item) => goesOn(item.happening, happening)) : undefined;
    if (former?.happening.kind !== 'deaths' || happening.kind !== 'deaths') {
      this.#key += 1;
      return [{ key: this.#key, happening }, ...items].slice(0, KEPT);
    }
    const more = { ...happening, count: former.happening.count + happening.count };
    return [{ key: former.key, happening: more }, ...items.filter((item) => item !== former)];
  }
}

function goesOn(former: Happening, next: Happening): boolean {
  return (
    former.kind === 'deaths' &&
    next.kind === 'deaths' &&
    former.player === next.player &&
    former.node === next.node &&
    next.igtMs - former.igtMs <= ONE_STRUGGLE_MS
  );
}
