// Generated from spec/fief/shared/access.yaml. Do not edit; run `countersign generate`.

/** Something that a user may do. */
export interface Permission {
  /** Name in tokens, such as `castles:create`. */
  codename: string;
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Identifier of the permission. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}

/** A role without its permissions. */
export interface RoleSummary {
  /** When it was created. Date and time (RFC 3339). */
  created_at: string;
  /** Whether new users get it. */
  granted_by_default: boolean;
  /** Identifier of the role. */
  id: string;
  /** Name shown to people. */
  name: string;
  /** When it was changed last. Date and time (RFC 3339). */
  updated_at: string;
}
