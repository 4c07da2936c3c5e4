{{/* Name of a key in the secret backend. root; key */}}
{{- define "integration-app.remoteKey" -}}
{{- $store := .root.Values.platform.secretStore -}}
{{- if not $store.kind -}}
{{ .key }}
{{- else -}}
{{- $path := printf "%s/%s" $store.prefix .key -}}
{{- if eq $store.kind "kubernetes" -}}{{ replace "/" "." $path }}
{{- else if has $store.kind (list "azure" "gcp") -}}{{ replace "/" "--" $path }}
{{- else if and (eq $store.kind "aws") (eq $store.service "ParameterStore") -}}/{{ $path }}
{{- else -}}{{ $path }}{{- end -}}
{{- end -}}
{{- end -}}

{{/* The ExternalSecret of one Secret. It owns the Secret. root; secret: { name, data | entries, type } */}}
{{- define "integration-app.externalSecret" -}}
{{- $root := .root -}}
{{- $version := $root.Values.platform.controllers.externalSecrets -}}
{{- $entries := .secret.entries | default list -}}
{{- range $key, $reference := .secret.data -}}{{- $entries = append $entries (dict "secretKey" $key "reference" $reference) -}}{{- end -}}
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  {{- include "integration-app.metadata" (dict "root" $root "name" .secret.name "annotations" (include "integration-app.kept" . | printf "%s\n" | fromYaml)) | nindent 2 }}
spec:
  refreshPolicy: Periodic
  refreshInterval: {{ $root.Values.platform.secretStore.refreshInterval }}
  secretStoreRef:
    kind: SecretStore
    name: {{ $root.Values.facts.name | quote }}
  target:
    name: {{ .secret.name | quote }}
    creationPolicy: Owner
    deletionPolicy: Retain
    {{- with .secret.type }}
    template:
      engineVersion: v2
      mergePolicy: Replace
      type: {{ . }}
    {{- end }}
  data:
    {{- range $entries }}
    - secretKey: {{ .secretKey | quote }}
      remoteRef:
        key: {{ include "integration-app.remoteKey" (dict "root" $root "key" .reference.key) | quote }}
        property: {{ .reference.property | quote }}
        conversionStrategy: Default
        decodingStrategy: None
        metadataPolicy: None
        {{- if include "integration-app.isSince" (dict "controller" $version "since" "2.3.0") }}
        nullBytePolicy: Ignore
        {{- end }}
    {{- end }}
{{- end -}}

{{/* Providers of the SecretStore. store; account; role; root */}}
{{- define "integration-app.provider.vault" -}}
vault:
  server: {{ .store.server }}
  path: {{ .store.path }}
  version: v2
  {{- with .store.caProvider }}
  caProvider:
    type: {{ .kind }}
    name: {{ .name | quote }}
    key: {{ .key }}
  {{- end }}
  auth:
    jwt:
      path: {{ .store.authMount }}
      role: {{ .role }}
      kubernetesServiceAccountToken:
        serviceAccountRef:
          name: {{ .account | quote }}
          audiences: [{{ .store.audience | quote }}]
{{- end -}}

{{- define "integration-app.provider.kubernetes" -}}
{{- $ca := .store.caProvider | default (dict "kind" "ConfigMap" "name" "kube-root-ca.crt" "key" "ca.crt") -}}
kubernetes:
  remoteNamespace: {{ .store.namespace }}
  server:
    url: {{ .store.server | default "kubernetes.default" }}
    caProvider:
      type: {{ $ca.kind }}
      name: {{ $ca.name }}
      key: {{ $ca.key }}
  auth:
    serviceAccount:
      name: {{ .account | quote }}
{{- end -}}

{{- define "integration-app.provider.aws" -}}
aws:
  service: {{ .store.service }}
  region: {{ .store.region }}
  {{- if include "integration-app.isSince" (dict "controller" .root.Values.platform.controllers.externalSecrets "since" "2.5.0") }}
  sessionTagsPolicy: None
  {{- end }}
  auth:
    jwt:
      serviceAccountRef:
        name: {{ .account | quote }}
{{- end -}}

{{- define "integration-app.provider.azure" -}}
azurekv:
  authType: WorkloadIdentity
  environmentType: PublicCloud
  {{- if include "integration-app.isSince" (dict "controller" .root.Values.platform.controllers.externalSecrets "since" "0.20.0") }}
  useAzureSDK: false
  {{- end }}
  vaultUrl: {{ .store.server }}
  tenantId: {{ .store.tenant }}
  serviceAccountRef:
    name: {{ .account | quote }}
{{- end -}}

{{- define "integration-app.provider.gcp" -}}
gcpsm:
  projectID: {{ .store.project }}
  {{- if include "integration-app.isSince" (dict "controller" .root.Values.platform.controllers.externalSecrets "since" "0.20.2") }}
  secretVersionSelectionPolicy: LatestOrFail
  {{- end }}
  auth:
    workloadIdentity:
      serviceAccountRef:
        name: {{ .account | quote }}
{{- end -}}
