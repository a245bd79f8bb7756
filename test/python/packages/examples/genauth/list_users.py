from genauth import ManagementClient

management_client = ManagementClient(
    access_key_id="GEN_AUTH_ACCESS_KEY_ID",
    access_key_secret="GEN_AUTH_ACCESS_KEY_SECRET",
)

resp = management_client.list_users(
    options={
        "pagination": {
            "page": 1,
            "limit": 10,
        },
    },
)
print(resp)
