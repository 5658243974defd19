// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composepage.h"

#include "core/session.h"
#include "draftshelf.h"
#include "eventform.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/connectionchip.h"
#include "gui/widgets/pageheader.h"
#include "publishbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

using Level = Comm::EventValidator::Level;

namespace {

constexpr std::chrono::seconds KeepInterval{1}; ///< after the last key

} // namespace

ComposePage::ComposePage(Session &session, const Theme &theme, QWidget *parent)
    : Page(u"composePage"_s, parent),
      m_session(session),
      m_desk(session),
      m_chip(new ConnectionChip(session.feed().redis().toString(), theme)),
      m_strict(new QCheckBox(tr("Strict"))),
      m_new(makeButton(u"newDraftButton"_s, tr("New"), tr("Begin with an empty form"))),
      m_paste(makeButton(u"pasteEventButton"_s, tr("From clipboard"),
                         tr("Begin with an event that was copied, such as one of the page Events"))),
      m_save(makeButton(u"saveTemplateButton"_s, tr("Save as template"),
                        tr("Keep what stands in the form under a name"))),
      m_shelf(new DraftShelf(m_desk.templates(), m_desk.history(), theme)),
      m_form(new EventForm(theme)),
      m_bar(new PublishBar(session.guard(), session.feed().redis().toString(), theme)),
      m_outcome(new Banner(u"publishOutcome"_s, theme)),
      m_replaced(new Banner(u"draftReplaced"_s, theme))
{
    makeBanners();
    layOut();
    m_form->setDraft(m_desk.draft());
    m_loaded = m_form->draft();
    connectAll();
    m_chip->setStatus(session.feed().status());
    m_bar->setReady(m_form->isValid());
    showZone();
    setFocusProxy(m_form);
}

ComposePage::~ComposePage()
{
    keep();
}

QPushButton *ComposePage::makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    return button;
}

void ComposePage::makeBanners()
{
    m_outcome->makeClosable();
    m_copyId = m_outcome->addButton(u"copyPublishedIdButton"_s, tr("Copy id"));
    connect(m_copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_id)); });
    m_replaced->makeClosable();
    QPushButton *const back = m_replaced->addButton(u"draftBackButton"_s, tr("Bring it back"));
    connect(back, &QPushButton::clicked, this, &ComposePage::takeBack);
}

QWidget *ComposePage::makeHeader()
{
    auto *const header = new PageHeader(tr("Compose"));
    m_strict->setObjectName(u"strictBox"_s);
    m_strict->setAccessibleName(tr("Strict check"));
    m_strict->setToolTip(tr("Ask for everything that the catalogue says of a type. "
                            "The services themselves are content with less."));
    m_strict->setChecked(true);
    QHBoxLayout &row = header->row();
    row.addWidget(m_chip);
    row.addStretch();
    row.addWidget(m_strict);
    row.addWidget(m_new);
    row.addWidget(m_paste);
    row.addWidget(m_save);
    return header;
}

void ComposePage::layOut()
{
    constexpr int ShelfWidth = 240;
    constexpr int FormWidth = 900;
    auto *const splitter = new QSplitter;
    splitter->setObjectName(u"composeSplitter"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_shelf);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ShelfWidth, FormWidth});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_outcome);
    layout->addWidget(m_replaced);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_bar);
}

void ComposePage::connectAll()
{
    connect(&m_session.feed(), &EventFeed::statusChanged, m_chip, &ConnectionChip::setStatus);
    connect(&m_session.preferences(), &Preferences::timeStyleChanged, this, &ComposePage::showZone);
    connect(m_form, &EventForm::changed, m_bar, [this] { m_bar->setReady(m_form->isValid()); });
    connect(m_form, &EventForm::changed, &m_keep, qOverload<>(&QTimer::start));
    connect(&m_keep, &QTimer::timeout, this, &ComposePage::keep);
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepInterval);
    connect(m_strict, &QCheckBox::toggled, m_form, [this] { m_form->setLevel(level()); });
    connect(m_new, &QPushButton::clicked, this, [this] { load({}); });
    connect(m_paste, &QPushButton::clicked, this, &ComposePage::paste);
    connect(m_save, &QPushButton::clicked, m_shelf, [this] { m_shelf->save(m_form->draft()); });
    connect(m_shelf, &DraftShelf::chosen, this, &ComposePage::load);
    connect(m_bar, &PublishBar::publishRequested, this, &ComposePage::publish);
    connect(&m_desk, &PublishDesk::busyChanged, m_bar, [this] { m_bar->setBusy(m_desk.isBusy()); });
    connect(&m_desk, &PublishDesk::finished, this, &ComposePage::showOutcome);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *const keys = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr,
                                         Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, m_bar, &PublishBar::publish);
    }
}

Level ComposePage::level() const
{
    return m_strict->isChecked() ? Level::Strict : Level::Contract;
}

void ComposePage::showZone()
{
    const TimeStyle style = m_session.preferences().timeStyle();
    m_form->setZone(style.zone);
    m_shelf->setZone(style.timeZone());
}

/// What somebody has typed is not lost by a click on something else.
void ComposePage::load(const EventDraft &draft)
{
    const EventDraft before = m_form->draft();
    const bool isTyped = before != m_loaded && before != EventDraft() && before != draft;
    m_replaced->hide();
    if (isTyped) {
        m_before = before;
        m_replaced->show(Banner::Kind::Information, tr("Another event is in the form now"),
                         tr("What stood there was not published."));
    }
    m_form->setDraft(draft);
    m_loaded = m_form->draft();
    m_form->setFocus();
}

void ComposePage::takeBack()
{
    m_replaced->hide();
    m_form->setDraft(m_before);
    m_form->setFocus();
}

/// A copied event becomes a draft; it is published with an id and a time of its own.
void ComposePage::paste()
{
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const Comm::Event event = Comm::EventParser().parse(text);
    if (event.isMalformed() || event.typeName().isEmpty())
        return m_outcome->show(Banner::Kind::Warning, tr("The clipboard holds no event"),
                               tr("Copy one on the page Events with Ctrl+C, or its JSON from elsewhere."));
    m_outcome->hide();
    load(EventDraft::of(event));
}

void ComposePage::keep()
{
    m_desk.keepDraft(m_form->draft());
}

void ComposePage::publish()
{
    if (!m_form->isValid())
        return;
    m_loaded = m_form->draft();
    m_desk.publish(m_loaded, level());
}

void ComposePage::showOutcome(const PublishOutcome &outcome, const Comm::Error &error)
{
    m_id = outcome.id;
    m_copyId->setHidden(m_id.isEmpty());
    if (outcome.isPublished()) {
        const ReceiversText text = ReceiversText::of(outcome);
        m_outcome->show(outcome.receivers() > 0 ? Banner::Kind::Information : Banner::Kind::Warning,
                        text.title, text.detail + u'.');
    } else if (error.mayHaveExecuted) {
        m_outcome->show(
            Banner::Kind::Warning, tr("It is not known whether the event was published"),
            tr("%1. Look for its id among the events before you publish it again.").arg(error.message));
    } else {
        m_outcome->showError(error);
    }
}

} // namespace Sothebais
