// Generated from spec/genauth/authentication/file-upload.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Sender } from "../runtime/sender.js";
import { styledRequest } from "../runtime/styled-request.js";
import type { UploadFileRequest, UploadedFile } from "./file-upload.models.js";

const uploadFileOperation: EnvelopeOperation<Envelope<UploadedFile>> = {
  id: "uploadFile",
  method: "POST",
  path: "/api/v2/upload",
  body: "multipart",
  build: styledRequest,
};

/**
 * Uploads a file, such as a profile picture.
 *
 * The file is sent as a multipart form. The answer holds the URL of the stored file, which can be used as `photo` of a
 * user, for example.
 *
 * `POST /api/v2/upload`
 */
export function uploadFile(
  client: Sender,
  input: UploadFileRequest,
  options?: RequestOptions,
): Promise<Envelope<UploadedFile>> {
  return client.send(uploadFileOperation, input, options);
}
