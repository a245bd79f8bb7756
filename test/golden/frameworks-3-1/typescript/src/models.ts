// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export interface Extra2 {
  /** Value: at least 0. */
  size: number;
}

export interface Image {
  url: string;
}
