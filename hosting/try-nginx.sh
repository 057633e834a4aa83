#!/usr/bin/env bash
# Serves `dist` with the recipe nginx.conf on the loopback address, checks it with a browser, then under load.
#   hosting/try-nginx.sh [dist]       needs nginx and ab (apt-get install nginx apache2-utils)
set -euo pipefail
cd "$(dirname "$0")/.."
dist="$(realpath "${1:-dist}")"
port=4890
work="$(mktemp -d)"
trap 'kill "$(cat "$work/pid")" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
{
  echo "worker_processes 2; pid $work/pid; error_log $work/error.log warn; user $(id -un);"
  echo "events { worker_connections 1024; }"
  echo "http { include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on;"
  for folder in client_body proxy fastcgi uwsgi scgi; do echo "${folder}_temp_path $work/$folder;"; done
  sed -e "s#listen 80;#listen 127.0.0.1:$port;#" -e '/listen \[::\]:80;/d' -e "s#root /var/www/quel-outil;#root $dist;#" \
    -e "s#/var/log/nginx/quel-outil.error.log#$work/site.log#" hosting/nginx.conf
  echo "}"
} > "$work/nginx.conf"
nginx -t -q -c "$work/nginx.conf"
nginx -c "$work/nginx.conf"
sleep 0.5
node hosting/check.mjs "http://localhost:$port"
for path in / /outils/medimail '/recommandation?avec=patient'; do
  echo "--- 20 000 requests for $path, 50 at a time"
  ab -q -n 20000 -c 50 -k -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port$path" | grep -E 'Failed|Non-2xx|Requests per|99%|Document Length' || true
done
