{{/* What no container may do. */}}
{{- define "integration-app.restricted" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{/*
The probes of a container.
stated: kind → probe; known: kind → handler; ports: list; times: kind → times of the runtime
*/}}
{{- define "integration-app.probes" -}}
{{- $ports := dict -}}
{{- range .ports -}}{{- $_ := set $ports .name .containerPort -}}{{- end -}}
{{- $usual := dict
  "startup" (dict "periodSeconds" 5 "timeoutSeconds" 3 "failureThreshold" 30)
  "liveness" (dict "periodSeconds" 10 "timeoutSeconds" 5 "failureThreshold" 3)
  "readiness" (dict "periodSeconds" 10 "timeoutSeconds" 3 "failureThreshold" 3) -}}
{{- $stated := .stated | default dict -}}
{{- $known := .known | default dict -}}
{{- $runtime := .times | default dict -}}
{{- $handlers := dict -}}
{{- $enabled := dict -}}
{{- $times := dict -}}
{{- range $kind := list "liveness" "readiness" "startup" -}}
  {{- $probe := get $stated $kind | default dict -}}
  {{- $_ := set $enabled $kind (dig "enabled" true $probe) -}}
  {{- $handler := pick $probe "httpGet" "grpc" "tcpSocket" "exec" -}}
  {{- with $handler.grpc -}}
    {{- if kindIs "string" .port -}}
      {{- $handler = dict "grpc" (include "integration-app.over" (list . (dict "port" (get $ports .port))) | printf "%s\n" | fromYaml) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $handlers $kind (ternary $handler (get $known $kind | default dict) (not (empty $handler))) -}}
  {{- $own := omit $probe "enabled" "httpGet" "grpc" "tcpSocket" "exec" -}}
  {{- $_ := set $times $kind (include "integration-app.over" (list (get $usual $kind) (get $runtime $kind) $own) | printf "%s\n" | fromYaml) -}}
{{- end -}}
{{/* Without a startup probe of its own it asks as liveness does, else as readiness; a mere connection says nothing. */}}
{{- if not $handlers.startup -}}
  {{- if and $handlers.liveness $enabled.liveness -}}
    {{- $_ := set $handlers "startup" $handlers.liveness -}}
  {{- else if and $handlers.readiness $enabled.readiness (not (hasKey $handlers.readiness "tcpSocket")) -}}
    {{- $_ := set $handlers "startup" $handlers.readiness -}}
  {{- end -}}
{{- end -}}
{{- range $kind := list "startup" "liveness" "readiness" -}}
{{- if and (get $enabled $kind) (get $handlers $kind) }}
{{ $kind }}Probe:
  {{- include "integration-app.over" (list (get $times $kind) (get $handlers $kind)) | nindent 2 }}
{{- end }}
{{- end }}
{{- end -}}

{{/* How the main container is asked, where the image serves health or at least something. */}}
{{- define "integration-app.healthHandlers" -}}
{{- $f := .Values.facts -}}
{{- range $kind, $path := $f.health }}
{{ $kind }}:
  httpGet:
    path: {{ $path | quote }}
    port: {{ $f.healthPort }}
{{- else }}
{{- if $f.port }}
readiness:
  tcpSocket:
    port: http
{{- end }}
{{- end }}
{{- end -}}

{{/* Variables of a further container or a job, as a dict of EnvVars by name. env; secrets; secretName */}}
{{- define "integration-app.ownEnv" -}}
{{- $secretName := .secretName -}}
{{- $all := dict -}}
{{- range $name, $value := .env -}}
  {{- if kindIs "map" $value -}}
    {{- $_ := set $all $name (dict "name" $name "valueFrom" $value.valueFrom) -}}
  {{- else -}}
    {{- $_ := set $all $name (dict "name" $name "value" (include "integration-app.literal" $value)) -}}
  {{- end -}}
{{- end -}}
{{- range $name, $_reference := .secrets -}}
  {{- $_ := set $all $name (dict "name" $name "valueFrom" (dict "secretKeyRef" (dict "name" $secretName "key" $name))) -}}
{{- end -}}
{{ toYaml $all }}
{{- end -}}

{{/* Variables of the main container, as a dict of EnvVars by name. */}}
{{- define "integration-app.mainEnv" -}}
{{- $f := .Values.facts -}}
{{- $all := dict -}}
{{- range $name, $value := $f.variables -}}
  {{- $_ := set $all $name (dict "name" $name "value" (include "integration-app.literal" $value)) -}}
{{- end -}}
{{- range $name, $_reference := .Values.externalSecrets.env -}}
  {{- $_ := set $all $name (dict "name" $name "valueFrom" (dict "secretKeyRef" (dict "name" (printf "%s-env" $f.name) "key" $name))) -}}
{{- end -}}
{{- range $name, $source := $f.existingEnv -}}
  {{- $_ := set $all $name (dict "name" $name "valueFrom" $source) -}}
{{- end -}}
{{ toYaml $all }}
{{- end -}}

{{- define "integration-app.mainEnvFrom" -}}
{{- $sources := .Values.envFrom -}}
{{- if .Values.facts.config -}}
  {{- $sources = append $sources (dict "configMapRef" (dict "name" (printf "%s-env" .Values.facts.name))) -}}
{{- end -}}
{{ toYaml $sources }}
{{- end -}}

{{/* A list with every text as a literal. */}}
{{- define "integration-app.literals" -}}
{{- $all := list -}}
{{- range . -}}{{- $all = append $all (include "integration-app.literal" .) -}}{{- end -}}
{{ toYaml $all }}
{{- end -}}

{{/* The values of a dict in the order of its keys. */}}
{{- define "integration-app.valuesOf" -}}
{{- $all := list -}}
{{- range . -}}{{- $all = append $all . -}}{{- end -}}
{{ toYaml $all }}
{{- end -}}

{{/* The container of the integration. root; mounts; sleeps */}}
{{- define "integration-app.mainContainer" -}}
{{- $root := .root -}}
{{- $v := $root.Values -}}
{{- $f := $v.facts -}}
name: {{ $f.name | quote }}
image: {{ include "integration-app.image" (dict "root" $root "image" $v.image) }}
imagePullPolicy: {{ $v.image.pullPolicy }}
{{- with $v.command }}
command:
  {{- include "integration-app.literals" . | nindent 2 }}
{{- end }}
{{- with concat $f.runtimeArgs $v.args }}
args:
  {{- include "integration-app.literals" . | nindent 2 }}
{{- end }}
{{- with include "integration-app.mainEnv" $root | printf "%s\n" | fromYaml }}
env:
  {{- include "integration-app.valuesOf" . | nindent 2 }}
{{- end }}
{{- with include "integration-app.mainEnvFrom" $root | printf "%s\n" | fromYamlArray }}
envFrom:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $f.ports }}
ports:
  {{- toYaml . | nindent 2 }}
{{- end }}
resources:
  {{- include "integration-app.resources" (dict "stated" $v.resources "default" $f.runtime) | nindent 2 }}
