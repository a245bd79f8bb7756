// The credentials that the mock expects, by the name of the client option that holds them.

/** Synthetic, the same for everybody: a mock has nothing to protect. */
export const defaultCredentials: Readonly<Record<string, string>> = {
  accessKeyId: "mock-access-key-id",
  accessKeySecret: "mock-access-key-secret",
  appId: "mock-app-id",
  appSecret: "mock-app-secret",
  accessToken: "mock-access-token",
  username: "mock-username",
  password: "mock-password",
};

export class Credentials {
  readonly #values: Readonly<Record<string, string>>;
  readonly #given: Readonly<Record<string, string>>;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#given = values;
    this.#values = { ...defaultCredentials, ...values };
  }

  /** `mock-<option>` when nobody said what it is. */
  of(option: string): string {
    return Object.hasOwn(this.#values, option) ? (this.#values[option] ?? "") : `mock-${option}`;
  }

  /** What to say to who sent another value: nothing of what somebody gave. */
  expected(...options: readonly string[]): string {
    return options.some((option) => Object.hasOwn(this.#given, option)) ? "" : `; this server takes ${options.map((option) => this.of(option)).join(" and ")}`;
  }

  /** Values that must not appear in a recording; identifiers are no secrets. */
  secrets(): string[] {
    return Object.entries(this.#values).flatMap(([name, value]) => (/id$|^username$/i.test(name) || value === "" ? [] : [value]));
  }
}
