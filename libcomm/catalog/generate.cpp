// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "emit.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

// What follows is the licence of the files that are written, not of this one.
// REUSE-IgnoreStart
static constexpr char fileHead[] = "// SPDX-FileCopyrightText: 2026 SothebAIs maintainers\n"
                                   "// SPDX-License-Identifier: MIT\n"
                                   "// Generated from catalog.json; change that file, not this one.\n\n";
// REUSE-IgnoreEnd

static bool writeFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(fileHead + text.toUtf8()) >= 0 && file.commit();
}

/// Usage: comm-catalog-generator CATALOG_FILE OUTPUT_FOLDER
int main(int argc, char *argv[])
{
    QTextStream err(stderr);
    if (argc != 3) {
        err << "usage: comm-catalog-generator CATALOG_FILE OUTPUT_FOLDER\n";
        return 2;
    }
    const QString input = QFile::decodeName(argv[1]);
    QFile file(input);
    if (!file.open(QIODevice::ReadOnly)) {
        err << input << ": error: " << file.errorString() << '\n';
        return 1;
    }
    const CatalogFile catalog = readCatalog(file.readAll());
    for (const QString &problem : catalog.problems)
        err << input << ": error: " << problem << '\n';
    if (!catalog.problems.isEmpty())
        return 1;

    const QDir folder(QFile::decodeName(argv[2]));
    const std::pair<const char *, QString> outputs[] = {
        {"comm/eventtypes.h", emitTypesHeader(catalog)},
        {"comm/payloads.h", emitPayloadsHeader(catalog)},
        {"payloads.cpp", emitPayloadsSource(catalog)},
        {"catalogtable.cpp", emitTableSource(catalog)},
    };
    for (const auto &[name, text] : outputs) {
        const QString path = folder.filePath(QLatin1String(name));
        if (!writeFile(path, text)) {
            err << path << ": error: cannot be written\n";
            return 1;
        }
    }
    return 0;
}
