// Host names of this machine: what is sent there leaves it by no network. Apart from the rule for addresses of servers, so that calls alone ship no more.

export function isOwnMachine(hostname: string): boolean {
  return /^((.*\.)?localhost|127(\.\d+){3}|\[::1])$/.test(hostname);
}
