#include "ui/pages/agreements/agreements_page.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/cadence/due.h"
#include "core/cadence/rule_words.h"
#include "core/charter/signoff.h"
#include "core/charter/text_mark.h"
#include "core/charter/values.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/models/records_pane.h"
#include "ui/pages/agreements/signed_copy.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;

namespace {

/// Recurring duties fall due again, as in the calendar.
bool isOverdue(const model::Obligation& duty, model::Date asOf)
{
    const auto due = cadence::nextDue(duty);
    return due && *due < asOf;
}

bool hasLapsed(const model::Agreement& agreement, model::Date asOf)
{
    return agreement.status == model::AgreementStatus::inForce && agreement.expiresOn &&
           *agreement.expiresOn < asOf;
}

QWidget* underTitle(QLabel* title, QWidget* content)
{
    setRole(title, "strong");
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout{box};
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return box;
}

} // namespace

AgreementsPage::AgreementsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_agreements(new RecordsPane(session,
                                   {.table = model::tableOf<model::Agreement>(),
                                    .name = QStringLiteral("agreements"),
                                    .columns = {"title", "kind", "parties", "status", "signedOn",
                                                "effectiveOn", "expiresOn", "renewal", "document"},
                                    .widths = {240}},
                                   this)),
      m_duties(new RecordsPane(session,
                               {.table = model::tableOf<model::Obligation>(),
                                .name = QStringLiteral("duties"),
                                .columns = {"title", "owner", "dueOn", "recurrence", "doneOn"},
                                .widths = {360}},
                               this)),
      m_agreementsTitle(new QLabel(this)), m_dutiesTitle(new QLabel(this)),
      m_takeOver(new QPushButton(this)), m_make(new QPushButton(this)),
      m_copy(new QPushButton(this))
{
    askCopy = [this] {
        return QFileDialog::getOpenFileName(this, tr("Attach Signed Copy"),
                                            workspaceFolder(m_session),
                                            tr("Signed copies (*.pdf *.png *.jpg *.p7m *.asice)"));
    };
    askFile = [this](const QString& suggested, const QString& filter) {
        return QFileDialog::getSaveFileName(this, tr("Make Document"), suggested, filter);
    };
    showFile = [](const QString& file) {
        return QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    };
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(space::wide, 0, space::wide, space::large);
    auto* splitter = new QSplitter{Qt::Vertical};
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::medium);
    splitter->addWidget(underTitle(m_agreementsTitle, m_agreements));
    splitter->addWidget(underTitle(m_dutiesTitle, m_duties));
    layout->addWidget(splitter);
    m_make->setObjectName(QStringLiteral("agreements.make"));
    m_make->setMenu(new QMenu{m_make});
    m_agreements->addTool(m_make);
    connect(m_make->menu(), &QMenu::aboutToShow, this, &AgreementsPage::fillDocumentMenu);
    m_copy->setObjectName(QStringLiteral("agreements.copy"));
    m_copy->setMenu(new QMenu{m_copy});
    m_agreements->addTool(m_copy);
    connect(m_copy->menu(), &QMenu::aboutToShow, this, &AgreementsPage::fillCopyMenu);
    connect(m_agreements, &RecordsPane::chosenChanged, this, [this](const QString& id) {
        m_chosen = id;
        fillDocumentMenu();
        fillCopyMenu();
    });
    m_takeOver->setObjectName(QStringLiteral("duties.takeOver"));
    m_duties->addTool(m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &AgreementsPage::takeOverDuties);
    for (auto* pane : {m_agreements, m_duties})
        connect(pane, &RecordsPane::messageRequested, this, &Page::messageRequested);
    connect(m_agreements, &RecordsPane::chosenChanged, this, &AgreementsPage::explainAgreement);
    connect(m_duties, &RecordsPane::chosenChanged, this, &AgreementsPage::explainDuty);
}

void AgreementsPage::refresh(const document::Change* change)
{
    m_agreements->refresh(change);
    m_duties->refresh(change);
    fillDocumentMenu();
    fillCopyMenu();
    Q_EMIT subtitleChanged();
}

QString AgreementsPage::subtitle() const
{
    const auto agreements = m_session.state().rows<model::Agreement>();
    const auto duties = m_session.state().rows<model::Obligation>();
    const auto open = std::count_if(duties.begin(), duties.end(), [](const auto& duty) {
        return !duty.doneOn || cadence::nextDue(duty);
    });
    QStringList parts{tr("%n agreement(s)", nullptr, static_cast<int>(agreements.size())),
                      tr("%n open duty(ies)", nullptr, static_cast<int>(open))};
    const auto late = std::count_if(duties.begin(), duties.end(), [this](const auto& duty) {
        return isOverdue(duty, m_session.asOf());
    });
    if (late > 0)
        parts << tr("%n overdue", nullptr, static_cast<int>(late));
    return parts.join(QStringLiteral(" · "));
}

