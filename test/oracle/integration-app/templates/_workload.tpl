{{/* By default old pods stop first where one node or pod alone can mount a volume. */}}
{{- define "integration-app.strategy" -}}
{{- $type := .Values.strategy.type -}}
{{- if not $type -}}
  {{- $type = "RollingUpdate" -}}
  {{- range .Values.persistence -}}
    {{- if has (.accessMode | default "ReadWriteOnce") (list "ReadWriteOnce" "ReadWriteOncePod") -}}{{- $type = "Recreate" -}}{{- end -}}
  {{- end -}}
{{- end -}}
type: {{ $type }}
{{- if eq $type "RollingUpdate" }}
rollingUpdate:
  maxSurge: {{ .Values.strategy.maxSurge }}
  maxUnavailable: {{ .Values.strategy.maxUnavailable }}
{{- end }}
{{- end -}}

{{/* Annotations by which Reloader restarts the pods when a Secret, or a ConfigMap of somebody else, changes. */}}
{{- define "integration-app.reloader" -}}
{{- if .Values.platform.controllers.reloader -}}
{{- $f := .Values.facts -}}
{{- $secrets := list -}}
{{- $configMaps := list -}}
{{- if .Values.externalSecrets.env -}}{{- $secrets = append $secrets (printf "%s-env" $f.name) -}}{{- end -}}
{{- if $f.secretFiles -}}{{- $secrets = append $secrets (printf "%s-files" $f.name) -}}{{- end -}}
{{- range $f.ownSecrets -}}{{- if eq .part "containers" -}}{{- $secrets = append $secrets .name -}}{{- end -}}{{- end -}}
{{- $sources := values $f.existingEnv -}}
{{- range concat (values .Values.initContainers) (values .Values.sidecars) -}}
  {{- range $_name, $value := .env -}}
    {{- if kindIs "map" $value -}}{{- $sources = append $sources $value.valueFrom -}}{{- end -}}
  {{- end -}}
{{- end -}}
{{- range $sources -}}
  {{- with .secretKeyRef -}}{{- $secrets = append $secrets .name -}}{{- end -}}
  {{- with .configMapKeyRef -}}{{- $configMaps = append $configMaps .name -}}{{- end -}}
{{- end -}}
{{- range .Values.envFrom -}}
  {{- with .secretRef -}}{{- $secrets = append $secrets .name -}}{{- end -}}
  {{- with .configMapRef -}}{{- $configMaps = append $configMaps .name -}}{{- end -}}
{{- end -}}
{{- range $f.existingSecretFiles -}}{{- $secrets = append $secrets .ref.name -}}{{- end -}}
{{- range $f.existingFiles -}}{{- $configMaps = append $configMaps .ref.name -}}{{- end -}}
{{- with $secrets }}
secret.reloader.stakater.com/reload: {{ uniq . | sortAlpha | join "," | quote }}
{{- end }}
{{- with $configMaps }}
configmap.reloader.stakater.com/reload: {{ uniq . | sortAlpha | join "," | quote }}
{{- end }}
{{- end -}}
{{- end -}}
