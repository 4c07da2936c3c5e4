{{/*
Templates that return YAML are read with `include … | printf "%s\n" | fromYaml`: without the line break at its end a text
block that comes last would lose its own.
*/}}

{{- define "integration-app.name" -}}
{{- .Values.nameOverride | default .Release.Name -}}
{{- end -}}

{{/* What the pods are selected by. Never a version, or an upgrade would be refused. */}}
{{- define "integration-app.selector" -}}
app.kubernetes.io/name: {{ .Values.selectorLabels.name | default (include "integration-app.name" .) | quote }}
app.kubernetes.io/instance: {{ .Values.selectorLabels.instance | default (include "integration-app.name" .) | quote }}
{{- end -}}

{{- define "integration-app.podLabels" -}}
{{ include "integration-app.selector" . }}
app.kubernetes.io/part-of: {{ .Values.organization | quote }}
{{- end -}}

{{/* Labels of all objects; those of Helm are on no pod. */}}
{{- define "integration-app.labels" -}}
{{ include "integration-app.podLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{/*
Metadata of an object.
root, and optionally: suffix of the name, name, labels (dict), annotations (dict)
*/}}
{{- define "integration-app.metadata" -}}
{{- $name := .name | default (include "integration-app.name" .root) -}}
{{- $labels := include "integration-app.labels" .root | printf "%s\n" | fromYaml -}}
name: {{ ternary (printf "%s-%s" $name .suffix) $name (not (empty .suffix)) | quote }}
namespace: {{ .root.Release.Namespace | quote }}
labels:
  {{- include "integration-app.over" (list $labels .labels) | nindent 2 }}
{{- with .annotations }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* Annotations of what Argo CD must not delete. */}}
{{- define "integration-app.kept" -}}
argocd.argoproj.io/compare-options: IgnoreExtraneous
argocd.argoproj.io/sync-options: Prune=false,Delete=false
{{- end -}}

{{/* Where a workload comes from: labels and annotations of the object alone. */}}
{{- define "integration-app.provenance" -}}
labels:
  app.kubernetes.io/version: {{ regexReplaceAll "[._-]+$" (toString .Values.revision) "" | quote }}
annotations:
  cistern.dev/revision: {{ .Values.revision | quote }}
  {{- with .Values.description }}
  cistern.dev/description: {{ . | quote }}
  {{- end }}
  {{- with .Values.source.repository }}
  cistern.dev/source-repository: {{ . | quote }}
  {{- end }}
  {{- with .Values.source.path }}
  cistern.dev/source-path: {{ . | quote }}
  {{- end }}
{{- end -}}

{{/* An image by its digest. image: { registry, repository, digest }; root */}}
{{- define "integration-app.image" -}}
{{- $parts := splitList "/" .image.repository -}}
{{- $first := ternary (first $parts) "" (gt (len $parts) 1) -}}
{{- $hasHost := or (contains "." $first) (contains ":" $first) (eq $first "localhost") -}}
{{- $registry := .image.registry | default .root.Values.platform.registry -}}
{{- if or $hasHost (not $registry) -}}
{{ .image.repository }}@{{ .image.digest }}
{{- else -}}
{{ $registry }}/{{ .image.repository }}@{{ .image.digest }}
{{- end -}}
{{- end -}}

{{/* The kubelet replaces $(NAME) in texts; doubled it stays. */}}
{{- define "integration-app.literal" -}}
{{- replace "$" "$$" (toString .) -}}
{{- end -}}

{{/* Whether a controller is at least at a version; one of unknown version is. controller: version; since */}}
{{- define "integration-app.isSince" -}}
{{- if or (not .controller) (semverCompare (printf ">=%s-0" .since) .controller) -}}true{{- end -}}
{{- end -}}

{{/* Dicts laid over each other, the last one wins, also with an empty value, which sprig's merge would drop. */}}
{{- define "integration-app.over" -}}
{{- $all := dict -}}
{{- range . -}}
  {{- if kindIs "map" . -}}
    {{- range $key, $value := . -}}{{- $_ := set $all $key $value -}}{{- end -}}
  {{- end -}}
{{- end -}}
{{ toYaml $all }}
{{- end -}}

{{/* JSON as most languages print it: Go alone escapes the separators of lines and paragraphs. */}}
{{- define "integration-app.json" -}}
{{- toRawJson . | replace `\u2028` "\u2028" | replace `\u2029` "\u2029" -}}
{{- end -}}
