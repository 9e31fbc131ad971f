/** How far a read model is in the log of events. */
export interface ProjectionHealth {
  head: number;
  position: number;
  caught_up: boolean;
}

/** The part of `/health` that the page shows. What is not a read model stands among them as something else. */
export interface Health {
  components: { projections?: Readonly<Record<string, ProjectionHealth | string | boolean>> };
}
