// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";

export interface CatDto {
  /** Date and time (RFC 3339). */
  born: string;
  color: Open<"black" | "white"> | null;
  either?: string | number;
  friends?: CatDto[];
  id: number;
  /**
   * Its kind
   *
   * @default "house"
   */
  kind: Open<CatKind>;
  meta?: { [member: string]: unknown };
  /** The name */
  name: string;
  note?: { [member: string]: unknown } | null;
  /** Who has it */
  owner: OwnerDto | null;
}

export const CatKind = {
  House: "house",
  Wild: "wild",
} as const;
export type CatKind = (typeof CatKind)[keyof typeof CatKind];

export interface CatMeta {
  tags?: string[];
}

export interface CatsControllerCreateRequest {
  body: CreateCatDto | CreateKittenDto;
}

export interface CatsControllerFindAllAnswer {
  data?: CatDto[];
  limit: number;
  offset: number;
  total: number;
}

export interface CatsControllerFindAllRequest {
  filter?: CatsControllerFindAllRequestFilter;
  kinds?: CatKind[];
  /**
   * Value: at least 1.
   *
   * @default 1
   */
  page?: number;
  /** @default "ASC" */
  sort?: SortOrder;
  xTenant: string;
}

export interface CatsControllerFindAllRequestFilter {
  name?: string;
}

export interface CatsControllerFindOneRequest {
  id: number;
}

export interface CatsControllerPhotoRequest {
  id: number;
}

export interface CatsControllerRemoveRequest {
  id: number;
}

export interface CatsControllerUploadRequest {
  comment?: string;
  files?: BinaryInput[];
  id: number;
  meta?: CatMeta;
}

export interface CreateCatDto {
  name: string;
}

export interface CreateKittenDto {
  mother: number;
  name: string;
}

export interface NestCard {
  kind: "card";
  number: string;
}

export interface NestTransfer {
  iban: string;
  kind: "transfer";
}

export interface OwnerDto {
  name: string;
}

export interface PaymentsControllerPayRequest {
  body: NestCard | NestTransfer;
}

export const SortOrder = {
  Asc: "ASC",
  Desc: "DESC",
} as const;
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
