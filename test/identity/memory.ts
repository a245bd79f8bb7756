// What the provider remembers, outside of it: an instance with other keys goes on where the last one was.
import type { Adapter, AdapterPayload } from "oidc-provider";

export type Memory = Map<string, AdapterPayload>;

export function createAdapter(memory: Memory, kind: string): Adapter {
  const found = (wanted: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, payload] of memory) if (key.startsWith(`${kind}:`) && wanted(payload)) return payload;
    return undefined;
  };
  return {
    upsert: async (id, payload) => void memory.set(`${kind}:${id}`, payload),
    find: async (id) => memory.get(`${kind}:${id}`),
    findByUserCode: async (userCode) => found((payload) => payload.userCode === userCode),
    findByUid: async (uid) => found((payload) => payload.uid === uid),
    consume: async (id) => {
      const payload = memory.get(`${kind}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void memory.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, payload] of memory) if (payload.grantId === grantId) memory.delete(key);
    },
  };
}
