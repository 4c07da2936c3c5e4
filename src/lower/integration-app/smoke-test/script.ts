/** Seconds between two attempts. */
export const PAUSE = 5;
/** Most seconds that one attempt takes. */
export const LONGEST_ATTEMPT = 10;

/**
 * Asks `URL` until its status lies in one of the ranges of `STATUSES`, at most `ATTEMPTS` times. Everything that is not
 * fixed comes from the environment, so no value can become a part of the script. A request that gets no answer has the
 * status 000.
 */
export const SCRIPT = `attempt=1
while :; do
  status=$(curl --silent --output /dev/null --globoff --proto =https \\
    --max-time ${LONGEST_ATTEMPT} --write-out '%{http_code}' --url "$URL")
  for range in $STATUSES; do
    if [ "\${status:-000}" -ge "\${range%-*}" ] && [ "\${status:-000}" -le "\${range#*-}" ]; then
      echo "$URL answers with $status"
      exit 0
    fi
  done
  echo "$URL answers with \${status:-000}, not with $STATUSES (attempt $attempt of $ATTEMPTS)" >&2
  if [ "$attempt" -ge "$ATTEMPTS" ]; then
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep ${PAUSE}
done
`;
