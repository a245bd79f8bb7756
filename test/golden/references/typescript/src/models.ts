// Generated from test/golden/references/spec.yaml. Do not edit; run `countersign generate`.

export interface A {
  a?: string;
}

export interface C {
  d?: unknown;
  /**
   * Beside
   *
   * @deprecated
   */
  p?: A;
  /** Length: at most 3. */
  q?: S;
}

export interface D {
  i?: Inner;
}

export interface Here {
  n?: string;
}

export interface Inner {
  x?: number;
}

export interface Named {
  n?: string;
}

export interface Page {
  items?: unknown[];
}

export type S = string;

export interface Tree {
  children?: Tree[];
}

export interface Users {
  items?: unknown[];
}
