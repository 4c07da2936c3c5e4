{{/*
What several objects need, worked out once and kept in .Values.facts. Every template begins by including this.
*/}}
{{- define "integration-app.prepare" -}}
{{- if not (hasKey .Values "facts") -}}
{{- $v := .Values -}}
{{- $name := include "integration-app.name" . -}}
{{- $runtime := include (printf "integration-app.runtime.%s" $v.runtime) . | printf "%s\n" | fromYaml -}}
{{- $f := dict "name" $name "runtime" $runtime "health" dict "metrics" dict "port" 0 "management" 0 -}}
{{- $_ := set .Values "facts" $f -}}
{{- $_ := set $f "timeoutSeconds" (ternary $runtime.timeoutSeconds $v.shutdown.timeoutSeconds (kindIs "invalid" $v.shutdown.timeoutSeconds) | int) -}}
{{- $_ := set $f "runAsUser" (ternary $runtime.runAsUser $v.securityContext.runAsUser (kindIs "invalid" $v.securityContext.runAsUser) | required "securityContext.runAsUser: the runtime does not know the user of the image" | int64) -}}

{{/* What is served. A scheduled integration serves nothing. */}}
{{- if not $v.schedule.enabled -}}
  {{- $_ := set $f "port" (ternary $runtime.port $v.service.port (kindIs "invalid" $v.service.port) | int) -}}
  {{- $_ := set $f "management" (ternary $runtime.management $v.management.port (kindIs "invalid" $v.management.port) | int) -}}
  {{- $own := ternary "management" "http" (gt $f.management 0) -}}
  {{- range $kind := list "liveness" "readiness" "startup" -}}
    {{- $stated := get $v.health $kind -}}
    {{- $path := ternary (dig "health" $kind "" $runtime) $stated (kindIs "invalid" $stated) -}}
    {{- if $path -}}{{- $_ := set $f.health $kind $path -}}{{- end -}}
  {{- end -}}
  {{- $_ := set $f "healthPort" ($v.health.port | default (dig "health" "port" $own $runtime)) -}}
  {{- $path := ternary (dig "metrics" "path" "" $runtime) $v.metrics.path (kindIs "invalid" $v.metrics.path) -}}
  {{- if $path -}}
    {{- $_ := set $f "metrics" (dict "path" $path "port" ($v.metrics.port | default (dig "metrics" "port" $own $runtime))) -}}
  {{- end -}}
{{- end -}}
{{- $ports := list -}}
{{- if $f.port -}}{{- $ports = append $ports (dict "name" "http" "containerPort" $f.port "protocol" "TCP") -}}{{- end -}}
{{- if $f.management -}}{{- $ports = append $ports (dict "name" "management" "containerPort" $f.management "protocol" "TCP") -}}{{- end -}}
{{- $_ := set $f "ports" $ports -}}

{{/* Variables by where they come from. */}}
{{- $config := dict -}}
{{- $existing := dict -}}
{{- range $key, $value := $v.env -}}
  {{- if kindIs "map" $value -}}{{- $_ := set $existing $key $value.valueFrom -}}
  {{- else -}}{{- $_ := set $config $key (toString $value) -}}{{- end -}}
{{- end -}}
{{- $existingFiles := dict -}}
{{- range $file, $value := $v.secretFiles -}}{{- $_ := set $existingFiles $file $value.secretKeyRef -}}{{- end -}}
{{- range $key, $generated := $v.externalSecrets.generated -}}
  {{- $ref := dict "name" (printf "%s-generated-%s" $name $key) "key" "password" -}}
  {{- if $generated.env -}}{{- $_ := set $existing $generated.env (dict "secretKeyRef" $ref) -}}{{- end -}}
  {{- if $generated.file -}}{{- $_ := set $existingFiles $generated.file $ref -}}{{- end -}}
{{- end -}}
{{- $_ := set $f "existingEnv" $existing -}}
{{- $_ := set $f "existingSecretFiles" $existingFiles -}}

{{/* What the runtime needs; the team's own value of a variable wins. */}}
{{- $variables := dict -}}
{{- range $key, $value := include (printf "integration-app.variables.%s" $runtime.family) . | printf "%s\n" | fromYaml -}}
  {{- if not (or (hasKey $config $key) (hasKey $existing $key) (hasKey $v.externalSecrets.env $key)) -}}
    {{- $_ := set $variables $key $value -}}
  {{- end -}}
{{- end -}}
{{- $properties := list -}}
{{- if eq $runtime.family "quarkus" -}}
  {{- $properties = without (splitList "\n" (include "integration-app.javaProperties" . | trim)) "" -}}
{{- end -}}
{{- $_ := set $f "runtimeArgs" (ternary list $properties (eq ($runtime.launcher | default "") "run-java")) -}}
{{- if eq ($runtime.launcher | default "") "run-java" -}}
  {{/* The variable of the pod replaces that of the image, whose two options are said again. */}}
  {{- with trim (get $config "JAVA_OPTS_APPEND" | default "") -}}{{- $properties = append $properties . -}}{{- end -}}
  {{- if $properties -}}
    {{- $image := list "-Dquarkus.http.host=0.0.0.0" "-Djava.util.logging.manager=org.jboss.logmanager.LogManager" -}}
    {{- $_ := set $variables "JAVA_OPTS_APPEND" (join " " (concat $image $properties)) -}}
    {{- $config = omit $config "JAVA_OPTS_APPEND" -}}
  {{- end -}}
{{- end -}}
{{- $_ := set $f "variables" $variables -}}
{{- $_ := set $f "config" $config -}}

