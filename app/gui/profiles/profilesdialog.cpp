// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilesdialog.h"

#include "connectiontestview.h"
#include "core/profiles/profilebook.h"
#include "core/profiles/secretstore.h"
#include "core/settings/privatefile.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "profileform.h"
#include "profilelist.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

QPushButton *makeProfileButton(const QString &name, const QString &text)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    return button;
}

Error notReadable(const QFile &file)
{
    return {.code = Comm::Error::Code::StorageFailure,
            .message = ProfilesDialog::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()),
            .remedy = ProfilesDialog::tr("Choose another file")};
}

} // namespace

ProfilesDialog::ProfilesDialog(ProfileBook &book, SecretStore &secrets, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_book(book),
      m_secrets(secrets),
      m_list(new ProfileList(book, theme)),
      m_form(new ProfileForm(theme)),
      m_test(new ConnectionTestView(theme)),
      m_notice(new Banner(u"profileNotice"_s, theme)),
      m_removed(new Banner(u"profileRemoved"_s, theme)),
      m_unsaved(new Banner(u"profileUnsaved"_s, theme)),
      m_save(makeProfileButton(u"saveProfileButton"_s, tr("&Save"))),
      m_revert(makeProfileButton(u"revertProfileButton"_s, tr("&Revert"))),
      m_open(makeProfileButton(u"openProfileButton"_s, tr("&Open a window")))
{
    constexpr QSize FirstSize(900, 700);
    setObjectName(u"profilesDialog"_s);
    setWindowTitle(tr("Profiles"));
    resize(FirstSize);
    layOut();
    connectAll();
    if (const Comm::Result<void> loaded = book.load(); !loaded)
        showError(loaded.error());
    showCurrent();
}

ProfilesDialog::~ProfilesDialog()
{
    forgetRemoved();
}

void ProfilesDialog::layOut()
{
    constexpr int ListWidth = 260;
    m_notice->makeClosable();
    auto *const scroll = new QScrollArea;
    scroll->setObjectName(u"profileScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    auto *const right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(scroll, 1);
    right->addWidget(m_test);
    right->addWidget(makeButtons());
    auto *const left = new QVBoxLayout;
    left->setContentsMargins(16, 16, 0, 16);
    left->addWidget(m_list);
    m_list->setFixedWidth(ListWidth);
    auto *const columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Banner *const banner : {m_notice, m_removed, m_unsaved})
        layout->addWidget(banner);
    layout->addLayout(columns, 1);
}

QWidget *ProfilesDialog::makeButtons()
{
    auto *const buttons = new QWidget;
    auto *const layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(16, 8, 16, 16);
    QPushButton *const close = makeProfileButton(u"closeProfilesButton"_s, tr("&Close"));
    connect(close, &QPushButton::clicked, this, &ProfilesDialog::reject);
    layout->addWidget(m_open);
    layout->addStretch();
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    layout->addWidget(close);
    return buttons;
}

void ProfilesDialog::connectAll()
{
    connect(m_list, &ProfileList::currentChanged, this, &ProfilesDialog::showCurrent);
    connect(m_list, &ProfileList::activated, this, &ProfilesDialog::open);
    connect(m_list, &ProfileList::addRequested, this, &ProfilesDialog::add);
    connect(m_list, &ProfileList::removeRequested, this, &ProfilesDialog::remove);
    connect(m_list, &ProfileList::importRequested, this, &ProfilesDialog::importFrom);
    connect(m_list, &ProfileList::exportRequested, this, &ProfilesDialog::exportTo);
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_isModified = m_form->profile() != m_shown || m_form->typedSecrets();
        m_test->clear();
        showState();
    });
    connect(m_test, &ConnectionTestView::testRequested, this, &ProfilesDialog::test);
    connect(m_save, &QPushButton::clicked, this, &ProfilesDialog::save);
    connect(m_revert, &QPushButton::clicked, this, &ProfilesDialog::showCurrent);
    connect(m_open, &QPushButton::clicked, this, &ProfilesDialog::open);
    connect(m_removed->addButton(u"undoRemoveButton"_s, tr("Undo")), &QPushButton::clicked, this,
            &ProfilesDialog::undoRemove);
    connect(m_unsaved->addButton(u"saveAndCloseButton"_s, tr("Save")), &QPushButton::clicked, this, [this] {
        if (save())
            reject();
    });
    connect(m_unsaved->addButton(u"discardButton"_s, tr("Discard")), &QPushButton::clicked, this, [this] {
        showCurrent();
        reject();
    });
}

void ProfilesDialog::select(const QString &id)
{
    m_list->setCurrent(id);
}

void ProfilesDialog::showError(const Comm::Error &error)
{
    m_notice->showError(error);
}

