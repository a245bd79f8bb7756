// Generated from test/golden/faults/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface GetWeatherRequest {
  city: string;
}

export interface Itself {
  a?: string;
}

export interface Thing {
  both?: unknown;
  constant?: unknown;
  /** @default {"$ref":"https://example.com/nothing"} */
  data?: { [member: string]: unknown };
  elsewhere?: unknown;
  gone?: unknown;
  itself?: Itself;
  loop?: unknown;
  named?: unknown;
  odd?: unknown;
  value?: Open<"one"> | { [member: string]: unknown };
}
