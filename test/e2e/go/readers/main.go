// Command readers reads emitted YAML the way the programs behind it do, and says where that is not what was meant.
//
// Each line of its input is {"text": YAML, "objects": [...]}: documents, and the objects that they were made of. Each
// difference is a line of its output, {"line", "reader", "path", "meant", "read"}; the last line, {"lines", "objects",
// "strings", "keys", "numbers"}, counts what every reader agreed or differed on.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"strconv"

	"github.com/argoproj/argo-cd/gitops-engine/pkg/utils/kube"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/util/yaml"
)

// The size of the look-ahead that kubectl and Argo CD give their decoder.
const lookAhead = 4096

type request struct {
	Text    string `json:"text"`
	Objects []any  `json:"objects"`
}

type difference struct {
	Line   int    `json:"line"`
	Reader string `json:"reader"`
	Path   []any  `json:"path"`
	Meant  any    `json:"meant"`
	Read   any    `json:"read"`
}

type counts struct {
	Lines   int `json:"lines"`
	Objects int `json:"objects"`
	Strings int `json:"strings"`
	Keys    int `json:"keys"`
	Numbers int `json:"numbers"`
}

type reader struct {
	name string
	read func(text []byte) ([]any, error)
}

var readers = []reader{
	{"kubectl and Argo CD's directories", readDirectory},
	{"Argo CD's Helm and Kustomize", readRendered},
}

func main() {
	log.SetFlags(0)
	input := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	input.UseNumber()
	output := bufio.NewWriter(os.Stdout)
	report := json.NewEncoder(output)
	report.SetEscapeHTML(false)
	total := counts{}
	for {
		next := request{}
		if err := input.Decode(&next); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			log.Fatal(err)
		}
		for _, item := range readers {
			for _, found := range compare(item, next) {
				found.Line = total.Lines
				if err := report.Encode(found); err != nil {
					log.Fatal(err)
				}
			}
		}
		total.Lines++
		total.Objects += len(next.Objects)
		for _, object := range next.Objects {
			total.add(object)
		}
	}
	if err := report.Encode(total); err != nil {
		log.Fatal(err)
	}
	if err := output.Flush(); err != nil {
		log.Fatal(err)
	}
}

func readDirectory(text []byte) ([]any, error) {
	decoder := yaml.NewYAMLOrJSONDecoder(bytes.NewReader(text), lookAhead)
	var objects []any
	for {
		object := &unstructured.Unstructured{}
		if err := decoder.Decode(object); errors.Is(err, io.EOF) {
			return objects, nil
		} else if err != nil {
			return objects, err
		}
		if len(object.Object) > 0 {
			objects = append(objects, any(object.Object))
		}
	}
}

func readRendered(text []byte) ([]any, error) {
	read, err := kube.SplitYAML(text)
	objects := make([]any, 0, len(read))
	for _, object := range read {
		objects = append(objects, any(object.Object))
	}
	return objects, err
}

func compare(from reader, next request) []difference {
	read, err := from.read([]byte(next.Text))
	if err != nil {
		return []difference{{Reader: from.name, Path: []any{}, Read: "error: " + err.Error()}}
	}
	if len(read) != len(next.Objects) {
		counted := fmt.Sprintf("%d objects", len(read))
		return []difference{{Reader: from.name, Path: []any{}, Meant: len(next.Objects), Read: counted}}
	}
	var found []difference
	differ := func(path []any, meant, read any) {
		at := append([]any{}, path...)
		found = append(found, difference{Reader: from.name, Path: at, Meant: meant, Read: shown(read)})
	}
	for index, meant := range next.Objects {
		walk([]any{index}, meant, read[index], differ)
	}
	return found
}

func walk(path []any, meant, read any, differ func(path []any, meant, read any)) {
	switch meant := meant.(type) {
	case map[string]any:
		is, ok := read.(map[string]any)
		if !ok {
			differ(path, meant, read)
			return
		}
		for key, value := range meant {
			if other, found := is[key]; found {
				walk(append(path, key), value, other, differ)
			} else {
				differ(append(path, key), value, "no such key")
			}
		}
		for key, other := range is {
			if _, found := meant[key]; !found {
				differ(append(path, key), "no such key", other)
			}
		}
	case []any:
		is, ok := read.([]any)
		if !ok || len(is) != len(meant) {
			differ(path, meant, read)
			return
		}
		for index, value := range meant {
			walk(append(path, index), value, is[index], differ)
		}
	case json.Number:
		if !sameNumber(meant.String(), read) {
			differ(path, meant, read)
		}
	default:
		if meant != read {
			differ(path, meant, read)
		}
	}
}

// An integer must be read as an integer, any other number as exactly the same float.
func sameNumber(meant string, read any) bool {
	if whole, err := strconv.ParseInt(meant, 10, 64); err == nil {
		is, ok := read.(int64)
		return ok && is == whole
	}
	float, err := strconv.ParseFloat(meant, 64)
	is, ok := read.(float64)
	return err == nil && ok && math.Float64bits(is) == math.Float64bits(float)
}

// A value with its Go type, where that is what differs.
func shown(value any) any {
	switch value.(type) {
	case string, bool, nil, map[string]any, []any:
		return value
	default:
		return fmt.Sprintf("%T %v", value, value)
	}
}

func (total *counts) add(value any) {
	switch value := value.(type) {
	case map[string]any:
		total.Keys += len(value)
		for _, child := range value {
			total.add(child)
		}
	case []any:
		for _, child := range value {
			total.add(child)
		}
	case json.Number:
		total.Numbers++
	case string:
		total.Strings++
	}
}
