// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface GetPointRequest {
  id: number;
}

export interface TypeBoxPoint {
  /** Holds: 2 items. */
  at: [number, number];
  colour: Open<"red" | "green">;
}
