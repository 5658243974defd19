# SPDX-FileCopyrightText: 2026 SothebAIs maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bash completion for sothebais(1)

# Keys of the event types, from the program itself.
_sothebais_keys()
{
    sothebais catalog 2>/dev/null | awk 'NR > 1 && NF == 0 { exit } NR > 1 { print $1 }'
}

_sothebais_sources()
{
    sothebais catalog 2>/dev/null | sed -n 's/^Sources: //p' | tr -d ,
}

# The options of a command, with its subcommand if it has one, or of the program, from its help.
_sothebais_options()
{
    sothebais "$@" --help 2>/dev/null | grep -oE -- '^ +(-[[:alnum:]], *)?--?[[:alnum:]-]+' | tr ', ' '\n\n'
}

# What --format takes, by command.
_sothebais_formats()
{
    case "$*" in
        tail) echo pretty json count ;;
        grep | play) echo pretty line json ;;
        catalog) echo table json ;;
        doctor) echo text json ;;
        *) echo pretty json ;;
    esac
}

_sothebais()
{
    local commands='tail publish history replay record play grep stats convert catalog validate dlq simulate gateway ws http doctor'
    local -A subcommands=([dlq]='list show stats retry edit discard park export import' [ws]='watch send')
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' subcommand='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ -z $command ]]; then
            [[ " $commands " == *" $word "* ]] && command=$word
        elif [[ " ${subcommands[$command]-} " == *" $word "* ]]; then
            subcommand=$word && break
        fi
    done
    local path=(${command:+"$command"} ${subcommand:+"$subcommand"})

    local words=''
    COMPREPLY=()
    case $previous in
        --format) words=$(_sothebais_formats "${path[@]}") ;;
        --type) words=$(_sothebais_keys) ;;
        --source) words=$(_sothebais_sources) ;;
        --older-than) words='90s 30m 2h 7d' ;;
        --trouble) words='turns admin: stream: events: auction: agents:' ;;
        --speed) words='0.5 1 2 10 100 max' ;;
        --services) mapfile -t COMPREPLY < <(compgen -A hostname -- "$current"); return ;;
        --data-file | --ndjson | --file | --output | --token-file | --ca | --cert | --key | --tls-*) ;;
        --redis | --count | --timeout | --limit | --rate | --duration | --seed | --lots | --bidders | --data | --fail | --port-offset) return ;;
        --id | --error | --listen | --max-body | --subprotocol | --server-name | --attempts | --ping | --skip) return ;;
        --header | --retries | --http | --ws | --where | --expect | --rotate | --columns) return ;;
        *)
            if [[ $current == -* ]]; then
                words=$(_sothebais_options "${path[@]}")
            elif [[ -z $command ]]; then
                words=$commands
            elif [[ -z $subcommand && -n ${subcommands[$command]-} ]]; then
                words=${subcommands[$command]}
            elif [[ $command == publish ]]; then
                words=$(_sothebais_keys)
            elif [[ $command == http && $previous == http ]]; then
                words='GET HEAD POST PUT PATCH DELETE'
            fi ;;
    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _sothebais sothebais
