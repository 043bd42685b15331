#!/bin/sh
# 启动一个后台进程（设置了 REDIS_URL 时才需要）；按 Ctrl-C 停止。
set -eu
. "$(dirname -- "$(readlink -f -- "$0")")/bin/environment.sh"
exec "$node" "$here/app/dist/src/worker.js"
