# Runs the script of a `run` step as GitHub's runner does: from a file, and without the inputs of this stand-in.
script=$(mktemp "$RUNNER_TEMP/script-XXXXXX")
printf '%s\n' "$INPUT_RUN" >"$script"
# No variable of a shell has a hyphen in its name.
folder=$(printenv INPUT_WORKING-DIRECTORY)
cd "${folder:-.}" || exit
options=(-e)
[ "$INPUT_SHELL" = bash ] && options=(--noprofile --norc -eo pipefail)
env -u INPUT_RUN -u INPUT_SHELL -u INPUT_WORKING-DIRECTORY bash "${options[@]}" "$script"
status=$?
rm "$script"
exit $status