const model::Agreement* AgreementsPage::chosenAgreement() const
{
    const auto* agreement =
        m_session.state().find(model::Id<model::Agreement>{m_chosen.toStdString()});
    const auto& library = clausesInUse().library;
    const bool known = agreement && library &&
                       (agreement->kind == model::AgreementKind::charter ||
                        library->document(charter::termName(agreement->kind)));
    return known ? agreement : nullptr;
}

void AgreementsPage::fillDocumentMenu()
{
    auto* menu = m_make->menu();
    menu->clear();
    const bool possible = chosenAgreement() != nullptr;
    m_make->setEnabled(possible);
    m_make->setToolTip(possible ? QString{}
                                : tr("Choose an agreement of a kind that the clause library has: a "
                                     "charter, co-construction agreement, accession form, "
                                     "confidentiality agreement, licence or work package "
                                     "contract."));
    const std::array formats{std::pair{CharterFormat::pdf, tr("PDF")},
                             std::pair{CharterFormat::odt, tr("OpenDocument Text (ODT)")},
                             std::pair{CharterFormat::docx, tr("Word (DOCX)")},
                             std::pair{CharterFormat::html, tr("Web Page (HTML)")},
                             std::pair{CharterFormat::markdown, tr("Markdown")}};
    for (const auto language : {charter::Language::english, charter::Language::chinese}) {
        const auto words =
            language == charter::Language::english ? tr("%1, in English…") : tr("%1, in Chinese…");
        menu->addSeparator();
        for (const auto& [format, name] : formats)
            connect(menu->addAction(words.arg(name)), &QAction::triggered, this,
                    [this, made = format, language] { makeDocument(made, language); });
    }
}

void AgreementsPage::fillCopyMenu()
{
    auto* menu = m_copy->menu();
    menu->clear();
    const auto* agreement = chosenRow();
    m_copy->setEnabled(agreement != nullptr);
    m_copy->setToolTip(agreement ? QString{} : tr("Choose an agreement first."));
    if (!agreement)
        return;
    const auto* kept = signed_copy::of(m_session.state(), *agreement);
    auto* attach =
        menu->addAction(kept ? tr("Attach Another Signed Copy…") : tr("Attach Signed Copy…"));
    attach->setEnabled(!m_session.document().isReadOnly());
    connect(attach, &QAction::triggered, this, &AgreementsPage::attachCopy);
    auto* open = menu->addAction(tr("Open Signed Copy"));
    open->setEnabled(kept != nullptr);
    connect(open, &QAction::triggered, this, &AgreementsPage::openCopy);
    auto* save = menu->addAction(tr("Save Signed Copy…"));
    save->setEnabled(kept != nullptr);
    connect(save, &QAction::triggered, this, &AgreementsPage::saveCopy);
}

const model::Agreement* AgreementsPage::chosenRow() const
{
    return m_session.state().find(model::Id<model::Agreement>{m_chosen.toStdString()});
}

void AgreementsPage::attachCopy()
{
    const auto* agreement = chosenRow();
    if (!agreement)
        return;
    const auto id = agreement->id;
    const auto file = askCopy();
    const auto* chosen = m_session.state().find(id); // the question took its time
    if (chosen && !file.isEmpty() && signed_copy::attach(m_session, *chosen, file))
        Q_EMIT messageRequested(
            tr("%1 is kept in the workspace as the signed copy.").arg(QFileInfo{file}.fileName()));
}

// Another program reads it from a folder that is removed again; what it changes there is lost, so
// the file can only be read.
void AgreementsPage::openCopy()
{
    const auto* agreement = chosenRow();
    const auto* kept = agreement ? signed_copy::of(m_session.state(), *agreement) : nullptr;
    if (!kept)
        return;
    m_opened = std::make_unique<QTemporaryDir>();
    const auto name = QFileInfo{QString::fromStdString(kept->name)}.fileName();
    const auto file = m_opened->filePath(name.isEmpty() ? QStringLiteral("signed") : name);
    if (const auto saved = signed_copy::save(*kept, file); !saved) {
        Q_EMIT m_session.failed(saved.error());
        return;
    }
    QFile::setPermissions(file, QFileDevice::ReadOwner);
    if (!showFile(file))
        Q_EMIT messageRequested(tr("No program was found that shows %1. Save the signed copy and "
                                   "open it from there.")
                                    .arg(name));
}

