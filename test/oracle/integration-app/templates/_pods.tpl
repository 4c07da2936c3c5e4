{{/*
Digests of what a pod reads at its start, so that it starts again when that changes and never otherwise.
root; job: name, empty for the pods of the integration; whole: whether all that the main container reads is read; mounts
*/}}
{{- define "integration-app.digests" -}}
{{- $f := .root.Values.facts -}}
{{- $whole := .whole -}}
{{- $job := .job | default "" -}}
{{- $mounts := .mounts | default list -}}
{{- $env := list -}}
{{- $secretEnv := list -}}
{{- if $whole -}}
  {{- range $name, $value := $f.config -}}{{- $env = append $env (list $name $value) -}}{{- end -}}
  {{- range $name, $reference := .root.Values.externalSecrets.env -}}
    {{- $secretEnv = append $secretEnv (include "integration-app.remoteJson" (dict "root" $.root "key" $name "reference" $reference)) -}}
  {{- end -}}
{{- end -}}
{{- $files := list -}}
{{- range $path, $entry := $f.files -}}
  {{- if or $whole (include "integration-app.isBelow" (dict "path" $path "folders" $mounts)) -}}
    {{- $content := $entry.content -}}
    {{- if kindIs "map" $content -}}{{- $content = dict "base64" $content.binary -}}{{- end -}}
    {{- $files = append $files (list $path $content) -}}
  {{- end -}}
{{- end -}}
{{- $secretFiles := list -}}
{{- range $path, $entry := $f.secretFiles -}}
  {{- if or $whole (include "integration-app.isBelow" (dict "path" $path "folders" $mounts)) -}}
    {{- $secretFiles = append $secretFiles (include "integration-app.remoteJson" (dict "root" $.root "key" $path "reference" $entry.reference)) -}}
  {{- end -}}
{{- end -}}
{{- $own := list -}}
{{- range $f.ownSecrets -}}
  {{- if or (and (not $job) (eq .part "containers")) (and $job (eq .part "jobs") (eq .owner $job)) -}}
    {{- $data := list -}}
    {{- range $name, $reference := .data -}}
      {{- $data = append $data (include "integration-app.remoteJson" (dict "root" $.root "key" $name "reference" $reference)) -}}
    {{- end -}}
    {{- $own = append $own (printf "[%s,[%s]]" (toRawJson .owner) (join "," $data)) -}}
  {{- end -}}
{{- end -}}
{{- if or $env $files }}
cistern.dev/config-digest: {{ printf `{"env":%s,"files":%s}` (include "integration-app.json" $env) (include "integration-app.json" $files) | sha256sum | trunc 16 | quote }}
{{- end }}
{{- if or $secretEnv $secretFiles $own }}
{{- $tail := ternary (printf `,"own":[%s]` (join "," $own)) "" (not (empty $own)) }}
cistern.dev/secrets-digest: {{ printf `{"env":[%s],"files":[%s]%s}` (join "," $secretEnv) (join "," $secretFiles) $tail | sha256sum | trunc 16 | quote }}
{{- end }}
{{- end -}}

{{/* Whether a path is one of the folders or lies in one. path; folders */}}
{{- define "integration-app.isBelow" -}}
{{- $path := .path -}}
{{- range .folders -}}
{{- if or (eq $path .) (hasPrefix (printf "%s/" .) $path) -}}true{{- end -}}
{{- end -}}
{{- end -}}

{{/* One entry of an ExternalSecret as JSON. root; key; reference */}}
{{- define "integration-app.remoteJson" -}}
{{- $key := include "integration-app.remoteKey" (dict "root" .root "key" .reference.key) -}}
{{- printf `{"secretKey":%s,"remoteRef":{"key":%s,"property":%s}}` (toRawJson .key) (toRawJson $key) (toRawJson .reference.property) -}}
{{- end -}}

