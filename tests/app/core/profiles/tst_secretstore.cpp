// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/secretstore.h"

#include "memorykeychain.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_SecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void leavesTheKeychainAloneWhereNoneAreNeeded();
    void keepsInTheKeychain();
    void keepsInMemoryOnly();
    void doesWithoutAKeychain();
    void followsAnEditedProfile();
    void forgets();

private:
    static Profile profile(SecretKeeping keeping)
    {
        Profile made = Profile::create(u"Staging"_s);
        made.secrets = keeping;
        return made;
    }

    const Secrets m_secrets{.password = u"open-sesame"_s, .sentinelPassword = u"s2"_s, .keyPassphrase = "p"};
    std::unique_ptr<MemoryKeychain> m_keychain;
    std::unique_ptr<SecretStore> m_store;
};

void tst_SecretStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_keychain = std::make_unique<MemoryKeychain>();
    m_store = std::make_unique<SecretStore>(*m_keychain);
}

void tst_SecretStore::leavesTheKeychainAloneWhereNoneAreNeeded()
{
    const Profile open = profile(SecretKeeping::None);
    QVERIFY(m_store->write(open, m_secrets).result());
    QVERIFY(m_store->read(open).result()->isEmpty());
    QVERIFY(m_store->remove(open).result());
    QCOMPARE(m_keychain->asked, 0);
}

void tst_SecretStore::keepsInTheKeychain()
{
    const Profile kept = profile(SecretKeeping::Keychain);
    QCOMPARE(m_store->read(kept).result().error().code, Comm::Error::Code::NotFound);
    QVERIFY(m_store->write(kept, m_secrets).result());
    SecretStore later(*m_keychain);
    QCOMPARE(*later.read(kept).result(), m_secrets);
    const int asked = m_keychain->asked;
    QCOMPARE(*later.read(kept).result(), m_secrets); // nobody is asked twice
    QCOMPARE(m_keychain->asked, asked);
}

void tst_SecretStore::keepsInMemoryOnly()
{
    const Profile asked = profile(SecretKeeping::Ask);
    QVERIFY(!m_store->read(asked).result());
    QVERIFY(m_store->write(asked, m_secrets).result());
    QCOMPARE(*m_store->read(asked).result(), m_secrets);
    QCOMPARE(m_keychain->asked, 0);
    SecretStore later(*m_keychain);
    const Comm::Result<Secrets> read = later.read(asked).result();
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"Staging"_s));
}

/// It says why, and works until the program ends.
void tst_SecretStore::doesWithoutAKeychain()
{
    m_keychain->isMissing = true;
    const Profile kept = profile(SecretKeeping::Keychain);
    QCOMPARE(m_store->read(kept).result().error().code, Comm::Error::Code::StorageFailure);
    const Comm::Result<void> written = m_store->write(kept, m_secrets).result();
    QVERIFY(!written);
    QVERIFY(!written.error().toString().contains(u"sesame"_s));
    QCOMPARE(*m_store->read(kept).result(), m_secrets);
}

void tst_SecretStore::followsAnEditedProfile()
{
    Profile kept = profile(SecretKeeping::Keychain);
    QVERIFY(m_store->write(kept, m_secrets).result());
    QVERIFY(m_store->change(kept, kept, Secrets{.password = u"new"_s}).result());
    Secrets expected = m_secrets;
    expected.password = u"new"_s;
    QCOMPARE(Secrets::fromJson(m_keychain->entries.value(kept.id)), expected);

    Profile asked = kept;
    asked.secrets = SecretKeeping::Ask;
    QVERIFY(m_store->change(kept, asked, {}).result());
    QVERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(*m_store->read(asked).result(), expected);

    Profile open = asked;
    open.secrets = SecretKeeping::None;
    QVERIFY(m_store->change(asked, open, {}).result());
    QVERIFY(!m_store->read(asked).result());
}

void tst_SecretStore::forgets()
{
    const Profile kept = profile(SecretKeeping::Keychain);
    QVERIFY(m_store->write(kept, m_secrets).result());
    QVERIFY(m_store->remove(kept).result());
    QVERIFY(m_keychain->entries.isEmpty());
    QVERIFY(!m_store->read(kept).result());
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_secretstore.moc"
