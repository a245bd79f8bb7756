// Generated from spec/genauth/management/whitelist.yaml. Do not edit; run `countersign generate`.

/** Entries to add to the whitelist of an application. */
export interface AddWhitelistOfAppRequest {
  /** Identifier of the application. */
  appId: string;
  /** The user names, email addresses or phone numbers. */
  list?: string[];
  /** Kind of entry: `USERNAME`, `EMAIL` or `PHONE`. */
  type: WhitelistType;
}

/** Entries to add to the whitelist. */
export interface AddWhitelistRequest {
  /** The user names, email addresses or phone numbers. */
  list?: string[];
  /** Kind of entry: `USERNAME`, `EMAIL` or `PHONE`. */
  type: WhitelistType;
}

/** Entries to remove from the whitelist of an application. */
export interface DeleteWhitelistOfAppRequest {
  /** Identifier of the application. */
  appId: string;
  /** The user names, email addresses or phone numbers. */
  list?: string[];
  /** Kind of entry: `USERNAME`, `EMAIL` or `PHONE`. */
  type: WhitelistType;
}

/** Entries to remove from the whitelist. */
export interface DeleteWhitelistRequest {
  /** The user names, email addresses or phone numbers. */
  list?: string[];
  /** Kind of entry: `USERNAME`, `EMAIL` or `PHONE`. */
  type: WhitelistType;
}

export interface ListWhitelistsOfAppRequest {
  /** Identifier of the application. */
  appId: string;
  /** Kind of entry: `USERNAME`, `EMAIL` or `PHONE`. */
  type: WhitelistType;
}

export interface ListWhitelistsRequest {
  /** Kind of entry: `USERNAME`, `EMAIL` or `PHONE`. */
  type: WhitelistType;
}

/** An entry of the whitelist. */
export interface WhitelistItem {
  /** Time of creation, ISO 8601. */
  createdAt: string;
  /** User name, email address or phone number that may sign up. */
  value: string;
}

/** Kind of entry of the sign-up whitelist. */
export const WhitelistType = {
  Username: "USERNAME",
  Email: "EMAIL",
  Phone: "PHONE",
} as const;
export type WhitelistType = (typeof WhitelistType)[keyof typeof WhitelistType];
