{{/*
What families of images have in common. Each says where it serves, what it needs, as whom it runs and where its
configuration lies; "integration-app.variables.<family>" how it is wired.
*/}}
{{- define "integration-app.runtime.container" -}}
family: plain
configFolder: /etc/config
timeoutSeconds: 30
requests: { cpu: 50m, memory: 64Mi }
limits: { memory: 256Mi }
{{- end -}}

{{- define "integration-app.runtime.dotnet" -}}
family: dotnet
configFolder: /app/config
port: 8080
health: { port: http, liveness: /health/live, readiness: /health/ready }
timeoutSeconds: 30
requests: { cpu: 50m, memory: 128Mi }
limits: { memory: 512Mi }
runAsUser: 1654
{{- end -}}

{{- define "integration-app.runtime.quarkus" -}}
family: quarkus
port: 8080
management: 9876
health: { port: management, liveness: /observe/health/live, readiness: /observe/health/ready, startup: /observe/health/started }
metrics: { port: management, path: /observe/metrics }
timeoutSeconds: 45
{{- end -}}

{{- define "integration-app.runtime.camel-quarkus" -}}
{{ include "integration-app.runtime.quarkus" . }}
configFolder: /deployments/config
launcher: run-java
requests: { cpu: 100m, memory: 512Mi }
limits: { memory: 1Gi }
runAsUser: 185
{{- end -}}

{{- define "integration-app.runtime.camel-quarkus-native" -}}
{{ include "integration-app.runtime.quarkus" . }}
configFolder: /work/config
requests: { cpu: 50m, memory: 128Mi }
limits: { memory: 256Mi }
runAsUser: 1001
startup: { periodSeconds: 1, failureThreshold: 60 }
{{- end -}}

{{/* Who is reached without the proxy, joined by commas. */}}
{{- define "integration-app.noProxy" -}}
{{- $platform := .Values.platform -}}
{{- $internal := dig "internal" "domain" "" $platform.exposures -}}
{{- $suffixes := concat (ternary (list $internal) list (ne $internal "")) $platform.proxy.noProxy -}}
{{- $known := concat $suffixes (list ".svc" ".cluster.local") -}}
{{- $hosts := .Values.networkPolicy.egress.hosts -}}
{{- if $platform.collector.host -}}{{- $hosts = append $hosts $platform.collector.host -}}{{- end -}}
{{- range $host := uniq $hosts -}}
  {{- $covered := false -}}
  {{- range $known -}}
    {{- $domain := trimPrefix "." . -}}
    {{- if or (eq $host $domain) (hasSuffix (printf ".%s" $domain) $host) -}}{{- $covered = true -}}{{- end -}}
  {{- end -}}
  {{- if not $covered -}}{{- $suffixes = append $suffixes $host -}}{{- end -}}
{{- end -}}
{{- $all := list "localhost" "127.0.0.1" "::1" ".svc" ".svc.cluster.local" ".cluster.local" "kubernetes.default.svc" -}}
{{- range $suffixes -}}
  {{- $domain := trimPrefix "." . -}}
  {{- $all = concat $all (list $domain (printf ".%s" $domain)) -}}
{{- end -}}
{{- join "," (uniq $all) -}}
{{- end -}}

{{/* Whether the process must know the proxy. */}}
{{- define "integration-app.usesProxy" -}}
{{- if and .Values.platform.proxy.enabled .Values.networkPolicy.egress.internet -}}true{{- end -}}
{{- end -}}

{{- define "integration-app.variables.proxy" -}}
{{- if include "integration-app.usesProxy" . -}}
{{- $proxy := .Values.platform.proxy -}}
{{- $url := printf "http://%s:%d" $proxy.host (int $proxy.port) -}}
{{- $direct := include "integration-app.noProxy" . -}}
HTTP_PROXY: {{ $url | quote }}
HTTPS_PROXY: {{ $url | quote }}
NO_PROXY: {{ $direct | quote }}
http_proxy: {{ $url | quote }}
https_proxy: {{ $url | quote }}
no_proxy: {{ $direct | quote }}
{{- end -}}
{{- end -}}

{{/* The system properties of a JVM and of native images, one per line: proxy and trust store. */}}
{{- define "integration-app.javaProperties" -}}
{{- if include "integration-app.usesProxy" . -}}
{{- $proxy := .Values.platform.proxy -}}
{{- $patterns := list -}}
{{- range splitList "," (include "integration-app.noProxy" .) -}}
  {{- if hasPrefix "." . -}}{{- $patterns = append $patterns (printf "*%s" .) -}}
  {{- else if contains ":" . -}}{{- $patterns = append $patterns (printf "[%s]" .) -}}
  {{- else -}}{{- $patterns = append $patterns . -}}{{- end -}}
{{- end }}
-Dhttp.proxyHost={{ $proxy.host }}
-Dhttp.proxyPort={{ int $proxy.port }}
-Dhttps.proxyHost={{ $proxy.host }}
-Dhttps.proxyPort={{ int $proxy.port }}
-Dhttp.nonProxyHosts={{ join "|" $patterns }}
{{- end -}}
{{- $bundle := .Values.platform.caBundle -}}
{{- if and $bundle.configMap $bundle.pkcs12.key }}
-Djavax.net.ssl.trustStore=/etc/ca-bundle/{{ $bundle.pkcs12.key }}
-Djavax.net.ssl.trustStoreType=PKCS12
{{- if not (kindIs "invalid" $bundle.pkcs12.password) }}
-Djavax.net.ssl.trustStorePassword={{ $bundle.pkcs12.password }}
{{- end -}}
{{- end -}}
{{- end -}}

