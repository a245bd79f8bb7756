// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Image } from "../models.js";
import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";

export interface BodyCreateItemFastapiItemsPost {
  importance: number;
  item: ItemInput;
}

export interface BodyLoginFastapiLoginPost {
  client_id?: string | null;
  grant_type?: string | null;
  password: string;
  /** @default "" */
  scope?: string;
  username: string;
}

export interface BodyUploadFastapiUploadPost {
  file: BinaryInput;
  files: BinaryInput[];
  more?: BinaryInput | null;
  token?: string | null;
}

export interface CarItem {
  description: string;
  /** @default "car" */
  type?: "car";
}

export interface Cat {
  meows: number;
  pet_type: "cat";
}

export interface Dog {
  barks: number;
  pet_type: "dog";
}

export interface HTTPValidationError {
  detail?: ValidationError[];
}

export interface Item {
  area: number;
  ids?: string[];
  image?: Image | null;
  /** @default "a" */
  kind?: Open<Kind>;
  /** @default "a" */
  kind2?: Open<Kind>;
  /** @default "x" */
  lit?: "x";
  meta?: { [member: string]: unknown };
  name: string;
  /** Holds: 2 items. */
  point?: [number, string];
  price: number | string;
  tax?: string | null;
  took?: string;
  /** URI. Length: 1 to 2083. */
  url?: string;
  /** Date and time (RFC 3339). */
  when?: string;
}

export interface ItemInput {
  name: string;
  sub?: ItemInput[] | null;
}

export const Kind = {
  A: "a",
  B: "b",
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export interface PageItem {
  items: Item[];
  page: number | null;
  size: number | null;
  total: number | null;
}

export interface PlaneItem {
  description: string;
  size: number;
  /** @default "plane" */
  type?: "plane";
}

export interface ReadItemsRequest {
  ads_id?: string | null;
  /** @default "created_at" */
  order?: "created_at" | "updated_at";
  q?: string | null;
  /** @default [] */
  tags?: string[];
  xToken: string;
}

export interface ValidationError {
  ctx?: { [member: string]: unknown };
  input?: unknown;
  loc: (string | number)[];
  msg: string;
  type: string;
}
