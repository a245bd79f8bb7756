// Generated from spec/genauth/shared/identity-providers.yaml. Do not edit; run `countersign generate`.

/** Whether an identity provider is a social or an enterprise one. */
export const ExtIdpCategory = {
  Social: "social",
  Enterprise: "enterprise",
} as const;
export type ExtIdpCategory = (typeof ExtIdpCategory)[keyof typeof ExtIdpCategory];
