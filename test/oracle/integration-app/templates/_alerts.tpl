{{/* The alerts that every release of its sort has, by name. Texts in braces are for Prometheus. */}}
{{- define "integration-app.standardAlerts" -}}
{{- $f := .Values.facts -}}
{{- $name := $f.name -}}
{{- $here := printf `namespace="%s"` .Release.Namespace -}}
{{- if eq $f.scaledBy "schedule" }}
{{- $cronJob := printf `{%s,cronjob="%s"}` $here $name }}
{{- $runs := printf `%s,job_name=~"%s-[0-9]+"` $here $name }}
{{- $failure := printf `max by (namespace) (kube_job_status_start_time{%s} and on (namespace, job_name) kube_job_failed{%s,condition="true"} == 1)` $runs $runs }}
{{- $success := printf `max by (namespace) (kube_cronjob_status_last_successful_time%s)` $cronJob }}
IntegrationRunFailed:
  expr: {{ printf `%s unless on (namespace) (%s >= on (namespace) %s)` $failure $success $failure | squote }}
  for: 1m
  summary: a run of {{ $name }} failed, and none has succeeded since
IntegrationRunMissed:
  expr: {{ printf `time() - kube_cronjob_next_schedule_time%s > 600` $cronJob | squote }}
  for: 5m
  summary: {{ $name }} did not run when it should have
{{- else }}
{{- $deployment := printf `{%s,deployment="%s"}` $here $name }}
{{- $pods := printf `%s,pod=~"%s-[a-z0-9]+-[a-z0-9]{5}"` $here $name }}
IntegrationDown:
  expr: {{ printf `kube_deployment_status_replicas_available%s == 0 and on (namespace, deployment) kube_deployment_spec_replicas%s > 0` $deployment $deployment | squote }}
  for: 5m
  severity: critical
  summary: {{ $name }} has no pod that is ready
IntegrationPodsNotReady:
  expr: {{ printf `kube_deployment_status_replicas_unavailable%s > 0` $deployment | squote }}
  for: 15m
  summary: {{ printf `%s has {{ $value }} pods too few that are ready` $name | squote }}
IntegrationRolloutStuck:
  expr: {{ printf `kube_deployment_status_condition{%s,deployment="%s",condition="Progressing",status="false"} == 1` $here $name | squote }}
  for: 1m
  summary: {{ printf `the new version of %s does not get ready; the old one goes on` $name | squote }}
IntegrationRestarting:
  expr: {{ printf `increase(kube_pod_container_status_restarts_total{%s}[30m]) > 3` $pods | squote }}
  for: 5m
  summary: {{ `container {{ $labels.container }} of {{ $labels.pod }} restarts again and again` | squote }}
IntegrationOutOfMemory:
  expr: {{ printf `increase(kube_pod_container_status_restarts_total{%s}[15m]) > 0 and on (namespace, pod, container) kube_pod_container_status_last_terminated_reason{%s,reason="OOMKilled"} == 1` $pods $pods | squote }}
  for: 0s
  summary: {{ `container {{ $labels.container }} of {{ $labels.pod }} was killed at its memory limit` | squote }}
{{- if has $f.scaledBy (list "autoscaling" "keda") }}
{{- $scaler := get .Values $f.scaledBy }}
{{- if lt (int $scaler.minReplicas) (int $scaler.maxReplicas) }}
{{- $own := printf `{%s,horizontalpodautoscaler="%s%s"}` $here (ternary "keda-hpa-" "" (eq $f.scaledBy "keda")) $name }}
IntegrationAtMaximumScale:
  expr: {{ printf `kube_horizontalpodautoscaler_status_current_replicas%s >= on (namespace, horizontalpodautoscaler) kube_horizontalpodautoscaler_spec_max_replicas%s` $own $own | squote }}
  for: 30m
  summary: {{ printf `%s runs as many pods as it may, which is {{ $value }}` $name | squote }}
{{- end }}
{{- end }}
{{- end }}
{{- with .Values.jobs }}
IntegrationJobFailed:
  expr: {{ printf `kube_job_failed{%s,job_name=~"%s-(%s)-[0-9a-f]{10}",condition="true"} == 1` $here $name (keys . | sortAlpha | join "|") | squote }}
  for: 1m
  summary: {{ `job {{ $labels.job_name }} failed` | squote }}
{{- end }}
{{- $secrets := list }}
{{- if .Values.externalSecrets.env }}{{ $secrets = append $secrets (printf "%s-env" $name) }}{{ end }}
{{- if $f.secretFiles }}{{ $secrets = append $secrets (printf "%s-files" $name) }}{{ end }}
{{- range $f.ownSecrets }}{{ $secrets = append $secrets .name }}{{ end }}
{{- with $secrets }}
{{- $matchers := printf `name=~"%s",condition="Ready",status="False"} == 1` (sortAlpha . | join "|") }}
IntegrationSecretsNotSynced:
  expr: {{ printf `externalsecret_status_condition{%s,%s or externalsecret_status_condition{exported_%s,%s` $here $matchers $here $matchers | squote }}
  for: 15m
  summary: {{ printf `the secrets {{ $labels.name }} of %s cannot be read from the secret backend` $name | squote }}
{{- end }}
{{- with .Values.persistence }}
{{- $claims := list }}
{{- range $key, $claim := . }}{{ $claims = append $claims ($claim.existingClaim | default (printf "%s-%s" $name $key)) }}{{ end }}
{{- $own := printf `{%s,persistentvolumeclaim=~"%s"}` $here (join "|" $claims) }}
IntegrationVolumeNearlyFull:
  expr: {{ printf `kubelet_volume_stats_available_bytes%s / kubelet_volume_stats_capacity_bytes%s < 0.1` $own $own | squote }}
  for: 15m
  summary: {{ printf `volume {{ $labels.persistentvolumeclaim }} of %s is nearly full` $name | squote }}
{{- end }}
{{- end -}}
