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

# The options of a command, or of the program, from its help.
_sothebais_options()
{
    sothebais ${1:+"$1"} --help 2>/dev/null | grep -oE -- '^ +(-[[:alnum:]],)?--?[[:alnum:]-]+' | tr ', ' '\n\n'
}

_sothebais()
{
    local commands='tail publish history replay catalog validate simulate'
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ " $commands " == *" $word "* ]] && command=$word && break
    done

    local words=''
    case $previous in
        --format)
            [[ $command == tail ]] && words='pretty json count' || words='table json' ;;
        --type) words=$(_sothebais_keys) ;;
        --source) words=$(_sothebais_sources) ;;
        --data-file | --ndjson) ;;
        --redis | --count | --timeout | --limit | --rate | --duration | --seed | --lots | --bidders | --data) return ;;
        *)
            if [[ $current == -* ]]; then
                words=$(_sothebais_options "$command")
            elif [[ -z $command ]]; then
                words=$commands
            elif [[ $command == publish ]]; then
                words=$(_sothebais_keys)
            fi ;;
    esac
    if [[ -n $words ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

complete -o filenames -F _sothebais sothebais
