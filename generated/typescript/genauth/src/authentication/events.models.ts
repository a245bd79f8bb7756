// Generated from spec/genauth/authentication/events.yaml. Do not edit; run `npm run generate`.

export interface PubRequest {
  /** Content of the event; an object is sent as JSON text. */
  data: string | { [member: string]: unknown };
  /** Kind of event, as defined in the console. */
  eventName: string;
}
