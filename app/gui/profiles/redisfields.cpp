// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redisfields.h"

#include "filefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using PlaceKind = RedisPlace::Kind;

QString sentinelsText(const QList<RedisPlace::Endpoint> &sentinels)
{
    QStringList texts;
    for (const RedisPlace::Endpoint &each : sentinels) {
        QUrl url;
        url.setHost(each.host);
        url.setPort(each.port);
        texts.append(url.authority());
    }
    return texts.join(u", "_s);
}

/// "a, b:26380": what is no host is left out.
QList<RedisPlace::Endpoint> sentinelsOf(const QString &text)
{
    QList<RedisPlace::Endpoint> sentinels;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const QUrl url(u"//"_s + each.trimmed(), QUrl::StrictMode);
        if (!url.host().isEmpty())
            sentinels.append({url.host(), url.port(Comm::RedisAddress::DefaultSentinelPort)});
    }
    return sentinels;
}

QSpinBox *makeNumber(const QString &name, const QString &label, int least, int greatest)
{
    auto *const number = new QSpinBox;
    number->setObjectName(name);
    number->setAccessibleName(label);
    number->setRange(least, greatest);
    number->setButtonSymbols(QSpinBox::NoButtons);
    return number;
}

} // namespace

RedisFields::RedisFields(QFormLayout &form, const Theme &theme, QObject *parent)
    : QObject(parent),
      m_form(form),
      m_kind(new QComboBox),
      m_host(makeLine(u"hostField"_s, tr("Host"))),
      m_port(makeNumber(u"portField"_s, tr("Port"), 1, 65'535)),
      m_sentinels(makeLine(u"sentinelsField"_s, tr("Sentinels"))),
      m_master(makeLine(u"masterField"_s, tr("Name of the master"))),
      m_sentinelUser(makeLine(u"sentinelUserField"_s, tr("User at the sentinels"))),
      m_socket(makeLine(u"socketField"_s, tr("Path of the socket"))),
      m_database(makeNumber(u"databaseField"_s, tr("Database"), 0, 1'000'000)),
      m_user(makeLine(u"userField"_s, tr("User"))),
      m_hasTls(new QCheckBox(tr("Encrypted (TLS)"))),
      m_ca(new FileField(u"caField"_s, tr("Trusted certificates"), theme)),
      m_certificate(new FileField(u"certificateField"_s, tr("Own certificate"), theme)),
      m_key(new FileField(u"keyField"_s, tr("Own key"), theme)),
      m_serverName(makeLine(u"serverNameField"_s, tr("Name in its certificate")))
{
    addPlaceRows();
    addUserRows();
    addTlsRows();
    setPlace({});
}

QLineEdit *RedisFields::makeLine(const QString &name, const QString &label)
{
    auto *const line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::textEdited, this, &RedisFields::edited);
    return line;
}

void RedisFields::addPlaceRows()
{
    m_kind->setObjectName(u"kindField"_s);
    m_kind->setAccessibleName(tr("Redis is reached by"));
    m_kind->addItems({tr("Host and port"), tr("Sentinels"), tr("Socket of this machine")});
    m_host->setPlaceholderText(tr("bus.example, or paste an address like redis://…"));
    m_sentinels->setPlaceholderText(tr("one.example:26379, two.example"));
    m_socket->setPlaceholderText(u"/run/redis/redis.sock"_s);
    m_form.addRow(tr("Redis is reached by"), m_kind);
    m_form.addRow(tr("Host"), m_host);
    m_form.addRow(tr("Port"), m_port);
    m_form.addRow(tr("Sentinels"), m_sentinels);
    m_form.addRow(tr("Name of the master"), m_master);
    m_form.addRow(tr("Path of the socket"), m_socket);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showRows();
        Q_EMIT edited();
    });
    connect(m_host, &QLineEdit::textEdited, this, &RedisFields::takePasted);
    connect(m_port, &QSpinBox::valueChanged, this, &RedisFields::edited);
}

void RedisFields::addUserRows()
{
    m_user->setPlaceholderText(tr("the default user"));
    m_form.addRow(tr("Database"), m_database);
    m_form.addRow(tr("User"), m_user);
    m_form.addRow(tr("User at the sentinels"), m_sentinelUser);
    connect(m_database, &QSpinBox::valueChanged, this, &RedisFields::edited);
}

