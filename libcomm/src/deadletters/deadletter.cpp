// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletter.h"

#include "deadletters/deadletterreader.h"
#include "json/jsontoken.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Comm {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::DeadLetter)
};

constexpr char WrappedMember[] = "entryBase64";

Error noEntry(const QString &why)
{
    return {.code = Error::Code::InvalidEvent,
            .message = LetterText::tr("The line is no dead letter: %1").arg(why),
            .remedy = LetterText::tr("Import what was exported, one entry a line")};
}

} // namespace

DeadLetter DeadLetter::parse(QByteArrayView entry)
{
    return DeadLetterReader().read(entry.toByteArray());
}

QByteArray DeadLetter::fingerprint() const
{
    return isCut() ? cutFingerprint : QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

QByteArray DeadLetter::toLine() const
{
    const bool isOneLine = !bytes.contains('\n') && bytes.trimmed().size() == bytes.size();
    if (!event.isNull() && isOneLine && !bytes.contains(WrappedMember))
        return bytes;
    return QByteArray("{\"") + WrappedMember + "\":\"" + bytes.toBase64() + "\"}";
}

Result<QByteArray> DeadLetter::fromLine(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    JsonReader reader;
    if (text.size() < 2 * MaxBytes && reader.read(text) == JsonReader::Problem::None
        && reader.root().is_object()) {
        const QByteArrayView wrapped = memberText(text, WrappedMember);
        if (wrapped.size() >= 2 && wrapped.startsWith('"')) {
            const QByteArray encoded = wrapped.sliced(1, wrapped.size() - 2).toByteArray();
            const auto entry
                = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
            return entry ? Result<QByteArray>(entry.decoded)
                         : noEntry(LetterText::tr("The Base64 in it is damaged"));
        }
    }
    const DeadLetter letter = parse(text);
    if (letter.event.isNull())
        return noEntry(letter.defect);
    return letter.bytes;
}

} // namespace Comm
