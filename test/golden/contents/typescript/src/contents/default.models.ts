// Generated from test/golden/contents/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

export interface AddCoverFromMultipartRequest {
  image?: BinaryInput | null;
  pages?: BinaryInput[];
  title: string;
}

export interface AddPictureFromBytesRequest {
  body: BinaryInput;
}

export interface AddPictureFromMultipartRequest {
  file: BinaryInput;
  /** Frames per second. */
  fileXRate: number;
  tags?: string[];
}

export interface AddPictureRequest {
  url: string;
}

export interface Cover {
  image?: string | null;
  pages?: string[];
  title: string;
}

export interface GetReportAsVndShopTreeJsonAnswer {
  root?: string;
}

export interface GetReportError {
  title?: string;
}

export interface GetReportRequest {
  id: string;
}

export interface Order {
  id: string;
}

export interface Report {
  title: string;
}

export interface SearchOrdersRequest {
  filter?: SearchOrdersRequestFilter;
  ids?: string[];
}

export interface SearchOrdersRequestFilter {
  since?: string;
}

export interface WatchRequest {
  theme?: string;
}