void AgreementsPage::saveCopy()
{
    const auto* agreement = chosenRow();
    const auto* kept = agreement ? signed_copy::of(m_session.state(), *agreement) : nullptr;
    if (!kept)
        return;
    const auto name = QString::fromStdString(kept->name);
    const auto folder = workspaceFolder(m_session);
    const auto file = askFile(folder.isEmpty() ? name : folder + u'/' + name,
                              tr("Signed copy (*.%1)").arg(QFileInfo{name}.suffix()));
    if (file.isEmpty())
        return;
    if (const auto saved = signed_copy::save(*kept, file); !saved)
        Q_EMIT m_session.failed(saved.error());
    else
        Q_EMIT messageRequested(tr("The signed copy was saved as %1.").arg(file));
}

void AgreementsPage::makeDocument(CharterFormat format, charter::Language language)
{
    const auto* agreement = chosenAgreement();
    if (!agreement)
        return;
    const auto ending = charterFormatName(format);
    const auto file =
        askFile(suggestedFile(m_session, QString::fromStdString(agreement->title), nullptr,
                              QString::fromLatin1(charter::languageCode(language)), ending),
                tr("Document (*.%1)").arg(ending));
    if (file.isEmpty())
        return;
    m_session.tasks().start(
        {QStringLiteral("agreements.make.") + file, tr("Making the document"), false}, this,
        [state = m_session.state(), asOf = m_session.asOf(), id = agreement->id, language, format,
         file, entry = m_session.document().number()](const TaskControl& control) {
            const auto& library = *clausesInUse().library;
            const auto* chosen = state.find(id);
            const auto* spec = library.document(charter::termName(chosen->kind));
            auto document =
                spec ? charter::buildDocument(state, library, language, asOf, *spec, chosen)
                     : charter::buildCharter(state, library, language, asOf);
            if (!spec)
                charter::setTextMark(document, library, entry, asOf);
            return exportDocument(QStringLiteral("pandoc"), document, format, file, control.stop);
        },
        [this, file](const model::Status& status) {
            if (status)
                Q_EMIT messageRequested(tr("The document was saved as %1.").arg(file));
            else
                Q_EMIT m_session.failed(status.error());
        });
}

void AgreementsPage::takeOverDuties()
{
    const auto& library = clausesInUse().library;
    if (!library) {
        Q_EMIT messageRequested(translated(library.error()));
        return;
    }
    const auto language = QLocale{}.language() == QLocale::Chinese ? charter::Language::chinese
                                                                   : charter::Language::english;
    auto rows = charter::obligationsToRecord(
        m_session.state(),
        charter::buildCharter(m_session.state(), *library, language, m_session.asOf()));
    for (const auto& agreement : m_session.state().rows<model::Agreement>()) {
        const auto* spec = library->document(charter::termName(agreement.kind));
        const bool binds = agreement.status == model::AgreementStatus::signedByAll ||
                           agreement.status == model::AgreementStatus::inForce;
        if (!spec || !binds)
            continue;
        const auto more = charter::obligationsToRecord(
            m_session.state(),
            charter::buildDocument(m_session.state(), *library, language, m_session.asOf(), *spec,
                                   &agreement),
            &agreement);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    if (rows.empty()) {
        Q_EMIT messageRequested(
            tr("Every duty of the charter and of agreements in force stands in the list already."));
        return;
    }
    const bool written =
        m_session.edit(coreText("Agreements", "Take over the duties of the charter"),
                       [&](document::Draft& draft) -> model::Status {
                           for (auto row : rows)
                               draft.add(std::move(row));
                           return {};
                       });
    if (written)
        Q_EMIT messageRequested(tr("%n duty(ies) taken over; Undo takes them out again.", nullptr,
                                   static_cast<int>(rows.size())));
}

void AgreementsPage::explainAgreement(const QString& id)
{
    const auto* agreement = m_session.state().find(model::Id<model::Agreement>{id.toStdString()});
    if (!agreement)
        return;
    measures::Explanation why;
    why.title = model::literalText(agreement->title);
    why.inputs.push_back({coreText("Agreements", "Parties"),
                          coreText("Agreements", "{count}")
                              .with("count", static_cast<std::int64_t>(agreement->parties.size())),
                          false});
    std::int64_t signedBy = 0;
    for (const auto& signature : m_session.state().rows<model::Signature>())
        if (signature.agreement == agreement->id && signature.signedOn)
            ++signedBy;
    why.inputs.push_back({coreText("Agreements", "Have signed"),
                          coreText("Agreements", "{count}").with("count", signedBy), false});
    if (hasLapsed(*agreement, m_session.asOf()))
        why.notes.push_back(coreText("Agreements", "It expired on {date} and is still recorded as "
                                                   "in force.")
                                .with("date", *agreement->expiresOn));
    if (!agreement->renewal.empty())
        why.notes.push_back(model::literalText(agreement->renewal));
    Q_EMIT whyRequested(why);
}

void AgreementsPage::explainDuty(const QString& id)
{
    const auto* duty = m_session.state().find(model::Id<model::Obligation>{id.toStdString()});
    if (!duty)
        return;
    measures::Explanation why;
    why.title = model::literalText(duty->title);
    if (duty->agreement)
        if (const auto* agreement = m_session.state().find(*duty->agreement))
            why.inputs.push_back(
                {coreText("Agreements", "From"), model::literalText(agreement->title), false});
    why.inputs.push_back(
        {coreText("Agreements", "Rhythm"), cadence::recurrenceWords(duty->recurrence), false});
    if (!duty->owner)
        why.notes.push_back(coreText("Agreements", "It is owed by a body or by every party; name "
                                                   "somebody who sees to it."));
    if (!duty->dueOn)
        why.notes.push_back(coreText("Agreements", "It follows an event whose day is not known."));
    if (isOverdue(*duty, m_session.asOf()))
        why.notes.push_back(
            coreText("Agreements", "It was due on {date}.").with("date", *cadence::nextDue(*duty)));
    Q_EMIT whyRequested(why);
}

bool AgreementsPage::goTo(const QString& target)
{
    if (target == QStringLiteral("attach")) {
        chooseForCopy();
        return true;
    }
    return m_agreements->choose(target.toStdString()) || m_duties->choose(target.toStdString());
}

// The agreement chosen, else the charter, else the only one there is.
void AgreementsPage::chooseForCopy()
{
    const auto agreements = m_session.state().rows<model::Agreement>();
    const model::Agreement* wanted = chosenRow();
    for (const auto& agreement : agreements)
        if (!wanted && (agreement.kind == model::AgreementKind::charter || agreements.size() == 1))
            wanted = &agreement;
    if (!wanted) {
        Q_EMIT messageRequested(
            agreements.empty()
                ? tr("There is no agreement yet whose signed copy could be attached. Add it first.")
                : tr("Choose the agreement whose signed copy is to be attached, then Signed "
                     "Copy ▸ Attach."));
        return;
    }
    m_agreements->choose(wanted->id.value());
    m_chosen = QString::fromStdString(wanted->id.value());
    // The page is shown before it asks.
    QTimer::singleShot(0, this, &AgreementsPage::attachCopy);
}

void AgreementsPage::copy()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->copy();
}

