// Generated from spec/genauth/management/pipelines.yaml. Do not edit; run `countersign generate`.

import type { Envelope } from "../envelope.js";
import { paged } from "../runtime/envelope-pages.js";
import type { EnvelopeOperation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Paged } from "../runtime/pages.js";
import { formQueryRequest } from "../runtime/query-request.js";
import { jsonRequest } from "../runtime/request.js";
import type { Sender } from "../runtime/sender.js";
import type {
  CreatePipelineFunctionRequest,
  DeletePipelineFunctionRequest,
  GetPipelineFunctionRequest,
  GetPipelineLogsRequest,
  ListPipelineFunctionsRequest,
  PipelineFunction,
  PipelineFunctionPage,
  ReuploadPipelineFunctionRequest,
  UpdatePipelineFunctionRequest,
  UpdatePipelineOrderRequest,
} from "./pipelines.models.js";

const createPipelineFunctionOperation: EnvelopeOperation<Envelope<PipelineFunction>> = {
  id: "createPipelineFunction",
  method: "POST",
  path: "/api/v3/create-pipeline-function",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const deletePipelineFunctionOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "deletePipelineFunction",
  method: "POST",
  path: "/api/v3/delete-pipeline-function",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const getPipelineFunctionOperation: EnvelopeOperation<Envelope<PipelineFunction>> = {
  id: "getPipelineFunction",
  method: "GET",
  path: "/api/v3/get-pipeline-function",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const getPipelineLogsOperation: EnvelopeOperation<Envelope<PipelineFunctionPage>, PipelineFunction> = {
  id: "getPipelineLogs",
  method: "GET",
  path: "/api/v3/get-pipeline-logs",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
  paging: { page: ["page"], limit: ["limit"], items: ["list"], total: ["totalCount"] },
};
const listPipelineFunctionsOperation: EnvelopeOperation<Envelope<PipelineFunctionPage>> = {
  id: "listPipelineFunctions",
  method: "GET",
  path: "/api/v3/list-pipeline-functions",
  security: [["accessKey"], ["managementToken"]],
  build: formQueryRequest,
};
const reuploadPipelineFunctionOperation: EnvelopeOperation<Envelope<PipelineFunction>> = {
  id: "reuploadPipelineFunction",
  method: "POST",
  path: "/api/v3/reupload-pipeline-function",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updatePipelineFunctionOperation: EnvelopeOperation<Envelope<PipelineFunction>> = {
  id: "updatePipelineFunction",
  method: "POST",
  path: "/api/v3/update-pipeline-function",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};
const updatePipelineOrderOperation: EnvelopeOperation<Envelope<undefined>> = {
  id: "updatePipelineOrder",
  method: "POST",
  path: "/api/v3/update-pipeline-order",
  security: [["accessKey"], ["managementToken"]],
  build: jsonRequest,
};

/**
 * Creates a pipeline function.
 *
 * Your code runs at one point of signing up or signing in, such as before registration. It is uploaded in the
 * background; `status` of the function says whether that is done.
 *
 * `POST /api/v3/create-pipeline-function`
 */
export function createPipelineFunction(
  client: Sender,
  input: CreatePipelineFunctionRequest,
  options?: RequestOptions,
): Promise<Envelope<PipelineFunction>> {
  return client.send(createPipelineFunctionOperation, input, options);
}

/**
 * Deletes a pipeline function.
 *
 * It no longer runs, and there is no call that restores it.
 *
 * `POST /api/v3/delete-pipeline-function`
 */
export function deletePipelineFunction(
  client: Sender,
  input: DeletePipelineFunctionRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(deletePipelineFunctionOperation, input, options);
}

/**
 * Gets one pipeline function with its source code.
 *
 * Use it after creating or changing a function to see whether the upload succeeded.
 *
 * `GET /api/v3/get-pipeline-function`
 */
export function getPipelineFunction(
  client: Sender,
  input: GetPipelineFunctionRequest,
  options?: RequestOptions,
): Promise<Envelope<PipelineFunction>> {
  return client.send(getPipelineFunctionOperation, input, options);
}

/**
 * Lists the log of a pipeline function, one page at a time.
 *
 * The answer is documented in the shape of a list of functions.
 *
 * `GET /api/v3/get-pipeline-logs`
 */
export function getPipelineLogs(
  client: Sender,
  input: GetPipelineLogsRequest,
  options?: RequestOptions,
): Paged<Envelope<PipelineFunctionPage>, PipelineFunction> {
  return paged(client, getPipelineLogsOperation, input, options);
}

/**
 * Lists the pipeline functions of one point.
 *
 * For example all functions that run before registration.
 *
 * `GET /api/v3/list-pipeline-functions`
 */
export function listPipelineFunctions(
  client: Sender,
  input: ListPipelineFunctionsRequest,
  options?: RequestOptions,
): Promise<Envelope<PipelineFunctionPage>> {
  return client.send(listPipelineFunctionsOperation, input, options);
}

/**
 * Uploads the source code of a pipeline function again.
 *
 * For functions whose upload failed. Deprecated: change the function with `updatePipelineFunction` instead.
 *
 * `POST /api/v3/reupload-pipeline-function`
 *
 * @deprecated
 */
export function reuploadPipelineFunction(
  client: Sender,
  input: ReuploadPipelineFunctionRequest,
  options?: RequestOptions,
): Promise<Envelope<PipelineFunction>> {
  return client.send(reuploadPipelineFunctionOperation, input, options);
}

/**
 * Changes a pipeline function.
 *
 * New source code is uploaded in the background. The point at which the function runs cannot be changed.
 *
 * `POST /api/v3/update-pipeline-function`
 */
export function updatePipelineFunction(
  client: Sender,
  input: UpdatePipelineFunctionRequest,
  options?: RequestOptions,
): Promise<Envelope<PipelineFunction>> {
  return client.send(updatePipelineFunctionOperation, input, options);
}

/**
 * Changes the order in which the pipeline functions of one point run.
 *
 * Name all functions of the point, in the wanted order.
 *
 * `POST /api/v3/update-pipeline-order`
 */
export function updatePipelineOrder(
  client: Sender,
  input: UpdatePipelineOrderRequest,
  options?: RequestOptions,
): Promise<Envelope<undefined>> {
  return client.send(updatePipelineOrderOperation, input, options);
}
