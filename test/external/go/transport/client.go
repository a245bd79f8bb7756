// Package transport carries the calls of a generated client. It knows of no document.
package transport

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
)

// Client is where calls go, and by what they prove who calls.
type Client struct {
	http        *http.Client
	base        string
	header      http.Header
	credentials map[string]func(*http.Request)
}

// NewClient makes a client. base is an absolute http or https address without query; httpClient may be nil.
func NewClient(httpClient *http.Client, base string, header http.Header) (*Client, error) {
	parsed, err := url.Parse(base)
	if err != nil || parsed.Host == "" || (parsed.Scheme != "http" && parsed.Scheme != "https") || parsed.RawQuery != "" || parsed.Fragment != "" {
		return nil, errors.New("BaseURL must be an absolute http or https address without query")
	}
	if httpClient == nil {
		httpClient = http.DefaultClient
	}
	// A redirect would take headers with credentials to wherever it leads.
	staying := *httpClient
	staying.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Client{&staying, strings.TrimRight(base, "/"), header.Clone(), map[string]func(*http.Request){}}, nil
}

// Variable is a variable of a server's address.
type Variable struct {
	Name    string
	Value   string
	Default string
}

// BaseURL is the address that was given, or the usual one with its variables.
func BaseURL(given, usual string, variables ...Variable) string {
	if given != "" {
		return given
	}
	for _, variable := range variables {
		usual = strings.ReplaceAll(usual, "{"+variable.Name+"}", Or(variable.Value, variable.Default))
	}
	return usual
}

// Or is the first of two texts, or the second where the first is empty.
func Or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// Bearer proves with a token after the word scheme. A credential without a value is none.
func (c *Client) Bearer(name, scheme, token string) {
	if token != "" {
		c.credentials[name] = func(request *http.Request) { request.Header.Set("Authorization", scheme+" "+token) }
	}
}

// Basic proves with a user name and password.
func (c *Client) Basic(name, user, password string) {
	if user != "" || password != "" {
		c.credentials[name] = func(request *http.Request) { request.SetBasicAuth(user, password) }
	}
}

// HeaderKey proves with a header.
func (c *Client) HeaderKey(name, header, key string) {
	if key != "" {
		c.credentials[name] = func(request *http.Request) { request.Header.Set(header, key) }
	}
}

// QueryKey proves with a member of the query.
func (c *Client) QueryKey(name, member, key string) {
	if key != "" {
		c.credentials[name] = func(request *http.Request) {
			request.URL.RawQuery = strings.TrimPrefix(request.URL.RawQuery+"&"+escape(member)+"="+escape(key), "&")
		}
	}
}

// DefaultHeader is sent with every request unless it is empty.
func (c *Client) DefaultHeader(name, value string) {
	if value == "" {
		return
	}
	if c.header == nil {
		c.header = http.Header{}
	}
	c.header.Set(name, value)
}

// prove adds the first set of credentials that the caller has; none is needed where there is no set, or an empty one.
func (c *Client) prove(request *http.Request, security [][]string) error {
	free := len(security) == 0
	for _, set := range security {
		free = free || len(set) == 0
		if len(set) > 0 && c.has(set) {
			for _, name := range set {
				c.credentials[name](request)
			}
			return nil
		}
	}
	if free {
		return nil
	}
	return errors.New("no credential that the call takes was given")
}

func (c *Client) has(set []string) bool {
	for _, name := range set {
		if c.credentials[name] == nil {
			return false
		}
	}
	return true
}
