from genauth import AuthenticationClient

authentication_client = AuthenticationClient(
    app_id="GEN_AUTH_APP_ID",
    app_secret="GEN_AUTH_APP_SECRET",
    app_host="GEN_AUTH_APP_HOST",
    redirect_uri="GEN_AUTH_APP_REDIRECT_URI",
)

url = authentication_client.build_authorize_url()
print(url)
