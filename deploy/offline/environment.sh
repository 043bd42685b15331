# 由 start.sh、start-worker.sh 和 bin/gongkai 读取：程序在哪里、数据在哪里、有哪些设置。
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
[ "$(basename -- "$here")" = bin ] && here=$(dirname -- "$here")
beside=$(dirname -- "$here")

# 设置文件一行一个“名称=值”，按字面读取，不当作 shell 执行；两端成对的引号去掉，# 开头的行是说明。
# 已有的环境变量（包括写在命令前面的）优先于文件里的设置。
read_settings() {
  number=0
  own=' '
  return_mark=$(printf '\r')
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    line=${line%"$return_mark"}
    case $line in '' | '#'*) continue ;; esac
    name=${line%%=*}
    value=${line#*=}
    case $line in *=*) ;; *) name='' ;; esac
    case $name in
      '' | [0-9]* | *[!A-Za-z0-9_]*)
        echo "$1 第 $number 行不是一项设置：应为“名称=值”，名称只含字母、数字和下划线，等号两边没有空格，例如 PORT=8080。" >&2
        exit 1
        ;;
    esac
    case $value in \"*\" | \'*\') value=${value#?} && value=${value%?} ;; esac
    # 名称已经核对过，可以放进 eval。
    if eval "[ -z \"\${$name+set}\" ]"; then own="$own$name "; fi
    case $own in *" $name "*) export "$name=$value" ;; esac
  done <"$1"
}
if [ -f "$beside/gongkai.env" ]; then read_settings "$beside/gongkai.env"; fi
export NODE_ENV="${NODE_ENV:-production}"
export DATA_DIR="${DATA_DIR:-$beside/gongkai-data}"
node="$here/bin/node"
