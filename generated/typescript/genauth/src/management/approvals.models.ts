// Generated from spec/genauth/management/approvals.yaml. Do not edit; run `countersign generate`.

import type { ApprovalDetail, ApprovalObjectType } from "../shared/permissions.models.js";

/** A page of `ApprovalDetail` items with the total count. */
export interface ApprovalDetailPage {
  /** The items. */
  list: ApprovalDetail[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Applications for permissions and one decision for all. */
export interface BatchProcessApprovalRequest {
  /** `true` approves, `false` rejects. */
  isAgreed?: boolean;
  /** Numbers of the approvals. */
  numbers: number[];
}

export interface ClosedListRequest {
  /** Text to search for. */
  keyword?: string;
  /**
   * Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role (`ROLE_PERMISSION_APPLY`).
   */
  objectType?: ApprovalObjectType;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  pageNo?: number;
  /**
   * Number of items per page.
   *
   * @default 10
   */
  pageSize?: number;
}

export interface GetApprovalDetailRequest {
  /** Number of the approval. */
  number: string;
}

export interface LogListRequest {
  /** Text to search for. */
  keyword?: string;
  /**
   * Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role (`ROLE_PERMISSION_APPLY`).
   */
  objectType?: ApprovalObjectType;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  pageNo?: number;
  /**
   * Number of items per page.
   *
   * @default 10
   */
  pageSize?: number;
}

export interface PendListRequest {
  /** Text to search for. */
  keyword?: string;
  /**
   * Only applications for access to an application (`APP_PERMISSION_APPLY`) or for a role (`ROLE_PERMISSION_APPLY`).
   */
  objectType?: ApprovalObjectType;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  pageNo?: number;
  /**
   * Number of items per page.
   *
   * @default 10
   */
  pageSize?: number;
}

/** An application for a permission and the decision. */
export interface ProcessApprovalRequest {
  /** `true` approves, `false` rejects. */
  isAgreed?: boolean;
  /** Number of the approval. */
  number: string;
}
