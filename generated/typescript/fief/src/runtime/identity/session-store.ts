// Where sessions are kept: sealed at the browser by default, or in a store of the application.

/** A store of the application (a database, a cache). Values are texts without secrets of the application, but with tokens of users: keep them as such. */
export interface SessionStore {
  /** Resolves to null for what is not there, or was there too long. */
  get(id: string): Promise<string | null>;
  /** `seconds`: when it may be forgotten. */
  set(id: string, value: string, seconds: number): Promise<void>;
  delete(id: string): Promise<void>;
}

/** A store in this process, for tests and single processes: it is empty after a restart. */
export function memorySessionStore(now: () => number = Date.now): SessionStore {
  const kept = new Map<string, { readonly value: string; readonly until: number }>();
  let many = 1000;
  /** Mostly nobody asks for a session once more after its end. */
  const forget = (): void => {
    for (const [id, { until }] of kept) if (until <= now()) kept.delete(id);
    many = Math.max(1000, 2 * kept.size);
  };
  return {
    get: async (id) => {
      const found = kept.get(id);
      if (found === undefined || found.until > now()) return found?.value ?? null;
      kept.delete(id);
      return null;
    },
    set: async (id, value, seconds) => {
      if (kept.size >= many) forget();
      kept.set(id, { value, until: now() + seconds * 1000 });
    },
    delete: async (id) => void kept.delete(id),
  };
}
