// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadletterdesk.h"

#include "core/post.h"
#include "letterhand.h"
#include "letterreader.h"

#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// One for each server: what came from one must never go to another.
QString trashFolder(const DeadLetterDesk::Options &options)
{
    const QString root = options.trashFolder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sothebais/trash"_s
        : options.trashFolder;
    const QByteArray server
        = QCryptographicHash::hash(options.redis.toString().toUtf8(), QCryptographicHash::Sha1).toHex();
    constexpr qsizetype Digits = 16;
    return root + u'/' + QString::fromLatin1(server.first(Digits));
}

} // namespace

DeadLetterDesk::DeadLetterDesk(const Options &options, const Surroundings &surroundings, QObject *parent)
    : QObject(parent),
      m_surroundings(surroundings),
      m_snapshot(std::make_shared<LetterSnapshot>()),
      m_reader(new LetterReader(options.redis, options.look, options.now)),
      m_retries(options.resolvedAfter),
      m_trash(trashFolder(options), m_thread),
      m_notes(surroundings.settings),
      m_endedLots(surroundings.log),
      m_hand(std::make_unique<LetterHand>(
          options.redis, LetterHand::Tools{surroundings.guard, surroundings.audit, m_trash, m_retries}))
{
    m_thread.setObjectName(u"letters"_s);
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connectAcross(m_reader, &LetterReader::made, this, &DeadLetterDesk::takeSnapshot);
    connectAcross(m_reader, &LetterReader::arrived, this, &DeadLetterDesk::takeArrived);
    connectAcross(m_reader, &LetterReader::exported, this, &DeadLetterDesk::exported);
    connectAcross(m_reader, &LetterReader::failed, this, &DeadLetterDesk::failed);
    connectAcross(m_reader, &LetterReader::statusChanged, this, &DeadLetterDesk::takeStatus);
    connect(m_hand.get(), &LetterHand::failed, this, &DeadLetterDesk::failed);
    connect(m_hand.get(), &LetterHand::acted, this, [this](const QList<LetterAct> &acts) {
        Q_EMIT acted(acts);
        look();
    });
    m_thread.start();
}

DeadLetterDesk::~DeadLetterDesk()
{
    m_thread.quit();
    m_thread.wait();
}

void DeadLetterDesk::start()
{
    m_trash.readLeftBehind();
    m_hand->start();
    post(m_reader, [reader = m_reader] { reader->start(); });
}

void DeadLetterDesk::setView(const LetterView &view)
{
    m_view = view;
    post(m_reader, [reader = m_reader, view] { reader->setView(view); });
}

void DeadLetterDesk::look()
{
    post(m_reader, [reader = m_reader] { reader->look(); });
}

void DeadLetterDesk::retry(const QList<LetterPointer> &letters, const Comm::DeadLetterRetry &how)
{
    m_hand->retry(letters, how);
}

void DeadLetterDesk::editAndRetry(const LetterPointer &letter, const QByteArray &data,
                                  const Comm::DeadLetterRetry &how)
{
    m_hand->editAndRetry(letter, data, how);
}

void DeadLetterDesk::park(const QList<LetterPointer> &letters)
{
    m_hand->park(letters);
}

void DeadLetterDesk::discard(const QList<LetterPointer> &letters)
{
    m_hand->discard(letters);
}

void DeadLetterDesk::restore(qint64 trashed)
{
    m_hand->restore(trashed);
}

void DeadLetterDesk::exportTo(const QString &path, const QList<LetterPointer> &letters)
{
    post(m_reader, [reader = m_reader, path, letters] { reader->exportTo(path, letters); });
}

void DeadLetterDesk::begin(const BulkPlan &plan, const BulkWork::Options &options)
{
    const bool isUnderWay = m_bulk && m_bulk->state() != BulkWork::State::Finished;
    const QString reason
        = isUnderWay ? tr("Other work on many dead letters is under way") : m_hand->refusal(plan.action());
    if (!reason.isEmpty()) {
        const Comm::Error error{.code = Comm::Error::Code::NotPermitted, .message = reason};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    if (m_bulk)
        m_bulk.release()->deleteLater(); // a view may be in the middle of it
    m_bulk = std::make_unique<BulkWork>(*this, plan, options);
    m_bulk->start();
    Q_EMIT bulkChanged();
}

void DeadLetterDesk::takeSnapshot(const LetterSnapshotPointer &snapshot)
{
    m_snapshot = snapshot;
    Q_EMIT snapshotChanged();
}

void DeadLetterDesk::takeStatus(const Comm::ConnectionStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
}

void DeadLetterDesk::takeArrived(const QList<LetterPointer> &letters)
{
    for (const LetterPointer &letter : letters)
        m_retries.arrived(*letter);
}

} // namespace Sothebais
