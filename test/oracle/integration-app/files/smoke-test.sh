attempt=1
while :; do
  status=$(curl --silent --output /dev/null --globoff --proto =https \
    --max-time 10 --write-out '%{http_code}' --url "$URL")
  for range in $STATUSES; do
    if [ "${status:-000}" -ge "${range%-*}" ] && [ "${status:-000}" -le "${range#*-}" ]; then
      echo "$URL answers with $status"
      exit 0
    fi
  done
  echo "$URL answers with ${status:-000}, not with $STATUSES (attempt $attempt of $ATTEMPTS)" >&2
  if [ "$attempt" -ge "$ATTEMPTS" ]; then
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep 5
done
