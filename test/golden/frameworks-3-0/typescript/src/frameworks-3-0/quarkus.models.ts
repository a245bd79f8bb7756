// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

export interface Fruit {
  at?: Instant;
  /** Pattern: `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`. */
  id?: UUID;
  /** Pattern: `\S`. */
  name: string;
  season?: LocalDate;
}

export type Instant = string;

export type LocalDate = string;

export type UUID = string;
