// Generated from spec/genauth/management/access-keys.yaml. Do not edit; run `countersign generate`.

/** An access key with its secret. */
export interface AccessKey {
  /** Identifier of the access key. */
  accessKeyId: string;
  /** Secret of the access key; it signs requests and must stay on a server. */
  accessKeySecret: string;
  /** Time of creation, ISO 8601. Date and time (RFC 3339). */
  createdAt: string;
  /** Whether the key is accepted. */
  enable: boolean;
  /** Time at which the access key was last used, ISO 8601. Date and time (RFC 3339). */
  lastDate: string;
  /** State of the key: `activated`, `staging` (being replaced) or `revoked`. */
  status: string;
  /** Identifier of the user that the key belongs to. */
  userId: string;
  /** Identifier of the user pool. */
  userPoolId: string;
}

/** An access key to create. */
export interface CreateAccessKeyRequest {
  /** Tenant that the key is limited to. */
  tenantId?: string;
  /** Kind of key. */
  type: string;
  /** User that the key belongs to. */
  userId?: string;
}

/** Access key to delete. */
export interface DeleteAccessKeyRequest {
  /** Identifier of the access key. */
  accessKeyId: string;
}

export interface GetAccessKeyListRequest {
  /** Only keys in one of these states. */
  status?: string[];
  /** Identifier of the tenant; leave it out outside a multi-tenant setup. */
  tenantId?: string;
  /** Only keys of this kind. */
  type?: string;
  /** Only keys that belong to this user. */
  userId?: string;
}

export interface GetAccessKeyRequest {
  /** Identifier of the access key. */
  accessKeyId: string;
  /** Identifier of the user that the key belongs to. */
  userId: string;
}

/** Whether an access key is accepted. */
export interface UpdateAccessKeyRequest {
  /** Identifier of the access key. */
  accessKeyId: string;
  /** Whether the key is accepted from now on. */
  enable: boolean;
}
