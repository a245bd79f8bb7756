// Events of a platform for one client: where they come from and what proves the subscriber is data of the specification.
import { signingKey, type SigningSecret } from "../credentials/signing-key.js";
import { dialling, type DialOptions } from "./dialling.js";
import { EventError } from "./event-error.js";
import { subscribed, type Connect, type EventHandler, type Subscription, type SubscriptionOptions } from "./subscription.js";

/** What the document says of its events (`x-events`). */
export interface EventSettings {
  /** `wss://events.example.com` */
  readonly address: string;
  readonly path: string;
  /** Query parameter that names the kind of event. */
  readonly codeParameter: string;
  readonly credential:
    /** `authorization: <scheme> <key>:<HMAC-SHA1 of the text>`, the same for every connection of a key. */
    | { readonly kind: "signature"; readonly scheme: string; readonly text: string }
    /** The user's token, in the query: what the platform expects. */
    | { readonly kind: "queryToken"; readonly parameter: string };
  /** The usual values of the options that name the server of the calls. */
  readonly server?: Readonly<Record<string, string>>;
}

/** `ca`, `rejectUnauthorized` and `proxy` hold for these subscriptions alone. */
export interface EventsOptions extends DialOptions {
  /** For subscriptions that are signed. */
  readonly accessKeyId?: string | undefined;
  readonly accessKeySecret?: SigningSecret | undefined;
  /** For subscriptions of a user: the token, or a function that has the present one. */
  readonly accessToken?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /** Address of the event server. Default: that of the platform. Required where the options name another server for calls: what proves the subscriber there is nothing for the platform to see. */
  readonly socketUri?: string | undefined;
  /** Allows `ws:` to hosts other than the own machine. Default: false. */
  readonly allowInsecure?: boolean | undefined;
  /** For every subscription that does not say otherwise. */
  readonly subscriptions?: SubscriptionOptions | undefined;
}

/** Subscribes to one kind of event, for example `user.created`. With a handler it is called for each; without, read the subscription. */
export interface Subscribe<Known extends object> {
  <Code extends keyof Known & string>(code: Code, handler?: EventHandler<Known[Code]> | undefined, options?: SubscriptionOptions): Subscription<Known[Code]>;
  /** `Data`: what the caller knows of the event's data; nobody checks it. */
  <Data = unknown>(code: string, handler?: EventHandler<Data> | undefined, options?: SubscriptionOptions): Subscription<Data>;
}

/** `Known`: types of the data of those events that the document describes, by their codes. */
export interface Events<Known extends object = object> {
  readonly sub: Subscribe<Known>;
  /** Ends all subscriptions; resolves when their connections are gone. */
  readonly close: () => Promise<void>;
}

/** Throws `TypeError` that names the option which is missing or wrong, never its value. */
export function createEvents<Known extends object = object>(settings: EventSettings, options: EventsOptions): Events<Known> {
  const { credential, path, codeParameter } = settings;
  const elsewhere = options.socketUri === undefined ? otherServer(settings, options) : undefined;
  if (elsewhere !== undefined) throw new TypeError(`socketUri: missing, for ${elsewhere} names a server of its own`);
  const base = checkedAddress(options.socketUri ?? settings.address, options.allowInsecure === true);
  const dial = dialling(base, options);
  const open = new Set<Subscription>();
  const prove = credential.kind === "signature" ? signature(credential, options) : queryToken(credential.parameter, options);
  return {
    sub: <Data>(code: string, handler?: EventHandler<Data>, own?: SubscriptionOptions) => {
      if (code === "") throw new TypeError("code: missing");
      const connect = async (): ReturnType<Connect> => {
        const { query, headers } = await prove();
        const address = new URL(base + path);
        for (const [name, value] of [[codeParameter, code], ...query]) if (name !== undefined && value !== undefined) address.searchParams.set(name, value);
        return { address: address.href, headers, dial };
      };
      const subscription = subscribed<Data>(code, connect, handler, { ...options.subscriptions, ...own });
      open.add(subscription);
      const gone = (): void => void open.delete(subscription);
      subscription.closed.then(gone, gone);
      return subscription;
    },
    close: async () => {
      await Promise.all([...open].map((subscription) => subscription.close()));
    },
  };
}

/** The option that names another server than the usual one. */
function otherServer({ server = {} }: EventSettings, options: object): string | undefined {
  const given = new Map<string, unknown>(Object.entries(options));
  if (given.get("baseUrl") !== undefined) return "baseUrl";
  return Object.keys(server).find((name) => given.get(name) !== undefined && String(given.get(name)).replace(/\/+$/, "") !== server[name]);
}

type Prove = () => Promise<{ readonly query: readonly (readonly [name: string, value: string])[]; readonly headers: Readonly<Record<string, string>> }>;

function signature({ scheme, text }: Extract<EventSettings["credential"], { kind: "signature" }>, { accessKeyId, accessKeySecret }: EventsOptions): Prove {
  if (accessKeyId === undefined || accessKeyId === "") throw new TypeError("accessKeyId: missing");
  if (accessKeySecret === undefined || accessKeySecret === "") throw new TypeError("accessKeySecret: missing");
  const sign = signingKey("SHA-1", accessKeySecret);
  return async () => ({ query: [], headers: { authorization: `${scheme} ${accessKeyId}:${await sign(text)}` } });
}

function queryToken(parameter: string, { accessToken }: EventsOptions): Prove {
  if (accessToken === undefined || accessToken === "") throw new TypeError("accessToken: missing");
  return async () => {
    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (token === undefined || token === "") throw new EventError("credential", "There is no access token");
    return { query: [[parameter, token]], headers: {} };
  };
}

function checkedAddress(given: string, allowInsecure: boolean): string {
  const url = /^wss?:\/\/[^/?#@\\]+(\/[^?#\\]*)?$/.test(given) && URL.canParse(given) ? new URL(given) : null;
  const isLocal = url !== null && /^(.*\.)?localhost$|^127(\.\d+){3}$|^\[::1]$/.test(url.hostname);
  if (url === null || (url.protocol === "ws:" && !isLocal && !allowInsecure)) throw new TypeError("socketUri: must be a plain wss address");
  return url.href.replace(/\/+$/, "");
}