{{/*
A pod template.
root; labels; annotations; container; before: list; volumes: list of { volume, mounts }; grace; spread: bool; ends: bool
*/}}
{{- define "integration-app.podTemplate" -}}
{{- $v := .root.Values -}}
{{- $f := $v.facts -}}
{{- $volumes := list -}}
{{- $names := list -}}
{{- $hasStorage := false -}}
{{- range .volumes -}}
  {{- if not (has .volume.name $names) -}}
    {{- $names = append $names .volume.name -}}
    {{- $volumes = append $volumes .volume -}}
    {{- if hasKey .volume "persistentVolumeClaim" -}}{{- $hasStorage = true -}}{{- end -}}
  {{- end -}}
{{- end -}}
metadata:
  labels:
    {{- include "integration-app.over" (list $v.platform.podLabels .labels) | nindent 4 }}
  {{- with .annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  serviceAccountName: {{ $f.name | quote }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  {{- if .ends }}
  restartPolicy: Never
  {{- end }}
  {{- with $v.priorityClassName }}
  priorityClassName: {{ . }}
  {{- end }}
  {{- with $v.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $v.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  terminationGracePeriodSeconds: {{ .grace }}
  securityContext:
    runAsNonRoot: true
    runAsUser: {{ $f.runAsUser }}
    seccompProfile:
      type: RuntimeDefault
    {{- if $hasStorage }}
    fsGroup: {{ $f.runAsUser }}
    fsGroupChangePolicy: OnRootMismatch
    {{- end }}
  {{- if .spread }}
  {{- $rules := list (dict "topologyKey" "kubernetes.io/hostname") (dict "topologyKey" "topology.kubernetes.io/zone") }}
  {{- if not (kindIs "invalid" $v.topologySpread) }}{{ $rules = $v.topologySpread }}{{ end }}
  {{- with $rules }}
  topologySpreadConstraints:
    {{- range . }}
    - topologyKey: {{ .topologyKey }}
      maxSkew: {{ .maxSkew | default 1 | int }}
      whenUnsatisfiable: {{ .whenUnsatisfiable | default "ScheduleAnyway" }}
      labelSelector:
        matchLabels:
          {{- include "integration-app.selector" $.root | nindent 10 }}
      matchLabelKeys: [pod-template-hash]
    {{- end }}
  {{- end }}
  {{- end }}
  {{- with .before }}
  initContainers:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  containers:
    - {{- toYaml .container | nindent 6 }}
  volumes:
    {{- toYaml $volumes | nindent 4 }}
{{- end -}}

{{/* The pods of the integration, which run all the time or by a schedule. */}}
{{- define "integration-app.mainPod" -}}
{{- $v := .Values -}}
{{- $f := $v.facts -}}
{{- $scheduled := $v.schedule.enabled -}}
{{- $sleep := ternary 0 (int $v.shutdown.preStopSeconds) $scheduled -}}
{{- $grace := add $sleep $f.timeoutSeconds 5 -}}
{{- if not (kindIs "invalid" $v.terminationGracePeriodSeconds) -}}{{- $grace = int $v.terminationGracePeriodSeconds -}}{{- end -}}
{{- $volumes := include "integration-app.volumes" . | printf "%s\n" | fromYamlArray -}}
{{- $mounts := list -}}
{{- range $volumes -}}{{- $mounts = concat $mounts .mounts -}}{{- end -}}
{{- $container := include "integration-app.mainContainer" (dict "root" . "mounts" $mounts "sleeps" (gt $sleep 0)) | printf "%s\n" | fromYaml -}}
{{- $further := include "integration-app.furtherContainers" . | printf "%s\n" | fromYaml -}}
{{- $annotations := include "integration-app.digests" (dict "root" . "whole" true) | printf "%s\n" | fromYaml -}}
{{- include "integration-app.podTemplate" (dict
  "root" . "labels" (include "integration-app.podLabels" . | printf "%s\n" | fromYaml) "annotations" $annotations
  "container" $container "before" $further.containers "volumes" (concat $volumes ($further.volumes | default list))
  "grace" $grace "spread" (not $scheduled) "ends" $scheduled) -}}
{{- end -}}

{{/* The pods of a job. root; name; job */}}
{{- define "integration-app.jobPod" -}}
{{- $root := .root -}}
{{- $v := $root.Values -}}
{{- $f := $v.facts -}}
{{- $job := .job -}}
{{- $name := .name -}}
{{- $secretName := printf "%s-%s-job" $f.name $name -}}
{{- $scratch := include "integration-app.ownScratch" (dict "owner" $name "paths" $job.writablePaths) | printf "%s\n" | fromYamlArray -}}
{{- $shared := include "integration-app.sharedVolumes" (dict "root" $root "paths" $job.mounts) | printf "%s\n" | fromYamlArray -}}
{{- $whole := empty $job.image -}}
{{- $volumes := list -}}
{{- $container := dict -}}
{{- if $whole -}}
  {{- $inherited := include "integration-app.transientVolumes" $root | printf "%s\n" | fromYamlArray -}}
  {{- $known := list -}}
  {{- range $inherited -}}{{- range .mounts -}}{{- $known = append $known .mountPath -}}{{- end -}}{{- end -}}
  {{- $added := include "integration-app.volumesWithout" (dict "volumes" (concat $scratch $shared) "paths" $known) | printf "%s\n" | fromYamlArray -}}
  {{- $volumes = concat $inherited $added -}}
{{- else -}}
  {{- $own := include "integration-app.volumesWithout" (dict "volumes" $scratch "paths" $job.mounts) | printf "%s\n" | fromYamlArray -}}
  {{- $volumes = concat $own $shared -}}
{{- end -}}
{{- $mounts := list -}}
{{- range $volumes -}}{{- $mounts = concat $mounts .mounts -}}{{- end -}}
{{- if $whole -}}
  {{- $main := include "integration-app.mainContainer" (dict "root" $root "mounts" $mounts) | printf "%s\n" | fromYaml -}}
  {{- $container = omit $main "ports" "startupProbe" "livenessProbe" "readinessProbe" "args" -}}
  {{- $_ := set $container "name" $name -}}
  {{/* Another command reads none of the arguments of the runtime. */}}
  {{- $args := list -}}
  {{- if not $job.command -}}{{- $args = concat $f.runtimeArgs (ternary $v.args list (kindIs "invalid" $job.args)) -}}{{- end -}}
  {{- $args = concat $args ($job.args | default list) -}}
  {{- with $args -}}{{- $_ := set $container "args" (include "integration-app.literals" . | printf "%s\n" | fromYamlArray) -}}{{- end -}}
  {{- with $job.command -}}{{- $_ := set $container "command" (include "integration-app.literals" . | printf "%s\n" | fromYamlArray) -}}{{- end -}}
  {{- $main = include "integration-app.mainEnv" $root | printf "%s\n" | fromYaml -}}
  {{- $own := include "integration-app.ownEnv" (dict "env" $job.env "secrets" $job.secrets "secretName" $secretName) | printf "%s\n" | fromYaml -}}
  {{- range $variable, $entry := $own -}}{{- $_ := set $main $variable $entry -}}{{- end -}}
  {{- with $main -}}{{- $_ := set $container "env" (include "integration-app.valuesOf" . | printf "%s\n" | fromYamlArray) -}}{{- end -}}
  {{- $resources := include "integration-app.resources" (dict "stated" $v.resources "default" $f.runtime) | printf "%s\n" | fromYaml -}}
  {{- $_ := set $container "resources" (include "integration-app.resources" (dict "stated" $job.resources "default" $resources) | printf "%s\n" | fromYaml) -}}
  {{- if not (kindIs "invalid" $job.runAsUser) -}}{{- $_ := set $container.securityContext "runAsUser" (int64 $job.runAsUser) -}}{{- end -}}
{{- else -}}
  {{- $container = include "integration-app.ownContainer" (dict "root" $root "name" $name "secretName" $secretName "container" $job) | printf "%s\n" | fromYaml -}}
  {{- $_ := set $container "volumeMounts" $mounts -}}
{{- end -}}
{{- $labels := dict
  "app.kubernetes.io/component" "job"
  "app.kubernetes.io/part-of" $v.organization
  "cistern.dev/job-of" $f.name
  "cistern.dev/job" $name -}}
{{- $annotations := include "integration-app.digests" (dict "root" $root "job" $name "whole" $whole "mounts" $job.mounts) | printf "%s\n" | fromYaml -}}
{{- include "integration-app.podTemplate" (dict
  "root" $root "labels" $labels "annotations" $annotations "container" $container "before" list "volumes" $volumes
  "grace" (add $f.timeoutSeconds 5) "spread" false "ends" true) -}}
{{- end -}}
