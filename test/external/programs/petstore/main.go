// Calls the pet store and prints what came of it, as JSON. Argument: the address of the mock server.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"

	"example.com/petstore"
	"example.com/petstore/transport"
)

func main() {
	ctx := context.Background()
	client, err := petstore.NewClient(petstore.ClientOptions{BaseURL: os.Args[1], Token: "mock-token", Username: "mock-username", Password: "mock-password"})
	must(err)
	results := map[string]any{}

	pet, err := client.CreatePet(ctx, petstore.CreatePetRequest{Name: "Rex \u2028 \"*/", Status: transport.Ptr(petstore.StatusOnHold), Nickname: transport.Null[string](), Tags: &[]string{}})
	must(err)
	results["created"] = []any{pet.Name, pet.Status, pet.Level == petstore.LevelLow}

	found, err := client.GetPet(ctx, petstore.GetPetRequest{PetID: pet.ID})
	must(err)
	results["found"] = found.Name

	var owner petstore.Person
	raw, err := client.GetOwner(ctx, petstore.GetOwnerRequest{OwnerID: 9007199254740993})
	must(err)
	must(json.Unmarshal(raw, &owner))
	results["owner"] = []any{owner.Kind, owner.Name, owner.Extra}
	written, err := json.Marshal(petstore.Person{Kind: "person", Name: "Bo", Extra: map[string]int64{"age": 9007199254740993}})
	must(err)
	results["person"] = string(written)

	pets, err := client.ListPets(ctx, petstore.ListPetsRequest{
		Limit: transport.Ptr[int64](10), Tag: []string{"a b", "c&d"}, Fields: []string{"x,y", "z"}, Status: transport.Ptr(petstore.StatusPlus1),
		Filter: &petstore.ListPetsRequestFilter{Age: transport.Ptr[int64](3)}, XTraceID: transport.Ptr("t1"),
	})
	must(err)
	results["listed"] = pets != nil

	must(client.ChangePet(ctx, petstore.ChangePetRequest{PetID: pet.ID, Nickname: transport.Value("Rexi"), Tags: &[]string{}}))
	must(client.ChangePet(ctx, petstore.ChangePetRequest{PetID: pet.ID}))
	labels, err := client.PutLabels(ctx, petstore.PutLabelsRequest{PetID: pet.ID, Body: map[string]string{"k": "v"}})
	must(err)
	results["labels"] = labels != nil
	must(client.PutPhoto(ctx, petstore.PutPhotoRequest{PetID: pet.ID, Body: []byte{0, 1, 254, 255}}))
	_, err = client.GetPhoto(ctx, petstore.GetPhotoRequest{PetID: pet.ID})
	must(err)
	must(client.PutNote(ctx, petstore.PutNoteRequest{PetID: pet.ID, Body: "Sleeps."}))
	note, err := client.GetNote(ctx, petstore.GetNoteRequest{PetID: pet.ID})
	must(err)
	results["note"] = note
	must(client.ComparePets(ctx, petstore.ComparePetsRequest{PetIDs: []string{"a/b", "c"}}))
	login, err := client.Login(ctx, petstore.LoginRequest{User: "anna", Password: "p&=+ w", Scope: &[]string{"a", "b"}})
	must(err)
	results["login"] = login.Token != ""
	_, err = client.OpenShop(ctx)
	must(err)
	must(client.RemovePet(ctx, petstore.RemovePetRequest{PetID: pet.ID}))

	results["errors"] = failures(ctx, client, pet.ID)
	out, err := json.Marshal(results)
	must(err)
	fmt.Println(string(out))
}

// failures are the texts of errors, and what can be read from them.
func failures(ctx context.Context, client *petstore.Client, gone string) map[string]any {
	found := map[string]any{}
	_, err := client.GetPet(ctx, petstore.GetPetRequest{PetID: gone})
	var refused *transport.APIError
	if errors.As(err, &refused) {
		var problem petstore.Problem
		must(refused.Decode(&problem))
		found["gone"] = []any{refused.StatusCode, refused.Error(), problem.Error != ""}
	}
	_, err = client.GetPet(ctx, petstore.GetPetRequest{PetID: ".."})
	found["dots"] = err.Error()

	stranger, err := petstore.NewClient(petstore.ClientOptions{BaseURL: os.Args[1]})
	must(err)
	_, err = stranger.GetPet(ctx, petstore.GetPetRequest{PetID: "1"})
	found["nobody"] = err.Error()

	broken := &http.Client{Transport: failing{}}
	keyed, err := petstore.NewClient(petstore.ClientOptions{BaseURL: os.Args[1] + "/", APIKey: "s3cret", HTTPClient: broken})
	must(err)
	_, err = keyed.GetPet(ctx, petstore.GetPetRequest{PetID: "1"})
	found["broken"] = err.Error()
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_, err = client.GetPet(ended, petstore.GetPetRequest{PetID: "1"})
	found["ended"] = errors.Is(err, context.Canceled)

	right, err := petstore.NewClient(petstore.ClientOptions{BaseURL: os.Args[1], APIKey: "mock-apiKey"})
	must(err)
	_, err = right.ListPets(ctx, petstore.ListPetsRequest{})
	found["key in the query"] = err == nil
	_, err = petstore.NewClient(petstore.ClientOptions{BaseURL: "shop.example.com/s3cret"})
	found["no address"] = err.Error()
	return found
}

type failing struct{}

func (failing) RoundTrip(request *http.Request) (*http.Response, error) {
	return nil, errors.New("no network, key sent: " + fmt.Sprint(strings.HasSuffix(request.URL.RawQuery, "key=s3cret")))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