void AgreementsPage::paste()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->paste();
}

void AgreementsPage::removeSelected()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->removeSelected();
}

void AgreementsPage::find()
{
    if (auto* pane = RecordsPane::inUse(this))
        pane->find();
}

void AgreementsPage::retranslate()
{
    m_agreementsTitle->setText(tr("Register of agreements"));
    m_dutiesTitle->setText(tr("Duties with owner and day"));
    m_agreements->setWords(
        {.title = tr("Agreements"),
         .empty = tr("The charter, confidentiality agreements, licences and contracts of work "
                     "packages stand here with their parties, dates and renewal."),
         .add = tr("Add Agreement"),
         .addFirst = tr("Add the First Agreement"),
         .newName = tr("New agreement")});
    m_duties->setWords(
        {.title = tr("Duties"),
         .empty = tr("What has to be done, by whom and until when. The duties of the charter can "
                     "be taken over."),
         .add = tr("Add Duty"),
         .addFirst = tr("Add the First Duty"),
         .newName = tr("New duty")});
    m_takeOver->setText(tr("&Take Over from the Texts"));
    m_takeOver->setToolTip(tr("Duties that the charter and the agreements in force create, with "
                              "their owner, day and rhythm."));
    m_make->setText(tr("&Make Document"));
    m_copy->setText(tr("&Signed Copy"));
    if (m_session.hasConsortium())
        refresh(nullptr);
}

Page* createAgreementsPage(Session& session, QWidget* parent)
{
    return new AgreementsPage{session, parent};
}

RailState agreementsRailState(const model::State& state, model::Date asOf)
{
    const auto agreements = state.rows<model::Agreement>();
    const auto duties = state.rows<model::Obligation>();
    if (std::any_of(agreements.begin(), agreements.end(),
                    [&](const auto& agreement) { return hasLapsed(agreement, asOf); }) ||
        std::any_of(duties.begin(), duties.end(),
                    [&](const auto& duty) { return isOverdue(duty, asOf); }))
        return {RailState::Mark::medium,
                {},
                AgreementsPage::tr("an agreement has lapsed or a duty is overdue")};
    if (agreements.empty())
        return {};
    return {RailState::Mark::none, QString::number(agreements.size())};
}

} // namespace concordat::ui
