// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Sothebais {

// Text of filters for what somebody points at: "filter for", "filter out". Names and values are quoted where
// they have to be, whatever strangers put into them.

/// `data.bids[0]` and "amount" give `data.bids[0].amount`; the key is plain text.
QString filterMember(const QString &field, const QString &key);
/// `data.bids` and 0 give `data.bids[0]`.
QString filterElement(const QString &field, qsizetype index);

/// A field of the envelope that is this: `type == lot:bid:placed`.
QString filterTerm(const QString &field, const QString &value);
/// A field of the data that is this value (exact JSON text): `data.amount == "1500.50"`; for an object or an
/// array, that it is there.
QString filterTermForJson(const QString &field, QByteArrayView json);
/// The text anywhere in the payload.
QString filterTermForText(const QString &text);

/// What passes `filter` and the term as well. A filter that is there already is not repeated; one that is
/// wrong stays as it is, in front.
QString filterFor(const QString &filter, const QString &term);
/// What passes `filter` and not the term. What has no such field at all stays.
QString filterOut(const QString &filter, const QString &term);
/// The filter as it was before filterFor() or filterOut() joined the term to it; the filter itself if the
/// term is not there.
QString filterWithout(const QString &filter, const QString &term);

} // namespace Sothebais
