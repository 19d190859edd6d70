#include "ui/pages/signoff/signoff_page.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <array>
#include <cmath>

#include "core/charter/facts.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/text.h"
#include "ui/models/date_delegate.h"
#include "ui/models/wrapped_rows.h"
#include "ui/pages/signoff/signatures_table.h"
#include "ui/pages/signoff/signoff_edits.h"
#include "ui/pages/signoff/signoff_model.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::Language;
using model::coreText;
using model::PositionStatus;

namespace {

constexpr std::array<std::optional<PositionStatus>, 5> positions{
    PositionStatus::proposed, PositionStatus::accepted, PositionStatus::objects,
    PositionStatus::reserved, std::nullopt};
constexpr std::array positionNames{"proposed", "accepted", "objects", "reserved", "clear"};

QFrame* card()
{
    auto* frame = new QFrame;
    setRole(frame, "card");
    return frame;
}

} // namespace

SignoffPage::SignoffPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new SignoffModel{this}),
      m_signatures(new SignaturesModel{session, this})
{
    build();
    connect(&session, &Session::asOfChanged, this, [this] { refresh(nullptr); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        fitColumns();
        showConditions();
    });
}

void SignoffPage::build()
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(space::wide, 0, space::wide, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(buildMatrix(), 3);
    layout->addWidget(buildSignatures(), 2);
}

QWidget* SignoffPage::buildMatrix()
{
    auto* frame = card();
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_legend = new QLabel;
    m_legend->setWordWrap(true);
    setRole(m_legend, "muted");
    m_matrix = new QTableView;
    m_matrix->setObjectName(QStringLiteral("signoff.matrix"));
    m_matrix->setModel(m_model);
    m_matrix->setShowGrid(true);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_matrix->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_matrix->verticalHeader()->setTextElideMode(Qt::ElideRight);
    // With less room beside it a name is shortened before it is cut.
    m_matrix->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 8px 2px; }"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("signoff.reason"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::small);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("signoff.") + QString::fromLatin1(positionNames[i]));
        connect(button, &QPushButton::clicked, this,
                [this, status = positions[i]] { state(status); });
        m_buttons.push_back(button);
        bar->addWidget(button);
    }
    bar->addWidget(m_reason, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_legend);
    layout->addWidget(m_matrix, 1);
    layout->addLayout(bar);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SignoffPage::explain);
    return frame;
}

QWidget* SignoffPage::buildSignatures()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout{both};
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    auto* left = card();
    auto* leftLayout = new QVBoxLayout{left};
    leftLayout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_signaturesTitle = new QLabel;
    setRole(m_signaturesTitle, "strong");
    m_signatureTable = new QTableView;
    m_signatureTable->setObjectName(QStringLiteral("signoff.signatures"));
    m_signatureTable->setModel(m_signatures);
    m_signatureTable->setItemDelegateForColumn(SignaturesModel::signedOn,
                                               new DateDelegate{m_signatureTable});
    m_signatureTable->setFrameShape(QFrame::NoFrame);
    m_signatureTable->setTabKeyNavigation(false);
    wrapCells(*m_signatureTable, {SignaturesModel::party, SignaturesModel::signatory});
    m_signatureTable->verticalHeader()->hide();
    m_signatureTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_signatureTable->horizontalHeader()->setSectionResizeMode(SignaturesModel::signedOn,
                                                               QHeaderView::ResizeToContents);
    leftLayout->addWidget(m_signaturesTitle);
    leftLayout->addWidget(m_signatureTable, 1);
    auto* right = card();
    auto* rightLayout = new QVBoxLayout{right};
    rightLayout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_conditionsTitle = new QLabel;
    setRole(m_conditionsTitle, "strong");
    m_conditions = new QLabel;
    m_conditions->setWordWrap(true);
    m_conditions->setTextFormat(Qt::RichText);
    m_conditions->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_enter = new QPushButton;
    m_enter->setObjectName(QStringLiteral("signoff.enter"));
    setRole(m_enter, "primary");
    rightLayout->addWidget(m_conditionsTitle);
    rightLayout->addWidget(m_conditions, 1);
    rightLayout->addWidget(m_enter, 0, Qt::AlignLeft);
    connect(m_conditions, &QLabel::linkActivated, this, &Page::navigationRequested);
    connect(m_enter, &QPushButton::clicked, this, &SignoffPage::enterOrAmend);
    row->addWidget(left, 3);
    row->addWidget(right, 2);
    return both;
}

