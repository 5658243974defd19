// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

/// Does nothing: what counts is what the linker needs for the models.
int main()
{
    return 0;
}
