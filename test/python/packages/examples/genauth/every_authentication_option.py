from genauth import AuthenticationClient

authentication_client = AuthenticationClient(
    app_id="GEN_AUTH_APP_ID",
    app_secret="GEN_AUTH_APP_SECRET",
    app_host="GEN_AUTH_APP_HOST",
    redirect_uri="GEN_AUTH_APP_REDIRECT_URI",
    logout_redirect_uri="GEN_AUTH_APP_REDIRECT_URI",
    scope="openid profile offline_access",
    protocol="oidc",
    token_endpoint_auth_method="client_secret_post",
    introspection_endpoint_auth_method="client_secret_post",
    revocation_endpoint_auth_method="client_secret_post",
    timeout=10000,
    reject_unauthorized=True,
    lang="en-US",
)

url = authentication_client.build_authorize_url()
print(url)
