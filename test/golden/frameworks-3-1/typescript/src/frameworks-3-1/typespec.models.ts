// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export type Extra = string | Open<"one" | "two">;

export interface Heavy {
  big?: string;
  color: Open<"red" | "blue">;
  extra?: Extra;
  id: string;
  kind: "heavy";
  parts?: { [member: string]: string };
  weight: number;
  /** Date and time (RFC 3339). */
  when?: string;
}

export interface Widget {
  big?: string;
  color: Open<"red" | "blue">;
  extra?: Extra;
  id: string;
  parts?: { [member: string]: string };
  weight: number;
  /** Date and time (RFC 3339). */
  when?: string;
}

export interface WidgetError {
  code: number;
  message: string;
}

export interface WidgetMergePatchUpdate {
  color?: "red" | "blue" | null;
  weight?: number;
}

export interface WidgetsListAnswer {
  items: Widget[];
}

export interface WidgetsListRequest {
  filter?: string[];
}
