// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

export interface Mail {
  kind: "mail";
  subject?: string;
  /** Length: at least 1. */
  to: string;
}

export type Message = Mail | Sms;

export interface MessageRequest {
  body: Message;
}

export interface Sms {
  kind: "sms";
  /** Length: at least 1. */
  number: string;
}

export type StreamingResponseBody = unknown;

export interface UploadFileRequest {
  file: BinaryInput;
  note: string;
}
