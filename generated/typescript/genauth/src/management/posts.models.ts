// Generated from spec/genauth/management/posts.yaml. Do not edit; run `countersign generate`.

/** Which posts to get. */
export interface GetPostByIdRequest {
  /** Identifiers of the posts. */
  idList?: string;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

export interface GetPostRequest {
  /** Code of the post. */
  code: string;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

export interface GetUserPostRequest {
  /** Identifier of the user. */
  userId: string;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

export interface GetUserPostsRequest {
  /** Identifier of the user. */
  userId: string;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
}

/** A post (job position). */
export interface Post {
  /** Code of the post; unique in the user pool. */
  code: string;
  /** Description of the post. */
  description?: string;
  /** Identifier of the post. */
  id?: string;
  /** Name of the post. */
  name: string;
}

/** A post (job position) with its departments. */
export interface PostInfo {
  /** Code of the post; unique in the user pool. */
  code: string;
  /** Identifiers of the departments that the post is tied to. */
  departmentIdList: string[];
  /** Description of the post. */
  description?: string;
  /** Identifier of the post. */
  id?: string;
  /** Name of the post. */
  name: string;
}

/** A post (job position), as listed. */
export interface PostItem {
  /** Code of the post; unique in the user pool. */
  code: string;
  /** Number of departments that the post is tied to. */
  departmentCount: number;
  /** Description of the post. */
  description?: string;
  /** Identifier of the post. */
  id?: string;
  /** Identifiers of the metadata sources. */
  metadataSource: string[];
  /** Name of the post. */
  name: string;
  /** Number of users who hold the post. */
  userCount: number;
}

/** A page of posts. */
export interface PostItemPage {
  /** The items. */
  list: PostItem[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

/** Which posts to list. */
export interface PostListBatchRequest {
  /** Only items created at or after this time, Unix time in milliseconds. */
  createdAfter?: number;
  /** Only items created at or before this time, Unix time in milliseconds. */
  createdBefore?: number;
  /** Return custom data as one flat object from field key to value. */
  flatCustomData?: boolean;
  /** Text to search for in name and code. */
  keywords?: string;
  /** Number of items per page, at most 50. */
  limit?: number;
  /** Leave out the identifiers of metadata fields. */
  metadataNoFieldId?: boolean;
  /** Page number, counted from 1. */
  page?: number;
  /** Codes of the posts to return. */
  postCodes?: string[];
  /** Leave out the total count, which makes the query faster. */
  skipCount?: boolean;
  /** Only items changed at or after this time, Unix time in milliseconds. */
  updatedAfter?: number;
  /** Only items changed at or before this time, Unix time in milliseconds. */
  updatedBefore?: number;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
  /** Include metadata values. */
  withMetadata?: boolean;
}

export interface PostListRequest {
  /** Only posts created at or after this time, Unix time in milliseconds. */
  createdAfter?: number;
  /** Only posts created at or before this time, Unix time in milliseconds. */
  createdBefore?: number;
  /**
   * Return custom data as one flat object from field key to value.
   *
   * @default false
   */
  flatCustomData?: boolean;
  /** Text to search for in name and code. */
  keywords?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Leave out the identifiers of metadata fields.
   *
   * @default false
   */
  metadataNoFieldId?: boolean;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Leave out the total count, which makes the query faster. */
  skipCount?: boolean;
  /** Only posts changed at or after this time, Unix time in milliseconds. */
  updatedAfter?: number;
  /** Only posts changed at or before this time, Unix time in milliseconds. */
  updatedBefore?: number;
  /** Include the values of custom fields. */
  withCustomData?: boolean;
  /** Include metadata values. */
  withMetadata?: boolean;
}

/** Post to delete. */
export interface RemovePostRequest {
  /** Code of the post. */
  code: string;
}

/** Posts to set for a user. */
export interface SetUserPostsRequest {
  /** Identifiers of the posts that the user holds afterwards. */
  postIds: string[];
  /** Identifier of the user, of the kind that `userIdType` names where that field exists. */
  userId: string;
}
