// Command miniredis serves an in-memory Redis on the address that it is given, until it is stopped.
package main

import (
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alicebob/miniredis/v2"
)

// tick is how often the server learns what time it is.
const tick = 100 * time.Millisecond

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: miniredis HOST:PORT")
	}
	server := miniredis.NewMiniRedis()
	if err := server.StartAddr(os.Args[1]); err != nil {
		log.Fatal(err)
	}
	defer server.Close()

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)

	// The server has no clock of its own: without this nothing would ever expire,
	// and Argo CD would never see that a branch has moved.
	last := time.Now()
	for {
		select {
		case <-stop:
			return
		case <-time.After(tick):
			now := time.Now()
			server.FastForward(now.Sub(last))
			last = now
		}
	}
}
