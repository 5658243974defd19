// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditlog.h"

#include "auditwriter.h"
#include "core/export/exportfile.h"
#include "core/post.h"
#include "core/store/appendfile.h"

#include <QFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <cerrno>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QString whoWeAre()
{
    const passwd *const user = ::getpwuid(::geteuid());
    const QString name = user ? QFile::decodeName(user->pw_name) : QString::number(::geteuid());
    return name + u'@' + QSysInfo::machineHostName();
}

qint64 bytesOf(const AuditEntry &entry)
{
    return entry.before.size() + entry.after.size();
}

Comm::Result<void> copyAll(QFile &from, ExportFile &to)
{
    constexpr qint64 Piece = 1024 * 1024;
    while (from.isOpen() && !from.atEnd()) {
        if (const Comm::Result<void> written = to.append(from.read(Piece)); !written)
            return written;
    }
    return {};
}

bool isSame(const QFile &a, const QFile &b)
{
    struct stat of = {};
    struct stat other = {};
    return ::fstat(a.handle(), &of) == 0 && ::fstat(b.handle(), &other) == 0 && of.st_ino == other.st_ino
        && of.st_dev == other.st_dev;
}

} // namespace

QString AuditLog::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/sothebais/audit.ndjson"_s;
}

AuditLog::AuditLog(const Options &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_who(whoWeAre())
{
    if (m_options.path.isEmpty())
        m_options.path = defaultPath();
    m_writer = new AuditWriter(AuditFile(m_options.path, m_options.maxFileBytes), MaxWaiting);
    m_thread.setObjectName(u"audit"_s);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_writer, &AuditWriter::start);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connectAcross(m_writer, &AuditWriter::read, this, &AuditLog::add);
    connectAcross(m_writer, &AuditWriter::written, this, &AuditLog::takeWritten);
    connectAcross(m_writer, &AuditWriter::cannotWrite, this, &AuditLog::takeFailure);
    connectAcross(m_writer, &AuditWriter::cannotRead, this, &AuditLog::failed);
    m_thread.start();
}

AuditLog::~AuditLog()
{
    m_thread.quit();
    m_thread.wait();
}

void AuditLog::record(const AuditEntry &entry)
{
    AuditEntry whole = entry;
    if (!whole.at.isValid())
        whole.at = QDateTime::currentDateTimeUtc();
    if (whole.who.isEmpty())
        whole.who = m_who;
    if (whole.profile.isEmpty())
        whole.profile = m_options.profile;
    if (m_writer->give(std::move(whole)))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, action = entry.action] {
            Q_EMIT failed(
                {.code = Comm::Error::Code::Overloaded,
                 .message = tr("“%1” is not in the audit log: too much waits to be written").arg(action),
                 .remedy = tr("Check the disk")});
        },
        Qt::QueuedConnection);
}

void AuditLog::add(const QList<AuditEntry> &entries, qint64 unreadable, bool isAnew)
{
    if (isAnew) {
        m_entries.clear();
        m_bytes = 0;
        m_unreadable = 0;
    }
    m_entries += entries;
    m_unreadable += unreadable;
    for (const AuditEntry &entry : entries)
        m_bytes += bytesOf(entry);
    qsizetype old = 0;
    while (m_entries.size() - old > MaxEntries || (m_bytes > MaxBytes && old < m_entries.size()))
        m_bytes -= bytesOf(m_entries.at(old++));
    m_entries.remove(0, old);
    if (isAnew)
        Q_EMIT reset();
    else
        Q_EMIT recorded(entries);
}

void AuditLog::takeWritten()
{
    setFault({});
}

void AuditLog::takeFailure(const Comm::Error &error)
{
    setFault(error.message);
    Q_EMIT failed(error);
}

void AuditLog::setFault(const QString &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged();
}

Comm::Result<void> AuditLog::exportTo(const QString &path) const
{
    // The newest is opened first: set aside meanwhile, it would be missed, or come twice.
    QFile newest(m_options.path);
    const bool isThere = newest.open(QIODevice::ReadOnly);
    const QStringList older = AuditFile::setAside(m_options.path);
    if (!isThere && (newest.exists() || older.isEmpty()))
        return fileError(m_options.path, newest.exists() ? EACCES : ENOENT);
    Comm::Result<ExportFile> target = ExportFile::create(path, ExportFile::Existing::Replace);
    if (!target)
        return target.error();
    ExportFile copy = std::move(target).value();
    for (const QString &each : older) {
        QFile file(each);
        if (!file.open(QIODevice::ReadOnly))
            return fileError(each, EACCES);
        if (isSame(file, newest))
            continue;
        if (const Comm::Result<void> written = copyAll(file, copy); !written)
            return written;
    }
    if (const Comm::Result<void> written = copyAll(newest, copy); isThere && !written)
        return written;
    return copy.keep();
}

} // namespace Sothebais
