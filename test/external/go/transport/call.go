package transport

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// Call is a request in the making. What is wrong with it is told when it is sent.
type Call struct {
	method     string
	label      string
	path       string
	query      []string
	header     http.Header
	body       []byte
	hasBody    bool
	redirected bool
	security   [][]string
	usual      string
	own        string
	err        error
}

// Segment is a parameter in a path.
type Segment struct {
	Name  string
	Value any
}

// NewCall begins a call. path: text that is encoded already, and segments, in turn.
func NewCall(method string, path ...any) *Call {
	call := &Call{method: method, label: method + " ", header: http.Header{"Accept": {"application/json"}}}
	for _, part := range path {
		segment, ok := part.(Segment)
		if !ok {
			call.label += fmt.Sprint(part)
			call.path += fmt.Sprint(part)
			continue
		}
		call.label += "{" + segment.Name + "}"
		text := strings.Join(call.texts(segment.Name, segment.Value), ",")
		if text == "" || text == "." || text == ".." {
			call.fail(segment.Name, errors.New("must be given, and be more than dots"))
		}
		call.path += strings.ReplaceAll(escape(text), "%2C", ",")
	}
	return call
}

// Query adds a parameter, or one for each item of a list. Nothing is added for nil.
func (c *Call) Query(name string, value any) {
	for _, text := range c.texts(name, value) {
		c.query = append(c.query, escape(name)+"="+escape(text))
	}
}

// QueryJoined adds a list as one parameter, with commas between its items.
func (c *Call) QueryJoined(name string, value any) {
	if texts := c.texts(name, value); len(texts) > 0 {
		for i, text := range texts {
			texts[i] = escape(text)
		}
		c.query = append(c.query, escape(name)+"="+strings.Join(texts, ","))
	}
}

// QueryJSON adds a parameter as JSON.
func (c *Call) QueryJSON(name string, value any) {
	if data := c.json(name, value); len(data) > 0 && string(data) != "null" {
		c.query = append(c.query, escape(name)+"="+escape(string(data)))
	}
}

// Header sets a header; lists have commas between their items.
func (c *Call) Header(name string, value any) {
	if texts := c.texts(name, value); len(texts) > 0 {
		c.header.Set(name, strings.Join(texts, ","))
	}
}

// Security says which sets of credentials the call takes.
func (c *Call) Security(sets ...[]string) { c.security = sets }

// Server sends the call to an address of its own as long as the client has the usual one.
func (c *Call) Server(usual, own string) { c.usual, c.own = usual, own }

// JSON is a body; nil is left out unless it must be there.
func (c *Call) JSON(contentType string, value any, required bool) {
	if data := c.json("the body", value); required || (len(data) > 0 && string(data) != "null") {
		c.content(contentType, data)
	}
}

// JSONMembers is a body of the members of input, but for those that travel elsewhere.
func (c *Call) JSONMembers(contentType string, input any, required bool, elsewhere ...string) {
	if members := c.members(input, elsewhere); required || len(members) > 0 {
		c.JSON(contentType, members, true)
	}
}

// Form is a body of a form.
func (c *Call) Form(value any, required bool) { c.FormMembers(value, required) }

// FormMembers is a body of a form with the members of input, but for those that travel elsewhere.
func (c *Call) FormMembers(input any, required bool, elsewhere ...string) {
	members := c.members(input, elsewhere)
	form := url.Values{}
	for name, value := range members {
		for _, text := range c.texts(name, value) {
			form.Add(name, text)
		}
	}
	if required || len(members) > 0 {
		c.content("application/x-www-form-urlencoded", []byte(form.Encode()))
	}
}

// Text is a body; nil is left out unless it must be there.
func (c *Call) Text(contentType string, value any, required bool) {
	if texts := c.texts("the body", value); required || len(texts) > 0 {
		c.content(contentType, []byte(strings.Join(texts, ",")))
	}
}

// Bytes is a body; nil is left out unless it must be there.
func (c *Call) Bytes(contentType string, value []byte, required bool) {
	if required || value != nil {
		c.content(contentType, value)
	}
}

func (c *Call) content(contentType string, body []byte) {
	c.body, c.hasBody = body, true
	c.header.Set("Content-Type", contentType)
}

// members are those of a value that is an object in JSON.
func (c *Call) members(input any, elsewhere []string) map[string]json.RawMessage {
	members := map[string]json.RawMessage{}
	if data := c.json("the body", input); len(data) > 0 && string(data) != "null" {
		if json.Unmarshal(data, &members) != nil {
			c.fail("the body", errors.New("must be an object"))
		}
	}
	for _, name := range elsewhere {
		delete(members, name)
	}
	return members
}

func (c *Call) json(name string, value any) []byte {
	var data bytes.Buffer
	encoder := json.NewEncoder(&data)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(value) != nil {
		c.fail(name, errors.New("cannot be written as JSON"))
		return nil
	}
	return bytes.TrimSpace(data.Bytes())
}

// texts are the items of a list, or the one text of a value; none of nil.
func (c *Call) texts(name string, value any) []string {
	var plain any
	decoder := json.NewDecoder(bytes.NewReader(c.json(name, value)))
	decoder.UseNumber()
	if decoder.Decode(&plain) != nil || plain == nil {
		return nil
	}
	items, ok := plain.([]any)
	if !ok {
		items = []any{plain}
	}
	texts := make([]string, 0, len(items))
	for _, item := range items {
		switch item.(type) {
		case string, bool, json.Number:
			texts = append(texts, fmt.Sprint(item))
		default:
			c.fail(name, errors.New("must be a text, a number, true, false or a list of these"))
		}
	}
	return texts
}

func (c *Call) fail(name string, err error) {
	if c.err == nil {
		c.err = fmt.Errorf("%s %w", name, err)
	}
}

// escape encodes everything but letters, digits and "-_.~".
func escape(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}
