// User info that was asked for lately, so that not every request asks the provider again.
import type { UserInfo } from "./user-info.js";

/** A cache of the application, of one client alone: users of two providers may have one id. Roles and rights change: keep entries for a short time. */
export interface UserInfoCache {
  get(userId: string): Promise<UserInfo | null>;
  set(userId: string, userInfo: UserInfo): Promise<void>;
}

/** Keeps the latest entries in this process. `seconds`: how long (default 60); `most`: how many (default 1000). */
export function memoryUserInfoCache(now: () => number = Date.now, seconds: number = 60, most: number = 1000): UserInfoCache {
  const kept = new Map<string, { readonly userInfo: UserInfo; readonly until: number }>();
  return {
    get: async (userId) => {
      const found = kept.get(userId);
      return found !== undefined && found.until > now() ? found.userInfo : null;
    },
    set: async (userId, userInfo) => {
      kept.delete(userId);
      for (const oldest of kept.size >= most ? [...kept.keys()].slice(0, 1) : []) kept.delete(oldest);
      kept.set(userId, { userInfo, until: now() + seconds * 1000 });
    },
  };
}
