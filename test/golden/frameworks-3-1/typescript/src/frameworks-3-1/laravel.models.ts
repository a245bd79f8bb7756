// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

import type { Open } from "../runtime/open.js";

export interface PostResource {
  author?: UserResource | null;
  comments?: unknown[];
  /** Date and time (RFC 3339). */
  created_at: string | null;
  id: number;
  status: Open<PostStatus> | null;
  title: string;
}

/**
 * |---|
 * |`draft`<br/>Not yet|
 */
export const PostStatus = {
  Draft: "draft",
  Live: "live",
} as const;
export type PostStatus = (typeof PostStatus)[keyof typeof PostStatus];

export interface PostsIndexAnswer {
  data: PostResource[];
  links: PostsIndexAnswerLinks;
  meta: PostsIndexAnswerMeta;
}

export interface PostsIndexAnswerLinks {
  first: string | null;
  last: string | null;
  next: string | null;
  prev: string | null;
}

export interface PostsIndexAnswerMeta {
  /** Value: at least 1. */
  current_page: number;
  from: number | null;
  last_page: number;
  /** Generated paginator links. */
  links: PostsIndexAnswerMetaLinksItem[];
  path: string | null;
  per_page: number;
  to: number | null;
  total: number;
}

export interface PostsIndexAnswerMetaLinksItem {
  active?: boolean;
  label?: string;
  url?: string | null;
}

export interface PostsIndexError401 {
  /** Error overview. */
  message: string;
}

export interface PostsIndexRequest {
  page?: number;
}

export interface PostsUpdateAnswer {
  data: PostResource;
}

export interface PostsUpdateError422 {
  errors: { [member: string]: string[] };
  message: string;
}

export interface UpdatePostRequest {
  photo?: string | null;
  status?: PostStatus;
  /** Length: at most 255. */
  title?: string;
}

export interface UserResource {
  id: number;
  name: string;
}
