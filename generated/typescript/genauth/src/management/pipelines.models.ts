// Generated from spec/genauth/management/pipelines.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

/** A pipeline function to create. */
export interface CreatePipelineFunctionRequest {
  /** Whether the function runs. */
  enabled?: boolean;
  /** What the function does. */
  funcDescription?: string;
  /** Name of the function. */
  funcName: string;
  /**
   * Whether the flow goes on without waiting for the function.
   *
   * @default false
   */
  isAsynchronous?: boolean;
  /**
   * Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration, authentication or
   * multi-factor verification.
   */
  scene: PipelineScene;
  /** Source code of the function, JavaScript. */
  sourceCode: string;
  /** Whether a timeout ends the flow; otherwise it goes on. */
  terminateOnTimeout?: boolean;
  /**
   * Time that the function may take, in seconds.
   *
   * @default 3
   */
  timeout?: number;
}

/** The pipeline function to delete. */
export interface DeletePipelineFunctionRequest {
  /** Identifier of the pipeline function. */
  funcId: string;
}

export interface GetPipelineFunctionRequest {
  /** Identifier of the function. */
  funcId: string;
}

export interface GetPipelineLogsRequest {
  /** Identifier of the function. */
  funcId: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Result of the last run; its members are not documented. */
export interface LastExecuteStatus {
  [member: string]: unknown;
}

export interface ListPipelineFunctionsRequest {
  /** Point at which the functions run, such as `PRE_REGISTER`. */
  scene: PipelineScene;
}

/** Code that runs at one point of signing up or signing in. */
export interface PipelineFunction {
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Whether the function runs. */
  enabled: boolean;
  /** What the function does. */
  funcDescription?: string;
  /** Identifier of the pipeline function. */
  funcId: string;
  /** Name of the function. */
  funcName: string;
  /** Whether the flow goes on without waiting for the function. */
  isAsynchronous: boolean;
  /** Whether the function runs in the cloud of the platform. */
  isCloud: boolean;
  /** Result of the last run. */
  lastExecuteStatus: LastExecuteStatus;
  /**
   * Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration, authentication or
   * multi-factor verification.
   */
  scene: Open<PipelineScene>;
  /** Source code of the function, JavaScript. */
  sourceCode: string;
  /** State of the upload of the source code. */
  status: Open<"uploading" | "success" | "failed">;
  /** Whether a timeout ends the flow; otherwise it goes on. */
  terminateOnTimeout: boolean;
  /**
   * Time that the function may take, in seconds.
   *
   * @default 3
   */
  timeout: number;
  /** Time of the last change, ISO 8601. Date and time (RFC 3339). */
  updatedAt: string;
  /** Why the upload failed. */
  uploadErrMsg?: string;
}

/** A page of `PipelineFunction` items with the total count. */
export interface PipelineFunctionPage {
  /** The items. */
  list: PipelineFunction[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Point of a flow at which a pipeline function runs. */
export const PipelineScene = {
  PreRegister: "PRE_REGISTER",
  PostRegister: "POST_REGISTER",
  PreAuthentication: "PRE_AUTHENTICATION",
  PostAuthentication: "POST_AUTHENTICATION",
  PreOidcIdTokenIssued: "PRE_OIDC_ID_TOKEN_ISSUED",
  PreOidcAccessTokenIssued: "PRE_OIDC_ACCESS_TOKEN_ISSUED",
  PreCompleteUserInfo: "PRE_COMPLETE_USER_INFO",
  PreMfaVerify: "PRE_MFA_VERIFY",
  PostMfaVerify: "POST_MFA_VERIFY",
} as const;
export type PipelineScene = (typeof PipelineScene)[keyof typeof PipelineScene];

/** The pipeline function to upload again. */
export interface ReuploadPipelineFunctionRequest {
  /** Identifier of the pipeline function. */
  funcId: string;
}

/** Changes to a pipeline function. */
export interface UpdatePipelineFunctionRequest {
  /** Whether the function runs. */
  enabled?: boolean;
  /** What the function does. */
  funcDescription?: string;
  /** Identifier of the pipeline function. */
  funcId: string;
  /** Name of the function. */
  funcName?: string;
  /**
   * Whether the flow goes on without waiting for the function.
   *
   * @default false
   */
  isAsynchronous?: boolean;
  /** Source code of the function, JavaScript. */
  sourceCode?: string;
  /** Whether a timeout ends the flow; otherwise it goes on. */
  terminateOnTimeout?: boolean;
  /**
   * Time that the function may take, in seconds.
   *
   * @default 3
   */
  timeout?: number;
}

/** Pipeline functions of one point in their new order. */
export interface UpdatePipelineOrderRequest {
  /** Identifiers of the functions in the wanted order. */
  order: string[];
  /**
   * Point at which the function runs, before (`PRE_`) or after (`POST_`) a step such as registration, authentication or
   * multi-factor verification.
   */
  scene: PipelineScene;
}
