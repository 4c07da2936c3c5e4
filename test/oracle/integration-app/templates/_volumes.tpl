{{/* A scratch folder. name; path */}}
{{- define "integration-app.scratch" -}}
volume:
  name: {{ .name | quote }}
  emptyDir:
    sizeLimit: 1Gi
mounts:
  - name: {{ .name | quote }}
    mountPath: {{ .path | quote }}
{{- end -}}

{{/* Scratch folders that a further container or job has for itself, as a list. owner; paths */}}
{{- define "integration-app.ownScratch" -}}
{{- $owner := .owner -}}
{{- $volumes := list -}}
{{- range uniq (append (.paths | default list) "/tmp") | sortAlpha -}}
  {{- $name := ternary (printf "tmp-%s" $owner) (printf "writable-%s" (sha256sum (printf "%s:%s" $owner .) | trunc 32)) (eq . "/tmp") -}}
  {{- $volumes = append $volumes (include "integration-app.scratch" (dict "name" $name "path" .) | printf "%s\n" | fromYaml) -}}
{{- end -}}
{{ toYaml $volumes }}
{{- end -}}

{{/*
Volumes of files of one sort: those in the folder together, the others each at its own path.
name; folder; own: path → entry; existing: path → entry; source: { configMap: name } or { secret: name }
*/}}
{{- define "integration-app.filesVolumes" -}}
{{- $request := . -}}
{{- $volumes := list -}}
{{- range $inFolder := list true false -}}
  {{- $items := list -}}
  {{- $mounts := dict -}}
  {{- $name := ternary $request.name (printf "%s-alone" $request.name) $inFolder -}}
  {{- range $path, $entry := $request.own -}}
    {{- if eq $entry.inFolder $inFolder -}}
      {{- $items = append $items (dict "key" $entry.key "path" $entry.key) -}}
      {{- $_ := set $mounts $path (dict "name" $name "mountPath" $path "subPath" $entry.key "readOnly" true) -}}
    {{- end -}}
  {{- end -}}
  {{- $others := dict -}}
  {{- range $path, $entry := $request.existing -}}
    {{- if eq $entry.inFolder $inFolder -}}
      {{- $id := printf "%s %t" $entry.ref.name (eq true ($entry.ref.optional | default false)) -}}
      {{- $group := get $others $id | default (dict "name" $entry.ref.name "optional" ($entry.ref.optional | default false) "items" list) -}}
      {{- $_ := set $group "items" (append $group.items (dict "key" $entry.ref.key "path" $entry.key)) -}}
      {{- $_ := set $others $id $group -}}
      {{- $_ := set $mounts $path (dict "name" $name "mountPath" $path "subPath" $entry.key "readOnly" true) -}}
    {{- end -}}
  {{- end -}}
  {{- if or $items $others -}}
    {{- $volume := dict "name" $name -}}
    {{- if $others -}}
      {{- $sources := list -}}
      {{- if $items -}}{{- $sources = append $sources (dict $request.kind (dict "name" $request.source "items" $items)) -}}{{- end -}}
      {{- range $others -}}
        {{- $projection := dict "name" .name "items" .items -}}
        {{- if .optional -}}{{- $_ := set $projection "optional" true -}}{{- end -}}
        {{- $sources = append $sources (dict $request.kind $projection) -}}
      {{- end -}}
      {{- $_ := set $volume "projected" (dict "sources" $sources) -}}
    {{- else if eq $request.kind "configMap" -}}
      {{- $_ := set $volume "configMap" (dict "name" $request.source "items" $items) -}}
    {{- else -}}
      {{- $_ := set $volume "secret" (dict "secretName" $request.source "items" $items) -}}
    {{- end -}}
    {{- $list := ternary (list (dict "name" $name "mountPath" $request.folder "readOnly" true)) (values (dict)) $inFolder -}}
    {{- if not $inFolder -}}
      {{- range $mounts -}}{{- $list = append $list . -}}{{- end -}}
    {{- end -}}
    {{- $volumes = append $volumes (dict "volume" $volume "mounts" $list) -}}
  {{- end -}}
{{- end -}}
{{ toYaml $volumes }}
{{- end -}}

