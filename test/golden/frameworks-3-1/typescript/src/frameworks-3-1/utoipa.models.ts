// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface CreatePartRequest {
  body: SerdeShape;
}

export type External = Open<"Unit"> | ExternalValue | ExternalPoint;

export interface ExternalPoint {
  Point: ExternalPointPoint;
}

export interface ExternalPointPoint {
  x: number;
}

export interface ExternalValue {
  Value: string;
}

export interface PageOfPart {
  items: Part[];
  /** Value: at least 0. */
  total: number;
}

export interface Part {
  /** Base64. */
  blob?: string;
  meta: { [member: string]: number | null };
  name: string;
  /** Value: at least 0. */
  size: number;
}

export type SerdeShape = SerdeShapeCircle | SerdeShapeExtra;

export interface SerdeShapeCircle {
  radius: number;
  type: "circle";
}

export interface SerdeShapeExtra {
  /** Value: at least 0. */
  size: number;
  type: "extra";
}