void ProfilesDialog::showCurrent()
{
    const Profile *const profile = m_book.byId(m_list->currentId());
    showProfile(profile ? *profile : Profile());
}

void ProfilesDialog::showProfile(const Profile &profile)
{
    m_shown = profile;
    m_isModified = false;
    m_form->setProfile(profile);
    m_test->clear();
    showState();
}

void ProfilesDialog::showState()
{
    m_form->setEnabled(!m_shown.id.isEmpty());
    m_test->setEnabled(!m_shown.id.isEmpty());
    m_save->setEnabled(m_isModified);
    m_revert->setEnabled(m_isModified);
    m_open->setEnabled(!m_shown.id.isEmpty() && !m_isModified);
    m_list->setLocked(m_isModified);
    if (!m_isModified)
        m_unsaved->hide();
}

void ProfilesDialog::add()
{
    showProfile(Profile::create());
    m_isModified = true;
    showState();
    m_form->focusName();
}

bool ProfilesDialog::save()
{
    const Profile before = m_shown;
    const Profile profile = m_form->profile();
    if (const Comm::Result<void> saved = m_book.put(profile); !saved) {
        showError(saved.error());
        return false;
    }
    m_notice->hide();
    keepSecrets(before, profile);
    m_list->setCurrent(profile.id);
    showProfile(profile);
    return true;
}

void ProfilesDialog::keepSecrets(const Profile &before, const Profile &after)
{
    m_secrets.change(before, after, m_form->typedSecrets())
        .then([self = QPointer<ProfilesDialog>(this)](const Comm::Result<void> &kept) {
            if (!self || kept)
                return;
            self->m_notice->show(Banner::Kind::Warning,
                                 tr("Saved, but the password will be asked for at the next start."),
                                 kept.error().toString());
        });
}

void ProfilesDialog::remove()
{
    forgetRemoved();
    if (const Comm::Result<void> removed = m_book.remove(m_shown.id); !removed)
        return showError(removed.error());
    if (m_book.removed())
        m_removed->show(Banner::Kind::Information, tr("“%1” was deleted.").arg(m_book.removed()->title()));
}

void ProfilesDialog::undoRemove()
{
    const QString id = m_book.removed() ? m_book.removed()->id : QString();
    if (const Comm::Result<void> undone = m_book.undoRemove(); !undone)
        return showError(undone.error());
    m_removed->hide();
    select(id);
}

/// Until then an undo brings its password back, too.
void ProfilesDialog::forgetRemoved()
{
    if (m_book.removed())
        m_secrets.remove(*m_book.removed());
    m_book.forgetRemoved();
    m_removed->hide();
}

void ProfilesDialog::test()
{
    const Profile profile = m_form->profile();
    const Secrets typed = m_form->typedSecrets().value_or(Secrets());
    m_secrets.read(profile).then(
        [self = QPointer<ProfilesDialog>(this), profile, typed](const Comm::Result<Secrets> &kept) {
            if (self)
                self->testWith(profile, typed, kept);
        });
}

void ProfilesDialog::testWith(const Profile &profile, const Secrets &typed, const Comm::Result<Secrets> &kept)
{
    // What is kept nowhere may not be needed: the server says so if it is.
    if (!kept && typed.isEmpty() && kept.error().code != Error::Code::NotFound)
        return m_test->showError(kept.error());
    const Comm::Result<Comm::RedisAddress> address
        = profile.redis.address(kept ? kept->replacedBy(typed) : typed);
    if (address)
        m_test->start(*address);
    else
        m_test->showError(address.error());
}

void ProfilesDialog::open()
{
    if (m_open->isEnabled())
        Q_EMIT openRequested(m_shown.id);
}

void ProfilesDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showError(notReadable(file));
    const Comm::Result<ProfileBook::Imported> imported
        = m_book.import(file.read(ProfileBook::MaxFileSize + 1));
    if (!imported)
        return showError(imported.error());
    m_notice->show(Banner::Kind::Information, tr("%n profile(s) added.", nullptr, imported->added),
                   imported->present > 0
                       ? tr("%n of the file were there already.", nullptr, imported->present)
                       : QString());
}

void ProfilesDialog::exportTo(const QString &path)
{
    if (const Comm::Result<void> written = writePrivateFile(path, m_book.exported()); !written)
        return showError(written.error());
    m_notice->show(Banner::Kind::Information,
                   tr("%n profile(s) written, without passwords.", nullptr, int(m_book.all().size())), path);
}

void ProfilesDialog::reject()
{
    if (!m_isModified) {
        QDialog::reject();
        return;
    }
    m_unsaved->show(Banner::Kind::Warning, tr("The changes are not saved."));
}

} // namespace Sothebais