securityContext:
  {{- include "integration-app.restricted" . | nindent 2 }}
{{- $known := include "integration-app.healthHandlers" $root | printf "%s\n" | fromYaml }}
{{- include "integration-app.probes" (dict "stated" $v.probes "known" $known "ports" $f.ports "times" (pick $f.runtime "startup")) }}
{{- if .sleeps }}
lifecycle:
  preStop:
    sleep:
      seconds: {{ int $v.shutdown.preStopSeconds }}
{{- end }}
volumeMounts:
  {{- toYaml .mounts | nindent 2 }}
{{- end -}}

{{/* A container with an image of its own, without mounts. root; name; secretName; container */}}
{{- define "integration-app.ownContainer" -}}
{{- $container := .container -}}
name: {{ .name | quote }}
image: {{ include "integration-app.image" (dict "root" .root "image" $container.image) }}
imagePullPolicy: IfNotPresent
{{- with $container.command }}
command:
  {{- include "integration-app.literals" . | nindent 2 }}
{{- end }}
{{- with $container.args }}
args:
  {{- include "integration-app.literals" . | nindent 2 }}
{{- end }}
{{- with include "integration-app.ownEnv" (dict "env" $container.env "secrets" $container.secrets "secretName" .secretName) | printf "%s\n" | fromYaml }}
env:
  {{- include "integration-app.valuesOf" . | nindent 2 }}
{{- end }}
resources:
  {{- include "integration-app.resources" (dict "stated" $container.resources) | nindent 2 }}
