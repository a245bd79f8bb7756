// Generated from spec/genauth/authentication/file-upload.yaml. Do not edit; run `countersign generate`.

import type { BinaryInput } from "../runtime/binary.js";

/** The file to be uploaded. */
export interface UploadFileRequest {
  /** File to be uploaded. */
  file: BinaryInput;
  /** Folder to store the file in. */
  folder?: string;
  /** Whether the file is private, not readable by everybody. */
  isPrivate?: boolean;
}

/** A stored file. */
export interface UploadedFile {
  /** Name under which the file is stored. */
  key: string;
  /** URL of the file. */
  url: string;
}
