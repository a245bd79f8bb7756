from genauth import ManagementClient

management_client = ManagementClient(
    access_key_id="GEN_AUTH_ACCESS_KEY_ID",
    access_key_secret="GEN_AUTH_ACCESS_KEY_SECRET",
)
