// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";
import type { Open } from "../runtime/open.js";

export interface Create1Request {
  file: BinaryInput;
  order: OrderDtoInput;
}

export interface InvoiceRequest {
  id: number;
}

export interface List1Request {
  pageable: Pageable;
}

export interface NoteRequest {
  id: number;
}

export interface OrderDto {
  id?: number;
  lines?: { [member: string]: number };
  /** Date and time (RFC 3339). */
  placed?: string;
  price: number;
  /** Base64. */
  raw?: string[];
  state?: Open<"NEW" | "PAID">;
  took?: string;
}

export interface OrderDtoInput {
  lines?: { [member: string]: number };
  /** Date and time (RFC 3339). */
  placed?: string;
  price: number;
  /** Base64. */
  raw?: string[];
  state?: "NEW" | "PAID";
  took?: string;
}

export interface PageOrderDto {
  content?: OrderDto[];
  empty?: boolean;
  first?: boolean;
  last?: boolean;
  number?: number;
  size?: number;
  sort?: SortObject;
  totalElements?: number;
  totalPages?: number;
}

export interface Pageable {
  /** Value: at least 0. */
  page?: number;
  /** Value: at least 1. */
  size?: number;
  sort?: string[];
}

export interface ProblemDetail {
  detail?: string;
  /** URI. */
  instance?: string;
  properties?: { [member: string]: { [member: string]: unknown } };
  status?: number;
  title?: string;
  /** URI. */
  type?: string;
}

export interface ServerSentEventOrderDto {
  data?: OrderDto;
  id?: string;
}

export interface SortObject {
  empty?: boolean;
  sorted?: boolean;
}

export interface SpringCat {
  lives?: number;
  name?: string;
  type: "cat";
}

export interface SpringDog {
  name?: string;
  tail?: boolean;
  type: "dog";
}
