// Generated from test/golden/choices/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface ChooseAnswer {
  color?: Open<Color>;
  level?: Open<Level>;
  mixed?: Open<"on" | 1 | true> | null;
  odd?: Open<Odd>;
}

export interface ChooseRequest {
  color: Color;
  kind?: "fixed";
  size?: "s" | "m" | "l";
}

/** A colour. */
export const Color = {
  /** Like blood. */
  Red: "RED",
  /** Nearly black. */
  DarkBlue: "dark-blue",
  LightGreen: "lightGreen",
} as const;
export type Color = (typeof Color)[keyof typeof Color];

export const Level = {
  Low: 1,
  Middle: 2,
  High: 3,
} as const;
export type Level = (typeof Level)[keyof typeof Level];

export const Odd = {
  "": "",
  Asterisk: "*",
  "a-b": "a-b",
  "a_b": "a_b",
  "1": "1",
  Constructor: "constructor",
  Proto: "__proto__",
  Default: "default",
} as const;
export type Odd = (typeof Odd)[keyof typeof Odd];