securityContext:
  {{- include "integration-app.restricted" . | nindent 2 }}
  {{- if not (kindIs "invalid" $container.runAsUser) }}
  runAsUser: {{ int64 $container.runAsUser }}
  {{- end }}
{{- end -}}

{{/*
Init containers and sidecars in their order, as { containers, volumes }. A sidecar is an init container that is always
restarted. Lower `order` first, sidecars before init containers, then by name.
*/}}
{{- define "integration-app.furtherContainers" -}}
{{- $root := . -}}
{{- $byOrder := dict -}}
{{- range $kind, $containers := dict "0-sidecar" .Values.sidecars "1-init" .Values.initContainers -}}
  {{- range $name, $container := $containers -}}
    {{/* Orders are small; this makes of each a text that sorts as the number does. */}}
    {{- $rank := printf "%010d-%s-%s" (add 1000000000 ($container.order | default 0 | int)) $kind $name -}}
    {{- $_ := set $byOrder $rank (dict "name" $name "container" $container "stays" (eq $kind "0-sidecar")) -}}
  {{- end -}}
{{- end -}}
{{- $made := list -}}
{{- $volumes := list -}}
{{- range $byOrder -}}
  {{- $container := .container -}}
  {{- $scratch := include "integration-app.ownScratch" (dict "owner" .name "paths" $container.writablePaths) | printf "%s\n" | fromYamlArray -}}
  {{- $own := include "integration-app.volumesWithout" (dict "volumes" $scratch "paths" $container.mounts) | printf "%s\n" | fromYamlArray -}}
  {{- $shared := include "integration-app.sharedVolumes" (dict "root" $root "paths" $container.mounts) | printf "%s\n" | fromYamlArray -}}
  {{- $mounts := list -}}
  {{- range concat $own $shared -}}{{- $mounts = concat $mounts .mounts -}}{{- end -}}
  {{- $secretName := printf "%s-%s-env" $root.Values.facts.name .name -}}
  {{- $one := include "integration-app.ownContainer" (dict "root" $root "name" .name "secretName" $secretName "container" $container) | printf "%s\n" | fromYaml -}}
  {{- if .stays -}}
    {{- $_ := set $one "restartPolicy" "Always" -}}
    {{- $ports := list -}}
    {{- range $port, $number := $container.ports -}}
      {{- $ports = append $ports (dict "name" $port "containerPort" (int $number) "protocol" "TCP") -}}
    {{- end -}}
    {{- with $ports -}}{{- $_ := set $one "ports" . -}}{{- end -}}
    {{- $probes := include "integration-app.probes" (dict "stated" $container.probes "ports" $ports) | printf "%s\n" | fromYaml -}}
    {{- $one = include "integration-app.over" (list $one $probes) | printf "%s\n" | fromYaml -}}
  {{- end -}}
  {{- $_ := set $one "volumeMounts" $mounts -}}
  {{- $made = append $made $one -}}
  {{- $volumes = concat $volumes $own -}}
{{- end -}}
{{ toYaml (dict "containers" $made "volumes" $volumes) }}
{{- end -}}
