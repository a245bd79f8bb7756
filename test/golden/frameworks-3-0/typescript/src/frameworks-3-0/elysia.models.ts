// Generated from test/golden/frameworks-3-0/spec.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

export interface PostElysiaSignInAnswer {
  token: string;
}

export interface PostElysiaSignInRequest {
  at?: string | number;
  kind?: "a" | "b";
  username: string;
}

export interface PostElysiaUploadRequest {
  /** @default "File" */
  file: BinaryInput;
  title: string;
}
