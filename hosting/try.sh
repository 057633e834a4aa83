#!/usr/bin/env bash
# Tries the recipes of this folder for real, on the loopback address: serves a build, checks it from outside with a
# browser (check.mjs), and puts nginx under a bounded load.
#   hosting/try.sh [nginx] [folder] [apache] [plain]      all but apache when none is named; needs a build in dist
#     nginx    nginx.conf, compressed copies sent as they are, then 3 × 20 000 requests
#     folder   the same from /guide/, and serve.mjs from /guide/: builds the guide for it first
#     apache   apache.htaccess
#     plain    a host that knows files and folders only (python3 -m http.server), after folders.mjs
# Missing packages are installed where it may (root, Debian): nginx, apache2-utils, apache2, python3.
set -euo pipefail
cd "$(dirname "$0")/.."
dist="${DIST:-dist}"
[ -f "$dist/index.html" ] || { echo "No build in $dist: npm run build" >&2; exit 2; }
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(nginx folder plain)
port="${PORT:-4890}"
work="$(mktemp -d)"
chmod 755 "$work"
started=()
stop() {
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  started=()
  sleep 0.5
}
trap 'stop; rm -rf "$work"' EXIT

need() { # a command, the package that has it
  command -v "$1" >/dev/null || PATH="$PATH:/usr/sbin" command -v "$1" >/dev/null && return
  echo "Installing $2…"
  apt-get update -q >/dev/null && apt-get install -q -y --no-install-recommends "$2" >/dev/null
}
PATH="$PATH:/usr/sbin"

await() { # an address
  for _ in $(seq 50); do
    if node -e "fetch('$1').then(() => process.exit(0), () => process.exit(1))"; then return; fi
    sleep 0.2
  done
  echo "$1 does not answer" >&2
  exit 1
}

start_nginx() { # the folder to serve, sed commands for the recipe
  local modules=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so brotli=""
  {
    if [ -f "$modules" ] && [ -n "${BROTLI:-}" ]; then
      echo "load_module $modules;"
      brotli="brotli_static on;"
    fi
    echo "worker_processes auto; pid $work/nginx.pid; error_log $work/error.log warn; user $(id -un);"
    echo "events { worker_connections 1024; }"
    echo "http { include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; $brotli"
    for folder in client_body proxy fastcgi uwsgi scgi; do echo "${folder}_temp_path $work/$folder;"; done
    sed -e "s#listen 80;#listen 127.0.0.1:$port;#" -e '/listen \[::\]:80;/d' -e "s#root /var/www/quel-outil;#root $1;#" \
      -e "s#/var/log/nginx/quel-outil.error.log#$work/site.log#" ${2:+-e "$2"} hosting/nginx.conf
    echo "}"
  } > "$work/nginx.conf"
  nginx -t -q -c "$work/nginx.conf"
  nginx -c "$work/nginx.conf"
  started+=("$(cat "$work/nginx.pid")")
  await "http://localhost:$port/"
}

load() { # a path: fails on any answer that is not right
  local told
  told="$(ab -q -n 20000 -c 50 -k -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port$1")"
  echo "$1: $(grep -E 'Requests per second|  99%|Failed requests|Document Length' <<<"$told" | tr -s ' ' | tr '\n' ';')"
  grep -qE '^Failed requests: +0$' <<<"$told"
  ! grep -q 'Non-2xx' <<<"$told"
}

try_nginx() {
  need nginx nginx
  need ab apache2-utils
  cp -r "$dist" "$work/site"
  node hosting/compress.mjs "$work/site"
  start_nginx "$work/site"
  node hosting/check.mjs "http://localhost:$port"
  echo "Under load, 50 connections, 20 000 requests each:"
  load /
  load /outils/medimail
  load '/recommandation?avec=patient&besoin=envoyer-document'
  stop
  if [ -f /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ]; then
    echo "With libnginx-mod-http-brotli-static:"
    BROTLI=on start_nginx "$work/site"
    node hosting/check.mjs "http://localhost:$port" --encoding br
    stop
  fi
}

try_folder() {
  need nginx nginx
  mkdir -p "$work/parent"
  BASE_PATH=/guide/ node src/site/build.mjs --out "$work/parent/guide"
  # As README.md says: the page of what does not exist, and addresses with a slash too many, inside the folder.
  start_nginx "$work/parent" 's#/404.html#/guide/404.html#; s#rewrite ^(/.+)/\$#rewrite ^(/guide/.+)/$#'
  node hosting/check.mjs "http://localhost:$port" --base /guide/
  stop
  node src/site/serve.mjs --port "$port" --root "$work/parent/guide" --base /guide/ &
  started+=($!)
  await "http://localhost:$port/guide/"
  node hosting/check.mjs "http://localhost:$port" --base /guide/
  stop
}

try_apache() {
  need apache2 apache2
  cp -r "$dist" "$work/apache"
  cp hosting/apache.htaccess "$work/apache/.htaccess"
  local modules=/usr/lib/apache2/modules
  {
    for module in mpm_event authz_core dir mime headers rewrite filter deflate; do
      echo "LoadModule ${module}_module $modules/mod_$module.so"
    done
    echo "ServerRoot $work
ServerName localhost
Listen 127.0.0.1:$port
PidFile $work/apache.pid
ErrorLog $work/apache.log
Mutex posixsem
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot $work/apache
<IfModule !unixd_module>
LoadModule unixd_module $modules/mod_unixd.so
</IfModule>
User www-data
Group www-data
<Directory $work/apache>
AllowOverride All
Require all granted
</Directory>"
  } > "$work/apache.conf"
  apache2 -f "$work/apache.conf" -k start
  sleep 1
  started+=("$(cat "$work/apache.pid")")
  await "http://localhost:$port/"
  node hosting/check.mjs "http://localhost:$port"
  stop
}

try_plain() {
  need python3 python3
  cp -r "$dist" "$work/plain"
  node hosting/folders.mjs "$work/plain"
  python3 -m http.server "$port" --bind 127.0.0.1 --directory "$work/plain" >/dev/null 2>&1 &
  started+=($!)
  await "http://localhost:$port/"
  node hosting/check.mjs "http://localhost:$port" --plain
  stop
}

for part in "${parts[@]}"; do
  echo "=== $part"
  "try_$part"
done
