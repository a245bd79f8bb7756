// Generated from spec/genauth/management/events.yaml. Do not edit; run `countersign generate`.

/** An event application to create. */
export interface CreateEventAppRequest {
  /** Identifier of the event application that you choose. */
  identifier: string;
  /** URL of the logo. */
  logo: string;
  /** Name of the event application. */
  name: string;
}

/** An event to define. */
export interface DefineEventRequest {
  /** What the event means. */
  eventDescription: string;
  /** Code of the event. */
  eventType: string;
}

/** A source of events. */
export interface EventApp {
  /** Identifier of the event application that you choose. */
  identifier: string;
  /** URL of the logo. */
  logo: string;
  /** Name of the event application. */
  name: string;
}

/** A page of `EventApp` items with the total count. */
export interface EventAppPage {
  /** The items. */
  list: EventApp[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface ListEventsRequest {
  /** Identifier of the event application. */
  app?: string;
  /**
   * Number of items per page, at most 50.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page number, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** An event that can be subscribed to. */
export interface OpenEvent {
  /** Code of the event, used to subscribe. */
  code: string;
  /** What the event means. */
  desc: string;
  /** Unique identifier. */
  id: string;
  /** Name of the event. */
  name: string;
  /** Topic that the event belongs to. */
  topic: string;
}

/** A page of `OpenEvent` items with the total count. */
export interface OpenEventPage {
  /** The items. */
  list: OpenEvent[];
  /** Number of items that match, over all pages. */
  totalCount: number;
}

export interface PubEventVariantRequest {
  /** Content of the event, usually JSON text; the platform's documents name an object here. */
  data: string | { [member: string]: unknown };
  /** Kind of event, as defined in the console. */
  eventName: string;
}
