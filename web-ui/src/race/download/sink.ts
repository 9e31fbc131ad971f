/** Where the bytes of a pack go. */
export interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Throws away what was written: the rest does not belong to it. */
  restart(): Promise<void>;
  /** All is there. */
  finish(): Promise<void>;
  abort(): Promise<void>;
}

/** Opens a sink for a file of this name; null when the reader thought better of it. */
export type OpenSink = (name: string) => Promise<Sink | null>;
