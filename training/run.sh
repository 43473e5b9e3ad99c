#!/bin/sh
# run.sh DATA WHEEL WORK: train the reader from end to end and put it into the package; started again, it goes on.
set -eu
here=$(dirname "$0")
export PYTHONPATH="$here/../src:$here"
[ -f "$3/texts.pkl" ] || python "$here/prepare.py" "$1" "$2" "$3"
[ -f "$3/reader.pt" ] || python "$here/train.py" "$3"
python "$here/export.py" "$3"
python "$here/evaluate.py" "$1"
