package transport

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
)

// Nullable is a member that may be left out (nil), null or a value, which are three things to a server.
type Nullable[T any] []*T

// Value is a value.
func Value[T any](value T) Nullable[T] { return Nullable[T]{&value} }

// Null is null.
func Null[T any]() Nullable[T] { return Nullable[T]{nil} }

// Ptr is a pointer to a value, for members that may be left out.
func Ptr[T any](value T) *T { return &value }

// Get is the value, and whether there is one.
func (n Nullable[T]) Get() (T, bool) {
	var none T
	if len(n) == 0 || n[0] == nil {
		return none, false
	}
	return *n[0], true
}

// MarshalJSON writes the value, or null.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	if len(n) == 0 {
		return []byte("null"), nil
	}
	return json.Marshal(n[0])
}

// UnmarshalJSON reads a value, or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	var value *T
	if err := decode(data, &value); err != nil {
		return err
	}
	*n = Nullable[T]{value}
	return nil
}

// Otherwise is the value, or the other one where it is nil.
func Otherwise[T any](value *T, otherwise T) T {
	if value == nil {
		return otherwise
	}
	return *value
}

// Key is a random UUID, by which a server knows a request that it has met before.
func Key() string {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err)
	}
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// MarshalObject writes the members of an object and the extra ones, which is a map; a member wins where both have it.
func MarshalObject(members, extra any) ([]byte, error) {
	merged := map[string]json.RawMessage{}
	for _, part := range []any{extra, members} {
		data, err := json.Marshal(part)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(data, &merged); err != nil {
			return nil, err
		}
	}
	return json.Marshal(merged)
}

// UnmarshalObject reads the known members of an object, and all others into extra, which is a pointer to a map.
func UnmarshalObject(data []byte, members, extra any, known ...string) error {
	if err := decode(data, members); err != nil {
		return err
	}
	others := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &others); err != nil {
		return err
	}
	for _, name := range known {
		delete(others, name)
	}
	rest, err := json.Marshal(others)
	if err != nil || len(others) == 0 {
		return err
	}
	return decode(rest, extra)
}
