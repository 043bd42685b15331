# 由 start.sh、start-worker.sh 和 bin/gongkai 读取：程序在哪里、数据在哪里、有哪些设置。
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
[ "$(basename -- "$here")" = bin ] && here=$(dirname -- "$here")
beside=$(dirname -- "$here")

# 设置和数据放在程序文件夹旁边，换新版本时不动它们。文件里的设置优先于已有的环境变量。
if [ -f "$beside/gongkai.env" ]; then
  set -a
  # shellcheck disable=SC1091
  . "$beside/gongkai.env"
  set +a
fi
export NODE_ENV="${NODE_ENV:-production}"
export DATA_DIR="${DATA_DIR:-$beside/gongkai-data}"
node="$here/bin/node"
