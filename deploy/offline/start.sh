#!/bin/sh
# 启动服务；按 Ctrl-C 停止。
set -eu
. "$(dirname -- "$(readlink -f -- "$0")")/bin/environment.sh"
exec "$node" "$here/app/dist/src/main.js"
