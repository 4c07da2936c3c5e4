module cistern.dev/e2e/miniredis

go 1.24

require github.com/alicebob/miniredis/v2 v2.40.0
