package transport

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// APIError is an answer that is no success. Its text has neither body nor address.
type APIError struct {
	StatusCode int
	Header     http.Header
	Body       []byte
	call       string
}

// Error says which call got which status.
func (e *APIError) Error() string { return fmt.Sprintf("%s: status %d", e.call, e.StatusCode) }

// Decode reads the body as JSON into target, which is a pointer to the type that the document has for the status.
func (e *APIError) Decode(target any) error { return decode(e.Body, target) }

// None is a call whose answer has nothing to read.
func None(ctx context.Context, client *Client, call *Call) error {
	_, err := client.send(ctx, call)
	return err
}

// JSON is a call that is answered with JSON.
func JSON[T any](ctx context.Context, client *Client, call *Call) (T, error) {
	var value T
	answer, err := client.send(ctx, call)
	if err == nil && decode(answer.body, &value) != nil {
		err = fmt.Errorf("%s: the answer with status %d is no JSON of the documented type", call.label, answer.status)
	}
	return value, err
}

// OptionalJSON is a call that is answered with JSON or with nothing, which is the zero value.
func OptionalJSON[T any](ctx context.Context, client *Client, call *Call) (T, error) {
	var value T
	answer, err := client.send(ctx, call)
	if err == nil && len(bytes.TrimSpace(answer.body)) > 0 && decode(answer.body, &value) != nil {
		err = fmt.Errorf("%s: the answer with status %d is no JSON of the documented type", call.label, answer.status)
	}
	return value, err
}

// Text is a call that is answered with text.
func Text(ctx context.Context, client *Client, call *Call) (string, error) {
	answer, err := client.send(ctx, call)
	return string(answer.body), err
}

// Bytes is a call that is answered with bytes.
func Bytes(ctx context.Context, client *Client, call *Call) ([]byte, error) {
	answer, err := client.send(ctx, call)
	return answer.body, err
}

// Location is a call that is answered with the address to go to, which may be relative.
func Location(ctx context.Context, client *Client, call *Call) (string, error) {
	call.redirected = true
	answer, err := client.send(ctx, call)
	location := answer.header.Get("Location")
	if err == nil && location == "" {
		err = fmt.Errorf("%s: the answer with status %d names no address", call.label, answer.status)
	}
	return location, err
}

type answer struct {
	status int
	header http.Header
	body   []byte
}

func (c *Client) send(ctx context.Context, call *Call) (answer, error) {
	request, err := c.request(ctx, call)
	if err != nil {
		return answer{}, fmt.Errorf("%s: %w", call.label, err)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return answer{}, fmt.Errorf("%s: %w", call.label, withoutAddress(err))
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return answer{}, fmt.Errorf("%s: %w", call.label, withoutAddress(err))
	}
	kind := response.StatusCode / 100
	if kind != 2 && !(call.redirected && kind == 3) {
		return answer{}, &APIError{response.StatusCode, response.Header, body, call.label}
	}
	return answer{response.StatusCode, response.Header, body}, nil
}

func (c *Client) request(ctx context.Context, call *Call) (*http.Request, error) {
	if call.err != nil {
		return nil, call.err
	}
	base := c.base
	if call.own != "" && base == call.usual {
		base = call.own
	}
	address := base + call.path
	if len(call.query) > 0 {
		address += "?" + strings.Join(call.query, "&")
	}
	var body io.Reader
	if call.hasBody {
		body = bytes.NewReader(call.body)
	}
	request, err := http.NewRequestWithContext(ctx, call.method, address, body)
	if err != nil {
		return nil, withoutAddress(err)
	}
	for name, values := range c.header {
		request.Header[http.CanonicalHeaderKey(name)] = append([]string(nil), values...)
	}
	for name, values := range call.header {
		request.Header[name] = values
	}
	return request, c.prove(request, call.security)
}

// withoutAddress is the error without the address, whose query may hold a key.
func withoutAddress(err error) error {
	var inAddress *url.Error
	if errors.As(err, &inAddress) {
		return inAddress.Err
	}
	return err
}

// decode reads one JSON value, with all digits of its numbers.
func decode(data []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("more than one JSON value")
	}
	return nil
}
