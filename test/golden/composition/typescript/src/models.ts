// Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

export interface Dated {
  /** Date and time (RFC 3339). */
  createdAt?: string;
}

export interface Named {
  /** What it is called. */
  name?: string;
}
