/** Something to choose, and how it is called. */
export interface Option {
  value: string;
  label: string;
}
