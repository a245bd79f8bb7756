// Calls an API whose answers are envelopes and prints them, as JSON. Argument: the address of the mock server.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	client "example.com/spec"
)

func main() {
	api, err := client.NewClient(client.ClientOptions{BaseURL: os.Args[1]})
	must(err)
	user, err := api.GetUser(context.Background(), client.GetUserRequest{UserID: "u1"})
	must(err)
	deleted, err := api.DeleteUser(context.Background(), client.DeleteUserRequest{UserID: "nobody"})
	must(err)
	out, err := json.Marshal([]any{user.StatusCode, user.Data.UserID, deleted.StatusCode, deleted.Data})
	must(err)
	fmt.Println(string(out))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
