// Generated from test/golden/composition/spec.yaml. Do not edit; run `countersign generate`.

export interface Circle {
  kind: "circle";
  radius: number;
}

/** Shapes with names. */
export interface Drawing {
  anything?: { [member: string]: unknown };
  closed?: DrawingClosed;
  counts?: DrawingCounts;
  /** Date and time (RFC 3339). */
  createdAt?: string;
  extra?: Circle | Circle[];
  idOrName?: string | number;
  labels?: { [member: string]: string };
  /** What it is called. */
  name: string;
  nested?: { [member: string]: Tree[] };
  row?: [string, ...number[]];
  shapes: Shape[];
  size?: [number, number];
  stop?: (Stop[] | string) & (string[] | string);
  way?: Way;
}

export interface DrawingClosed {
  only?: string;
}

export interface DrawingCounts {
  [member: string]: number | undefined;
  total?: number;
}

export type Shape = Circle | Square;

export interface Square {
  kind: "square";
  side: number;
}

export type Stop = Stop[] | string;

export interface Tree {
  children?: Tree[];
  value?: string;
}

/** A list in a list. */
export type Way = (Way & Stop)[];
