{{/* A peer of the pods of one namespace. { namespace, podLabels } */}}
{{- define "integration-app.podPeer" -}}
namespaceSelector:
  matchLabels:
    kubernetes.io/metadata.name: {{ .namespace | quote }}
{{- with .podLabels }}
podSelector:
  matchLabels:
    {{- toYaml . | nindent 4 }}
{{- end }}
{{- end -}}

{{/* Peers of addresses, as a list. */}}
{{- define "integration-app.addressPeers" -}}
{{- range sortAlpha . }}
- ipBlock:
    cidr: {{ . | quote }}
{{- end }}
{{- end -}}

{{/* Ports by number, sorted. ports; protocols */}}
{{- define "integration-app.ports" -}}
{{- $protocols := .protocols | default (list "TCP") -}}
{{- $sorted := dict -}}
{{- range .ports -}}{{- $_ := set $sorted (printf "%05d" (int .)) (int .) -}}{{- end -}}
{{- range $port := $sorted }}
{{- range $protocols }}
- protocol: {{ . }}
  port: {{ $port }}
{{- end }}
{{- end }}
{{- end -}}

{{/* The way in of an exposure: its pods and their port. root; exposure */}}
{{- define "integration-app.wayIn" -}}
{{- with get .root.Values.platform.exposures .exposure -}}
pods:
  {{- toYaml (omit .pods "port") | nindent 2 }}
port: {{ .pods.port | default (dig "gateway" "listenerPort" 443 .) | int }}
cidrs:
  {{- toYaml (.cidrs | default list) | nindent 2 }}
{{- end -}}
{{- end -}}

{{- define "integration-app.egressToNames" -}}
{{- $dns := .Values.platform.dns -}}
{{- $usual := dict "namespace" "kube-system" "podLabels" (dict "k8s-app" "kube-dns") -}}
- to:
    - {{- include "integration-app.podPeer" (ternary $usual $dns (empty $dns.namespace)) | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list $dns.port) "protocols" (list "UDP" "TCP")) | nindent 4 }}
{{- with $dns.cidrs }}
- to:
    {{- include "integration-app.addressPeers" . | nindent 4 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list 53) "protocols" (list "UDP" "TCP")) | nindent 4 }}
{{- end }}
{{- end -}}

{{/* What the pods may reach. */}}
{{- define "integration-app.egress" -}}
{{- $platform := .Values.platform -}}
{{- $egress := .Values.networkPolicy.egress -}}
{{ include "integration-app.egressToNames" . }}
{{- range $egress.dependencies }}
- to:
    - {{- include "integration-app.podPeer" . | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list .port)) | nindent 4 }}
{{- end }}
{{- range sortAlpha (uniq $egress.gateways) }}
{{- with include "integration-app.wayIn" (dict "root" $ "exposure" .) | printf "%s\n" | fromYaml }}
- to:
    - {{- include "integration-app.podPeer" .pods | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list .port)) | nindent 4 }}
{{- with .cidrs }}
- to:
    {{- include "integration-app.addressPeers" . | nindent 4 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list 443)) | nindent 4 }}
{{- end }}
{{- end }}
{{- end }}
{{- range $egress.pods }}
- to:
    - {{- include "integration-app.podPeer" . | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" .ports) | nindent 4 }}
{{- end }}
{{- range sortAlpha (uniq $egress.systems) }}
{{- $system := required (printf "platform.systems.%s is missing" .) (get $platform.systems .) }}
- to:
    {{- include "integration-app.addressPeers" $system.cidrs | nindent 4 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" $system.ports "protocols" (list ($system.protocol | default "TCP"))) | nindent 4 }}
{{- end }}
{{- if and (include "integration-app.usesProxy" .) (or $platform.proxy.pods $platform.proxy.cidrs) }}
- to:
    {{- with $platform.proxy.pods }}
    - {{- include "integration-app.podPeer" . | nindent 6 }}
    {{- end }}
    {{- include "integration-app.addressPeers" $platform.proxy.cidrs | nindent 4 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list $platform.proxy.port)) | nindent 4 }}
{{- end }}
{{- if $platform.collector.enabled }}
- to:
    - {{- include "integration-app.podPeer" $platform.collector.pods | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list $platform.collector.port)) | nindent 4 }}
{{- end }}
{{- end -}}

{{/* Who may reach the pods. */}}
{{- define "integration-app.ingressRules" -}}
{{- $f := .Values.facts -}}
{{- $platform := .Values.platform -}}
{{- if and .Values.route.enabled $f.port }}
{{- with include "integration-app.wayIn" (dict "root" . "exposure" .Values.route.exposure) | printf "%s\n" | fromYaml }}
- from:
    - {{- include "integration-app.podPeer" .pods | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list $f.port)) | nindent 4 }}
{{- end }}
{{- end }}
{{- if and .Values.networkPolicy.allowFrom $f.port }}
- from:
    {{- range .Values.networkPolicy.allowFrom }}
    - {{- include "integration-app.podPeer" . | nindent 6 }}
    {{- end }}
  ports:
    {{- include "integration-app.ports" (dict "ports" (list $f.port)) | nindent 4 }}
{{- end }}
{{- $scraped := ternary $f.port 0 (eq "http" (get $f.metrics "port" | default "")) }}
{{- $ports := compact (list $f.management $scraped) }}
{{- if and $platform.agent $ports }}
- from:
    - {{- include "integration-app.podPeer" $platform.agent | nindent 6 }}
  ports:
    {{- include "integration-app.ports" (dict "ports" $ports) | nindent 4 }}
{{- end }}
{{- end -}}
