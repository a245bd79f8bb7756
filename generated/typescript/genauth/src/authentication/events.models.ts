// Generated from spec/genauth/authentication/events.yaml. Do not edit; run `countersign generate`.

export interface PubRequest {
  /** Content of the event, usually JSON text; the platform's documents name an object here. */
  data: string | { [member: string]: unknown };
  /** Kind of event, as defined in the console. */
  eventName: string;
}
