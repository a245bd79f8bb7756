// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";

export interface CatCreate {
  /** Discriminator property for Pet. */
  kind: "cat";
  /** @default 9 */
  lives: number;
  /** Length: at least 1. */
  name: string;
  /** @default "active" */
  status?: PetStatus;
}

export interface DogCreate {
  breed?: string;
  /** Discriminator property for Pet. */
  kind: "dog";
  /** Length: at least 1. */
  name: string;
  /** @default "active" */
  status?: PetStatus;
}

export type Extra = string | Open<"one" | "two">;

export type Happening = HappeningCreated | HappeningDeleted;

export interface HappeningCreated {
  kind: "created";
  value: { [member: string]: string };
}

export interface HappeningDeleted {
  kind: "deleted";
  value: PetId;
}

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

export interface LocationHeaders {
  location: string;
}

export type PetCreate = CatCreate | DogCreate;

export type PetId = string;

export const PetStatus = {
  Active: "active",
  Inactive: "inactive",
} as const;
export type PetStatus = (typeof PetStatus)[keyof typeof PetStatus];

export interface PetsCreateRequest {
  body: PetCreate;
}

export interface PetsGetPhotoRequest {
  id: PetId;
}

export interface PetsUploadRequest {
  count: number;
  file: BinaryInput;
  id: PetId;
  image: BinaryInput;
  meta: PetsUploadRequestMeta;
  more?: BinaryInput[];
}

export interface PetsUploadRequestMeta {
  title: string;
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