{{/* The volumes of the main container without those that outlive the pod, as a list of { volume, mounts }. */}}
{{- define "integration-app.transientVolumes" -}}
{{- $f := .Values.facts -}}
{{- $volumes := list -}}
{{- range uniq (append .Values.writablePaths "/tmp") | sortAlpha -}}
  {{- $name := ternary "tmp" (printf "writable-%s" (sha256sum . | trunc 32)) (eq . "/tmp") -}}
  {{- $volumes = append $volumes (include "integration-app.scratch" (dict "name" $name "path" .) | printf "%s\n" | fromYaml) -}}
{{- end -}}
{{- $source := printf "%s-files" $f.name -}}
{{- $config := dict "name" "config-files" "folder" $f.runtime.configFolder "own" $f.files "existing" $f.existingFiles "kind" "configMap" "source" $source -}}
{{- $secret := dict "name" "secret-files" "folder" "/etc/secrets" "own" $f.secretFiles "existing" $f.existingSecretFiles "kind" "secret" "source" $source -}}
{{- $volumes = concat $volumes (include "integration-app.filesVolumes" $config | printf "%s\n" | fromYamlArray) (include "integration-app.filesVolumes" $secret | printf "%s\n" | fromYamlArray) -}}
{{- with .Values.platform.caBundle -}}
  {{- if .configMap -}}
    {{- $items := list -}}
    {{- range compact (list .pem .pkcs12.key) | uniq | sortAlpha -}}
      {{- $items = append $items (dict "key" . "path" .) -}}
    {{- end -}}
    {{- $volume := dict "name" "ca-bundle" "configMap" (dict "name" .configMap "items" $items) -}}
    {{- $mounts := list (dict "name" "ca-bundle" "mountPath" "/etc/ca-bundle" "readOnly" true) -}}
    {{- $volumes = append $volumes (dict "volume" $volume "mounts" $mounts) -}}
  {{- end -}}
{{- end -}}
{{ toYaml $volumes }}
{{- end -}}

{{/* The volumes that outlive the pod, as a list of { volume, mounts }. */}}
{{- define "integration-app.persistentVolumes" -}}
{{- $f := .Values.facts -}}
{{- $volumes := list -}}
{{- range $key, $claim := .Values.persistence -}}
  {{- $name := printf "storage-%s" $key -}}
  {{- $readOnly := or (eq true ($claim.readOnly | default false)) (eq "ReadOnlyMany" ($claim.accessMode | default "")) -}}
  {{- $source := dict "claimName" ($claim.existingClaim | default (printf "%s-%s" $f.name $key)) -}}
  {{- $mount := dict "name" $name "mountPath" $claim.mountPath -}}
  {{- with $claim.subPath -}}{{- $_ := set $mount "subPath" . -}}{{- end -}}
  {{- if $readOnly -}}
    {{- $_ := set $source "readOnly" true -}}
    {{- $_ := set $mount "readOnly" true -}}
  {{- end -}}
  {{- $volumes = append $volumes (dict "volume" (dict "name" $name "persistentVolumeClaim" $source) "mounts" (list $mount)) -}}
{{- end -}}
{{ toYaml $volumes }}
{{- end -}}

{{- define "integration-app.volumes" -}}
{{- $transient := include "integration-app.transientVolumes" . | printf "%s\n" | fromYamlArray -}}
{{- $persistent := include "integration-app.persistentVolumes" . | printf "%s\n" | fromYamlArray -}}
{{ toYaml (concat $transient $persistent) }}
{{- end -}}

{{/* Mounts of the main container at these paths, as a list of { volume, mounts }. root; paths */}}
{{- define "integration-app.sharedVolumes" -}}
{{- $shared := list -}}
{{- if .paths -}}
{{- $f := .root.Values.facts -}}
{{- $volumes := include "integration-app.volumes" .root | printf "%s\n" | fromYamlArray -}}
{{- $files := merge dict $f.files $f.secretFiles $f.existingFiles $f.existingSecretFiles -}}
{{- range $path := .paths -}}
  {{- $found := dict -}}
  {{- range $each := $volumes -}}
    {{- range $mount := $each.mounts -}}
      {{- if and (not $found) (eq $mount.mountPath $path) -}}
        {{- $found = dict "volume" $each.volume "mounts" (list $mount) -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $file := get $files $path -}}
  {{- if and (not $found) $file (dig "inFolder" false ($file | default dict)) -}}
    {{- range $each := $volumes -}}
      {{- range $mount := $each.mounts -}}
        {{- if and (not $found) (eq $mount.mountPath (dir $path)) -}}
          {{- $mounts := list (dict "name" $each.volume.name "mountPath" $path "subPath" $file.key "readOnly" true) -}}
          {{- $found = dict "volume" $each.volume "mounts" $mounts -}}
        {{- end -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- if $found -}}{{- $shared = append $shared $found -}}{{- end -}}
{{- end -}}
{{- end -}}
{{ toYaml $shared }}
{{- end -}}

{{/* Volumes without those that have a mount at one of the paths. volumes; paths */}}
{{- define "integration-app.volumesWithout" -}}
{{- $paths := .paths | default list -}}
{{- $kept := list -}}
{{- range $each := .volumes -}}
  {{- $taken := false -}}
  {{- range $each.mounts -}}{{- if has .mountPath $paths -}}{{- $taken = true -}}{{- end -}}{{- end -}}
  {{- if not $taken -}}{{- $kept = append $kept $each -}}{{- end -}}
{{- end -}}
{{ toYaml $kept }}
{{- end -}}
