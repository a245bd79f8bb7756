// Generated from test/golden/bodies/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

export interface AnswerNoteRequest {
  id: string;
  text?: string;
  to?: string;
}

export interface NoteRequest {
  text: string;
  to: string;
  urgent?: boolean;
}

export interface PatchRequest {
  id: string;
  name?: string;
}

export interface PutBytesRequest {
  body: BinaryInput;
  name: string;
}

export interface PutLetterRequest {
  id: string;
  text: string;
  to?: string;
}

export interface PutTextRequest {
  body: string;
}

export interface SendFormRequest {
  client_secret?: string;
  grant_type: string;
}

export interface SendListRequest {
  body: string[];
}

export interface TouchRequest {
  id: string;
  note?: string;
}

export interface UploadRequest {
  file: BinaryInput;
  folder?: string;
  meta?: UploadRequestMeta;
}

export interface UploadRequestMeta {
  tags?: string[];
}
