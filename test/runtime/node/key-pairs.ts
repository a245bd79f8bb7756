// Key pairs for tests only: they protect nothing. Self-signed, valid for a hundred years, one for the loopback interface
// and one for another name. Made with: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
//   -subj "/CN=countersign test only" -addext "subjectAltName=DNS:localhost,IP:127.0.0.1"

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export const here: KeyPair = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqrFc77nklL9qmOxE
8hfbLzdroPGI7MBWLhDgnV0MAzChRANCAASMz7PqpFuiRUkSevqQut7deY0gpjK0
pFRrzn/GgxY4zmgpz5DwC3M3zwOwx1Nnx7APFlC31AXSazfP6xKX+yDO
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBtDCCAVmgAwIBAgIUPuRVyD1bNpH5v2ZycuB0R/Ap3R4wCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVY291bnRlcnNpZ24gdGVzdCBvbmx5MCAXDTI2MTEyMjA0NTQw
MFoYDzIxMjYxMDI5MDQ1NDAwWjAgMR4wHAYDVQQDDBVjb3VudGVyc2lnbiB0ZXN0
IG9ubHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASMz7PqpFuiRUkSevqQut7d
eY0gpjK0pFRrzn/GgxY4zmgpz5DwC3M3zwOwx1Nnx7APFlC31AXSazfP6xKX+yDO
o28wbTAdBgNVHQ4EFgQU8MJFdiq6O1GrTIXzxj0BVul2hOAwHwYDVR0jBBgwFoAU
8MJFdiq6O1GrTIXzxj0BVul2hOAwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAAB
MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAO/ylKTWNU1IGU/l
DAynWsZ2B7ClxJQ8gmsUFS8stUFtAiEA8JG1VjLZUL0gdWwwaFXSBvZrNagomVYq
3A29ANZtsGY=
-----END CERTIFICATE-----
`,
};

export const elsewhere: KeyPair = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgt5rfnFBTt7r65Nhr
/ZM2fY3sa3y0xT0Yug9CWOnkIgKhRANCAASDAsn4eU6zVQfug9Uqs1BrqxefEP2C
lEGP9GjklPQk07WR7htse1U0Cevw0V1xR04dqp6eFov/roNQIlbWnf3z
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBtDCCAVugAwIBAgIUN2atEllG5+o9sNFIHeiCL/6RPR4wCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVY291bnRlcnNpZ24gdGVzdCBvbmx5MCAXDTI2MTEyMjA0NTQw
MFoYDzIxMjYxMDI5MDQ1NDAwWjAgMR4wHAYDVQQDDBVjb3VudGVyc2lnbiB0ZXN0
IG9ubHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASDAsn4eU6zVQfug9Uqs1Br
qxefEP2ClEGP9GjklPQk07WR7htse1U0Cevw0V1xR04dqp6eFov/roNQIlbWnf3z
o3EwbzAdBgNVHQ4EFgQUKkUTomEzSQZykxm77ehPX71i/cMwHwYDVR0jBBgwFoAU
KkUTomEzSQZykxm77ehPX71i/cMwHAYDVR0RBBUwE4IRZWxzZXdoZXJlLmV4YW1w
bGUwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBqFUr2g5po6NCB
oJJKe1KRH2TptBIN7V9YpC0jaCJ2agIgLsoXk/5tcpefgKv3siocj0k6wktzTDDr
KMAUbJI4mP4=
-----END CERTIFICATE-----
`,
};
