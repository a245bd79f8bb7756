// Generated from test/golden/frameworks-3-1/spec.yaml. Do not edit; run `countersign generate`.

export interface ErrorDetail {
  location?: string;
  message?: string;
  /** The value at the given location */
  value?: unknown;
}

export interface ErrorModel {
  /** URI. */
  $schema?: string;
  detail?: string;
  errors?: ErrorDetail[] | null;
  /** URI. */
  instance?: string;
  status?: number;
  title?: string;
  /**
   * URI.
   *
   * @default "about:blank"
   */
  type?: string;
}

export interface EtagLinkHeaders {
  etag?: string;
  link?: string;
}

export interface ListThingsBody {
  /** A URL to the JSON Schema for this object. URI. */
  $schema?: string;
  next?: string;
  things: Thing[] | null;
}

export interface ListThingsRequest {
  ids?: string[] | null;
  ifNoneMatch?: string[] | null;
}

export interface MailEvent {
  mail: string;
}

export interface Thing {
  id: string;
  size: number;
}

export interface UserCreatedEvent {
  user: string;
}
