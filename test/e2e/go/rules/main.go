// Command rules reads rule files as Prometheus does. Each argument is a file with the `groups` of a PrometheusRule;
// each problem is a line of the output, {"file", "problem"}, and the last line counts {"files", "groups", "rules"}.
package main

import (
	"encoding/json"
	"io"
	"log"
	"log/slog"
	"os"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/rulefmt"
	"github.com/prometheus/prometheus/promql/parser"
)

type problem struct {
	File    string `json:"file"`
	Problem string `json:"problem"`
}

type counts struct {
	Files  int `json:"files"`
	Groups int `json:"groups"`
	Rules  int `json:"rules"`
}

func main() {
	log.SetFlags(0)
	report := json.NewEncoder(os.Stdout)
	total := counts{}
	expressions := parser.NewParser(parser.Options{})
	silent := slog.New(slog.NewTextHandler(io.Discard, nil))
	for _, file := range os.Args[1:] {
		groups, problems := rulefmt.ParseFile(file, false, model.UTF8Validation, expressions, silent)
		total.Files++
		for _, found := range problems {
			if err := report.Encode(problem{file, found.Error()}); err != nil {
				log.Fatal(err)
			}
		}
		if groups == nil {
			continue
		}
		total.Groups += len(groups.Groups)
		for _, group := range groups.Groups {
			total.Rules += len(group.Rules)
		}
	}
	if err := report.Encode(total); err != nil {
		log.Fatal(err)
	}
}