void RedisFields::addTlsRows()
{
    m_hasTls->setObjectName(u"tlsField"_s);
    m_hasTls->setAccessibleName(m_hasTls->text());
    m_serverName->setPlaceholderText(tr("the name of the host"));
    m_form.addRow(QString(), m_hasTls);
    m_form.addRow(tr("Trusted certificates"), m_ca);
    m_form.addRow(tr("Own certificate"), m_certificate);
    m_form.addRow(tr("Own key"), m_key);
    m_form.addRow(tr("Name in its certificate"), m_serverName);
    connect(m_hasTls, &QCheckBox::clicked, this, [this] {
        showRows();
        Q_EMIT edited();
    });
    for (FileField *const field : {m_ca, m_certificate, m_key})
        connect(field, &FileField::edited, this, &RedisFields::edited);
}

RedisPlace RedisFields::place() const
{
    RedisPlace place;
    place.kind = PlaceKind(m_kind->currentIndex());
    place.database = m_database->value();
    place.user = m_user->text().trimmed();
    if (place.kind == PlaceKind::Server)
        place.server = {m_host->text().trimmed(), m_port->value()};
    if (place.kind == PlaceKind::Socket)
        place.socketPath = m_socket->text().trimmed();
    if (place.kind == PlaceKind::Sentinel) {
        place.sentinels = sentinelsOf(m_sentinels->text());
        place.masterName = m_master->text().trimmed();
        place.sentinelUser = m_sentinelUser->text().trimmed();
    }
    if (m_hasTls->isChecked() && place.kind != PlaceKind::Socket)
        place.tls = {.caFile = m_ca->path(),
                     .certificateFile = m_certificate->path(),
                     .keyFile = m_key->path(),
                     .serverName = m_serverName->text().trimmed()};
    return place;
}

void RedisFields::setPlace(const RedisPlace &place)
{
    const QSignalBlocker blocker(this);
    const RedisPlace::Tls tls = place.tls.value_or(RedisPlace::Tls());
    m_kind->setCurrentIndex(int(place.kind));
    m_host->setText(place.server.host);
    m_port->setValue(place.server.port);
    m_sentinels->setText(sentinelsText(place.sentinels));
    m_master->setText(place.masterName);
    m_sentinelUser->setText(place.sentinelUser);
    m_socket->setText(place.socketPath);
    m_database->setValue(place.database);
    m_user->setText(place.user);
    m_hasTls->setChecked(place.tls.has_value());
    m_ca->setPath(tls.caFile);
    m_certificate->setPath(tls.certificateFile);
    m_key->setPath(tls.keyFile);
    m_serverName->setText(tls.serverName);
    showRows();
}

void RedisFields::takePasted()
{
    const QString text = m_host->text().trimmed();
    if (!text.contains("://"_L1))
        return;
    const Comm::Result<RedisPlaceAndSecrets> read = RedisPlaceAndSecrets::fromUrl(text);
    if (!read)
        return;
    setPlace(read->place);
    Q_EMIT edited();
    if (!read->secrets.isEmpty())
        Q_EMIT secretsPasted(read->secrets);
}

void RedisFields::showRows()
{
    const PlaceKind kind = PlaceKind(m_kind->currentIndex());
    const bool mayHaveTls = kind != PlaceKind::Socket;
    const bool hasTls = mayHaveTls && m_hasTls->isChecked();
    m_form.setRowVisible(m_host, kind == PlaceKind::Server);
    m_form.setRowVisible(m_port, kind == PlaceKind::Server);
    m_form.setRowVisible(m_sentinels, kind == PlaceKind::Sentinel);
    m_form.setRowVisible(m_master, kind == PlaceKind::Sentinel);
    m_form.setRowVisible(m_sentinelUser, kind == PlaceKind::Sentinel);
    m_form.setRowVisible(m_socket, kind == PlaceKind::Socket);
    m_form.setRowVisible(m_hasTls, mayHaveTls);
    for (QWidget *const row : {static_cast<QWidget *>(m_ca), static_cast<QWidget *>(m_certificate),
                               static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_serverName)})
        m_form.setRowVisible(row, hasTls);
}

} // namespace Sothebais