{{/* OpenTelemetry, for a prefix of the variables. prefix; root */}}
{{- define "integration-app.variables.telemetry" -}}
{{- $platform := .root.Values.platform -}}
{{- $attributes := list
  (printf "deployment.environment.name=%s" $platform.environment)
  (printf "k8s.cluster.name=%s" $platform.cluster)
  (printf "oci.manifest.digest=%s" .root.Values.image.digest)
  (printf "service.namespace=%s" .root.Values.organization) -}}
{{ .prefix }}OTEL_EXPORTER_OTLP_ENDPOINT: {{ printf "http://%s:%d" $platform.collector.host (int $platform.collector.port) | quote }}
{{ .prefix }}OTEL_EXPORTER_OTLP_PROTOCOL: {{ ternary "grpc" "http/protobuf" (eq $platform.collector.protocol "grpc") }}
{{ .prefix }}OTEL_SERVICE_NAME: {{ include "integration-app.name" .root }}
{{ .prefix }}OTEL_RESOURCE_ATTRIBUTES: {{ join "," $attributes | quote }}
{{- end -}}

{{- define "integration-app.variables.quarkus" -}}
{{- $f := .Values.facts -}}
{{- $bundle := .Values.platform.caBundle -}}
CAMEL_MAIN_SHUTDOWN_TIMEOUT: {{ $f.timeoutSeconds | quote }}
QUARKUS_SHUTDOWN_TIMEOUT: PT{{ $f.timeoutSeconds }}S
{{- if $f.port }}
QUARKUS_HTTP_PORT: {{ $f.port | quote }}
{{- end }}
{{- if $f.management }}
QUARKUS_MANAGEMENT_PORT: {{ $f.management | quote }}
{{- end }}
{{- if .Values.route.enabled }}
QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED: "true"
QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST: "true"
QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING: "true"
{{- if ne .Values.route.path "/" }}
QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_PREFIX: "true"
{{- end }}
{{- end }}
{{- if and $bundle.configMap (not $bundle.pkcs12.key) }}
QUARKUS_TLS_TRUST_STORE_PEM_CERTS: /etc/ca-bundle/{{ $bundle.pem }}
{{- end }}
{{- if .Values.platform.collector.host }}
QUARKUS_OTEL_SDK_DISABLED: "false"
{{ include "integration-app.variables.telemetry" (dict "root" . "prefix" "QUARKUS_") }}
{{- end }}
{{- if eq ($f.runtime.launcher | default "") "run-java" }}
JAVA_MAX_MEM_RATIO: "75"
{{- end }}
{{ include "integration-app.variables.proxy" . }}
{{- end -}}

{{- define "integration-app.variables.dotnet" -}}
{{- $f := .Values.facts -}}
{{- $ports := compact (list $f.port $f.management) -}}
{{- with $ports }}
ASPNETCORE_HTTP_PORTS: {{ join ";" . | quote }}
{{- end }}
{{- if .Values.route.enabled }}
ASPNETCORE_FORWARDEDHEADERS_ENABLED: "true"
{{- end }}
DOTNET_SHUTDOWNTIMEOUTSECONDS: {{ $f.timeoutSeconds | quote }}
DOTNET_hostBuilder__reloadConfigOnChange: "false"
{{- if .Values.platform.caBundle.configMap }}
SSL_CERT_FILE: /etc/ca-bundle/{{ .Values.platform.caBundle.pem }}
{{- end }}
{{- if .Values.platform.collector.host }}
{{ include "integration-app.variables.telemetry" (dict "root" . "prefix" "") }}
{{- end }}
{{ include "integration-app.variables.proxy" . }}
{{- end -}}

{{- define "integration-app.variables.plain" -}}
{{- with .Values.platform.caBundle -}}
{{- if .configMap }}
SSL_CERT_FILE: /etc/ca-bundle/{{ .pem }}
SSL_CERT_DIR: /etc/ssl/certs:/etc/pki/tls/certs:/etc/pki/ca-trust/extracted/pem/directory-hash
NODE_EXTRA_CA_CERTS: /etc/ca-bundle/{{ .pem }}
{{- if .publicRoots }}
REQUESTS_CA_BUNDLE: /etc/ca-bundle/{{ .pem }}
{{- end }}
{{- end }}
{{- end }}
{{- if .Values.platform.collector.host }}
{{ include "integration-app.variables.telemetry" (dict "root" . "prefix" "") }}
{{- end }}
{{ include "integration-app.variables.proxy" . }}
{{- end -}}