void SignoffPage::state(std::optional<PositionStatus> status)
{
    const auto selected = m_matrix->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) {
        Q_EMIT messageRequested(tr("Choose cells in the table first."));
        return;
    }
    if (status == PositionStatus::objects && m_reason->text().trimmed().isEmpty()) {
        Q_EMIT messageRequested(tr("An objection needs a reason; write it beside the buttons."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<signoff_edits::Place> places;
    for (const auto& index : selected)
        places.push_back(
            {m_model->signoff().articles[static_cast<std::size_t>(index.row())],
             m_model->signoff().parties[static_cast<std::size_t>(index.column())]->id});
    if (signoff_edits::setPositions(m_session, m_documents, places, status, m_reason->text()))
        m_reason->clear();
}

void SignoffPage::refresh(const document::Change*)
{
    const auto& library = clausesInUse().library;
    if (!library) {
        Q_EMIT messageRequested(translated(library.error()));
        return;
    }
    const auto earlier = m_state; // the models point into it until they are told
    m_state = m_session.state();
    m_documents = charter::buildBoth(m_state, *library, m_session.asOf());
    auto now = charter::signoff(m_state, m_documents, m_session.asOf());
    m_signatures->show(now.parties, now.signatures);
    const auto language =
        QLocale{}.language() == QLocale::Chinese ? Language::chinese : Language::english;
    m_model->show(std::move(now), m_documents[language]);
    fitColumns();
    showProgress();
    showConditions();
    Q_EMIT subtitleChanged();
}

void SignoffPage::showProgress()
{
    const auto& now = m_model->signoff();
    m_progress->setRange(0, std::max(1, now.all()));
    m_progress->setValue(now.accepted);
    m_legend->setText(
        tr("✓ accepted %1   ▲ objects %2   ◆ reserved %3   ↻ text changed since %4   ○ · open %5")
            .arg(now.accepted)
            .arg(now.objections)
            .arg(now.reserved)
            .arg(now.stale)
            .arg(now.open));
}

void SignoffPage::showConditions()
{
    const auto& tokens = Theme::current().tokens();
    QString html;
    for (const auto& condition : m_model->signoff().conditions)
        html +=
            QStringLiteral("<p style=\"margin:2px 0\"><span style=\"color:%1\">%2</span> %3</p>")
                .arg(QColor{condition.met ? tokens.good : tokens.medium}.name(),
                     condition.met ? QStringLiteral("✓") : QStringLiteral("○"),
                     translated(condition.text).toHtmlEscaped());
    m_conditions->setText(html);
    const auto& now = m_model->signoff();
    if (showAmendment())
        return;
    const bool inForce = now.agreement && now.agreement->status == model::AgreementStatus::inForce;
    if (inForce && !m_textInForce) {
        m_conditionsTitle->setText(tr("The charter is in force; its text is not on record"));
        m_conditions->setText(
            QStringLiteral("<p style=\"margin:2px 0\">%1</p>")
                .arg(tr("It was entered as in force without its text being kept. Keep the present "
                        "text as the one in force: whatever is changed afterwards is then an "
                        "amendment, with the majority it needs.")
                         .toHtmlEscaped()));
        m_enter->setEnabled(true);
        m_enter->setText(tr("Keep This Text as the One in Force"));
        m_enter->setToolTip({});
        return;
    }
    m_conditionsTitle->setText(tr("Before the charter enters into force"));
    m_enter->setEnabled(now.canEnterIntoForce() && !inForce);
    m_enter->setText(inForce ? tr("In Force") : tr("Put into Force"));
    m_enter->setToolTip(m_enter->isEnabled() || inForce
                            ? QString{}
                            : tr("Possible once every condition above is met."));
}

const model::Version* SignoffPage::findTextInForce(const charter::Library& library)
{
    for (const auto* version : signoff_edits::textsInForce(m_state)) {
        // Texts of another journal are not asked for again with every edit.
        const auto known = m_session.workspace().location() + '\n' + version->id.value();
        if (m_inForceId == known)
            return version;
        if (m_elsewhere.count(known) > 0)
            continue;
        const auto before = m_session.presentDocument().stateOf(*version);
        if (!before) {
            m_elsewhere.insert(known);
            continue;
        }
        m_inForce = charter::buildBoth(*before, library, m_session.asOf());
        m_inForceState = *before;
        m_inForceId = known;
        return version;
    }
    return nullptr;
}

bool SignoffPage::showAmendment()
{
    m_amendment.reset();
    const auto* agreement = m_model->signoff().agreement;
    const auto& library = clausesInUse().library;
    m_textInForce = !library; // without clauses nothing can be said of it
    if (!agreement || agreement->status != model::AgreementStatus::inForce || !library)
        return false;
    const auto* version = findTextInForce(*library);
    m_textInForce = version != nullptr;
    if (!version)
        return false;
    m_amendment = charter::amendment(m_state, m_inForceState, *library, m_inForce, m_documents,
                                     m_session.asOf());
    if (m_amendment->articles.empty())
        return false;
    const auto& tokens = Theme::current().tokens();
    m_conditionsTitle->setText(tr("Amendment of the charter in force"));
    QStringList lines{tr("%n article(s) read differently from the text in force, “%1”.", nullptr,
                         static_cast<int>(m_amendment->articles.size()))
                          .arg(QString::fromStdString(version->name)),
                      tr("%1 of %2 votes in favour; %3 are needed.")
                          .arg(formatted(m_amendment->inFavour, 0), formatted(m_amendment->all, 0),
                               formatted(m_amendment->votesNeeded(), 0))};
    QStringList against;
    for (const auto* party : m_amendment->against)
        against << QString::fromStdString(party->name);
    if (!against.isEmpty())
        lines << tr("Not accepted by: %1.").arg(against.join(tr(", ", "between names")));
    if (m_amendment->exitDays > 0 && !against.isEmpty())
        lines << tr("The amendment is material: whoever is against it may leave within %n day(s).",
                    nullptr, m_amendment->exitDays);
    QString html;
    for (const auto& line : lines)
        html += QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(line.toHtmlEscaped());
    const bool carried = m_amendment->carried();
    m_conditions->setText(
        html +
        QStringLiteral("<p style=\"margin:2px 0\"><span style=\"color:%1\">%2</span> %3</p>")
            .arg(QColor{carried ? tokens.good : tokens.medium}.name(),
                 carried ? QStringLiteral("✓") : QStringLiteral("○"),
                 (carried ? tr("The majority is reached.") : tr("The majority is not reached yet."))
                     .toHtmlEscaped()));
    m_enter->setEnabled(carried);
    m_enter->setText(tr("Adopt as Amendment"));
    m_enter->setToolTip(carried ? QString{}
                                : tr("Possible once enough parties accept every changed article."));
    return true;
}

void SignoffPage::enterOrAmend()
{
    const auto* agreement = m_model->signoff().agreement;
    if (!agreement)
        return;
    const auto day = formatted(m_session.asOf());
    if (m_amendment && m_amendment->carried())
        signoff_edits::adoptAmendment(m_session, *agreement, m_session.asOf(),
                                      tr("Charter as amended, in force %1").arg(day));
    else if (agreement->status == model::AgreementStatus::inForce)
        signoff_edits::keepTextInForce(m_session, *agreement, m_session.asOf(),
                                       tr("Charter in force %1").arg(day));
    else
        signoff_edits::enterIntoForce(m_session, *agreement, m_session.asOf(),
                                      tr("Charter in force %1").arg(day));
}

std::optional<measures::Explanation> SignoffPage::why() const
{
    if (!m_amendment || m_amendment->articles.empty())
        return {};
    const auto language =
        QLocale{}.language() == QLocale::Chinese ? Language::chinese : Language::english;
    return charter::explainAmendment(*m_amendment, m_documents[language]);
}

void SignoffPage::fitColumns()
{
    const auto& theme = Theme::current();
    auto* rows = m_matrix->verticalHeader();
    const int most = std::min(theme.scaled(340), std::max(theme.scaled(160), width() * 2 / 5));
    rows->setFixedWidth(std::clamp(rows->sizeHint().width(), theme.scaled(160), most));
    m_matrix->horizontalHeader()->setDefaultSectionSize(theme.scaled(96));
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_matrix->setColumnWidth(i, theme.scaled(96));
}

QString SignoffPage::subtitle() const
{
    const auto& now = m_model->signoff();
    return tr("%1 of %2 accepted · %3 of %4 parties have signed")
        .arg(now.accepted)
        .arg(now.all())
        .arg(now.signedBy)
        .arg(now.parties.size());
}

bool SignoffPage::goTo(const QString& target)
{
    const auto& articles = m_model->signoff().articles;
    const auto found = std::find(articles.begin(), articles.end(), target.toStdString());
    if (found == articles.end() || m_model->columnCount() == 0)
        return false;
    m_matrix->setCurrentIndex(m_model->index(static_cast<int>(found - articles.begin()), 0));
    return true;
}

void SignoffPage::copy()
{
    QString text;
    for (int column = 0; column < m_model->columnCount(); ++column)
        text += QLatin1Char('\t') + m_model->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        text += QLatin1Char('\n') + m_model->headerData(row, Qt::Vertical).toString();
        for (int column = 0; column < m_model->columnCount(); ++column)
            text +=
                QLatin1Char('\t') + SignoffModel::word(m_model->cell(m_model->index(row, column)));
    }
    QApplication::clipboard()->setText(text);
}

void SignoffPage::explain()
{
    const auto index = m_matrix->currentIndex();
    if (!index.isValid())
        return;
    const auto& cell = m_model->cell(index);
    const auto* party = m_model->signoff().parties[static_cast<std::size_t>(index.column())];
    measures::Explanation why;
    why.title =
        model::literalText(m_model->headerData(index.row(), Qt::Vertical).toString().toStdString());
    why.subtitle = model::literalText(party->name);
    why.inputs.push_back({coreText("Signoff", "Position"),
                          model::literalText(SignoffModel::word(cell).toStdString()), false});
    if (cell.position && cell.position->date)
        why.inputs.push_back({coreText("Signoff", "Stated on"),
                              coreText("Signoff", "{date}").with("date", *cell.position->date),
                              false});
    if (cell.position && !cell.position->reason.empty())
        why.evidence.push_back(model::literalText(cell.position->reason));
    if (cell.stale)
        why.notes.push_back(coreText("Signoff", "The article reads differently now; the party "
                                                "should look at it again."));
    Q_EMIT whyRequested(why);
}

void SignoffPage::retranslate()
{
    const std::array words{tr("&Propose"), tr("&Accept"), tr("&Object"), tr("&Reserve"),
                           tr("&Take Back")};
    for (std::size_t i = 0; i < words.size(); ++i)
        m_buttons[i]->setText(words[i]);
    m_reason->setPlaceholderText(tr("Reason of an objection or a reservation"));
    m_reason->setAccessibleName(tr("Reason"));
    m_matrix->setAccessibleName(tr("Positions of the parties on the articles"));
    m_progress->setAccessibleName(tr("Part of the positions that is acceptance"));
    m_signatureTable->setAccessibleName(tr("Signatures"));
    m_signaturesTitle->setText(tr("Signatures"));
    if (m_session.hasConsortium())
        refresh(nullptr);
}

Page* createSignoffPage(Session& session, QWidget* parent)
{
    return new SignoffPage{session, parent};
}

RailState signoffRailState(const model::State& state, model::Date asOf)
{
    const auto facts = charter::gatherFacts(state, asOf);
    const auto* agreement = charter::charterAgreement(state);
    std::set<std::string> omitted;
    for (const auto& article : state.rows<model::Article>())
        if (!article.agreement && article.omitted)
            omitted.insert(article.topic);
    std::set<std::string> parties;
    bool objection = false;
    for (const auto& position : state.rows<model::ArticlePosition>()) {
        // What the page does not show is not marked either.
        if (position.agreement || !facts.isParty(position.member) ||
            omitted.count(position.topic) > 0)
            continue;
        objection = objection || position.status == PositionStatus::objects;
        parties.insert(position.member.value());
    }
    int done = 0;
    for (const auto& signature : state.rows<model::Signature>()) {
        const bool counts = agreement && signature.agreement == agreement->id &&
                            signature.status == model::SignatureStatus::signedOff;
        done += counts ? 1 : 0;
    }
    if (objection)
        return {RailState::Mark::high, {}, SignoffPage::tr("a party objects to an article")};
    if (done > 0)
        return {RailState::Mark::none, QString::number(done)};
    return {parties.empty() ? RailState::Mark::none : RailState::Mark::inProgress, {}};
}

} // namespace concordat::ui