{{/* Files of the team's own ConfigMap and Secret: path → { name, key, inFolder, … }. */}}
{{- $ownFiles := dict -}}
{{- $existingConfigFiles := dict -}}
{{- range $file, $content := $v.files -}}
  {{- $entry := include "integration-app.fileEntry" (dict "file" $file "folder" $runtime.configFolder) | printf "%s\n" | fromYaml -}}
  {{- if and (kindIs "map" $content) (hasKey $content "configMapKeyRef") -}}
    {{- $_ := set $existingConfigFiles $entry.path (set $entry "ref" $content.configMapKeyRef) -}}
  {{- else -}}
    {{- $_ := set $ownFiles $entry.path (set $entry "content" $content) -}}
  {{- end -}}
{{- end -}}
{{- $secretFiles := dict -}}
{{- range $file, $reference := $v.externalSecrets.files -}}
  {{- $entry := include "integration-app.fileEntry" (dict "file" $file "folder" "/etc/secrets") | printf "%s\n" | fromYaml -}}
  {{- $_ := set $secretFiles $entry.path (set $entry "reference" $reference) -}}
{{- end -}}
{{- $existingSecrets := dict -}}
{{- range $file, $ref := $existingFiles -}}
  {{- $entry := include "integration-app.fileEntry" (dict "file" $file "folder" "/etc/secrets") | printf "%s\n" | fromYaml -}}
  {{- $_ := set $existingSecrets $entry.path (set $entry "ref" $ref) -}}
{{- end -}}
{{- $_ := set $f "files" $ownFiles -}}
{{- $_ := set $f "existingFiles" $existingConfigFiles -}}
{{- $_ := set $f "secretFiles" $secretFiles -}}
{{- $_ := set $f "existingSecretFiles" $existingSecrets -}}

{{/* Secrets of further containers, jobs and the scaler, each in a Secret of its own. */}}
{{- $owned := list -}}
{{- $containers := merge dict $v.initContainers $v.sidecars -}}
{{- range $owner, $container := $containers -}}
  {{- with $container.secrets -}}
    {{- $owned = append $owned (dict "part" "containers" "owner" $owner "name" (printf "%s-%s-env" $name $owner) "data" .) -}}
  {{- end -}}
{{- end -}}
{{- range $owner, $job := $v.jobs -}}
  {{- with $job.secrets -}}
    {{- $owned = append $owned (dict "part" "jobs" "owner" $owner "name" (printf "%s-%s-job" $name $owner) "data" .) -}}
  {{- end -}}
{{- end -}}
{{- if $v.keda.triggers -}}
  {{- $data := dict -}}
  {{- range $trigger, $settings := $v.keda.triggers -}}
    {{- range $parameter, $reference := $settings.secrets -}}
      {{- $_ := set $data (printf "%s.%s" $trigger $parameter) $reference -}}
    {{- end -}}
  {{- end -}}
  {{- if $data -}}
    {{- $owned = append $owned (dict "part" "scaling" "owner" "keda" "name" (printf "%s-scaling" $name) "data" $data) -}}
  {{- end -}}
{{- end -}}
{{- $_ := set $f "ownSecrets" $owned -}}
{{- $pull := $v.platform.imagePull -}}
{{- $_ := set $f "hasSecrets" (or (not (empty $v.externalSecrets.env)) (not (empty $secretFiles)) (not (empty $owned)) (hasKey $pull "key")) -}}

{{/* How many pods run. */}}
{{- $by := "replicas" -}}
{{- $least := int $v.replicaCount -}}
{{- if $v.schedule.enabled -}}{{- $by = "schedule" -}}{{- $least = 0 -}}
{{- else if $v.autoscaling.enabled -}}{{- $by = "autoscaling" -}}{{- $least = int $v.autoscaling.minReplicas -}}
{{- else if $v.keda.enabled -}}{{- $by = "keda" -}}
  {{- $least = ternary $v.keda.minReplicas $v.keda.idleReplicas (kindIs "invalid" $v.keda.idleReplicas) | int -}}
{{- end -}}
{{- $_ := set $f "scaledBy" $by -}}
{{- $_ := set $f "leastPods" $least -}}
{{- end -}}
{{- end -}}

{{/* Path, key and place of a file. file; folder */}}
{{- define "integration-app.fileEntry" -}}
{{- if hasPrefix "/" .file -}}
path: {{ .file | quote }}
key: {{ printf ".%s.%s" (sha256sum .file | trunc 32) (base .file) | quote }}
inFolder: false
{{- else -}}
path: {{ printf "%s/%s" .folder .file | quote }}
key: {{ .file | quote }}
inFolder: true
{{- end -}}
{{- end -}}

{{/* Requests or limits: those of the runtime below those that are stated; "" takes one away. stated; default */}}
{{- define "integration-app.amounts" -}}
{{- $stated := .stated | default dict -}}
{{- $default := .default | default dict -}}
{{- range $resource := list "cpu" "memory" "ephemeral-storage" -}}
{{- with ternary (get $stated $resource) (get $default $resource) (hasKey $stated $resource) }}
{{ $resource }}: {{ toString . | quote }}
{{- end }}
{{- end }}
{{- end -}}

{{/* Resources of a container. stated; default: { requests, limits } */}}
{{- define "integration-app.resources" -}}
{{- $stated := .stated | default dict -}}
{{- $default := .default | default dict -}}
{{- $resources := dict -}}
{{- range $part := list "requests" "limits" -}}
  {{- with include "integration-app.amounts" (dict "stated" (get $stated $part) "default" (get $default $part)) | printf "%s\n" | fromYaml -}}
    {{- $_ := set $resources $part . -}}
  {{- end -}}
{{- end -}}
{{ toYaml $resources }}
{{- end -}}
