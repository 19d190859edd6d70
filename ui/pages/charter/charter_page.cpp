#include "ui/pages/charter/charter_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <algorithm>
#include <array>

#include "core/charter/explain.h"
#include "core/charter/values.h"
#include "core/charter/writers.h"
#include "ui/bridge/charter_pdf.h"
#include "ui/bridge/text.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/clause_preview.h"
#include "ui/pages/charter/critical_decisions.h"
#include "ui/pages/charter/decision_cards.h"
#include "ui/pages/charter/parameter_form.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::ArticleState;
using charter::CharterArticle;
using charter::Language;

namespace {

constexpr std::array languages{Language::english, Language::chinese};
constexpr std::array formats{CharterFormat::pdf, CharterFormat::odt, CharterFormat::docx,
                             CharterFormat::html, CharterFormat::markdown};
/// Where an article's id would stand, for the card that comes before all of them.
constexpr const char* decisionsId = "decisions";
constexpr int outlineWidth = 256;
constexpr int sideBySideFrom = 520;

// A mark, a word and a colour together: none of them alone carries the meaning.
struct StateLook {
    QString mark;
    QString word;
    QColor colour;
};

StateLook lookOf(const CharterArticle& article)
{
    const auto& tokens = Theme::current().tokens();
    if (article.omitted && article.state == ArticleState::complete)
        return {QStringLiteral("–"), CharterPage::tr("left out"), tokens.muted};
    switch (article.state) {
    case ArticleState::complete:
        return {QStringLiteral("✓"), CharterPage::tr("complete"), tokens.good};
    case ArticleState::atRisk:
        return {QStringLiteral("◆"), CharterPage::tr("at risk"), tokens.medium};
    case ArticleState::missingData:
        return {QStringLiteral("○"), CharterPage::tr("data missing"), tokens.medium};
    case ArticleState::inconsistent: break;
    }
    return {QStringLiteral("▲"), CharterPage::tr("inconsistent"), tokens.high};
}

/// Rows as high as their title needs in the width it has.
class OutlineDelegate : public QStyledItemDelegate {
public:
    explicit OutlineDelegate(QTreeWidget* tree) : QStyledItemDelegate{tree}, m_tree{tree}
    {
        QObject::connect(tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
            if (section == 1)
                Q_EMIT sizeHintChanged({});
        });
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int padding = 18; // of the style sheet and the frame of the text, both sides
        constexpr int lowest = 32;
        const int width = std::max(60, m_tree->columnWidth(index.column()) - padding);
        const auto text = QFontMetrics{option.font}.boundingRect(
            QRect{0, 0, width, 10000}, Qt::TextWordWrap, index.data().toString());
        return {text.width() + padding,
                std::max(Theme::current().scaled(lowest), text.height() + space::medium)};
    }

private:
    QTreeWidget* m_tree;
};

QFrame* card()
{
    auto* frame = new QFrame;
    setRole(frame, "card");
    return frame;
}

} // namespace

CharterPage::CharterPage(Session& session, QWidget* parent)
    : Page(session, parent), askFile([this](const QString& suggested, const QString& filter) {
          return QFileDialog::getSaveFileName(this, tr("Export Charter"), suggested, filter);
      })
{
    build();
    connect(&session, &Session::asOfChanged, this, [this] { refresh(nullptr); });
    connect(&Theme::current(), &Theme::changed, this, [this] {
        fitOutline();
        arrange();
        fillOutline();
        showArticle();
    });
}

void CharterPage::build()
{
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(space::wide, 0, space::wide, space::large);
    layout->setSpacing(space::medium);
    m_outlineCard = card();
    m_outlineCard->setFixedWidth(Theme::current().scaled(outlineWidth));
    auto* outlineLayout = new QVBoxLayout{m_outlineCard};
    outlineLayout->setContentsMargins(space::hair, space::small, space::hair, space::small);
    m_outline = new QTreeWidget;
    m_outline->setObjectName(QStringLiteral("charter.outline"));
    m_outline->setColumnCount(3);
    m_outline->setHeaderHidden(true);
    m_outline->setRootIsDecorated(false);
    m_outline->setUniformRowHeights(false);
    m_outline->setWordWrap(true);
    m_outline->setTextElideMode(Qt::ElideNone);
    m_outline->setItemDelegate(new OutlineDelegate{m_outline});
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->header()->setStretchLastSection(false);
    m_outline->header()->setMinimumSectionSize(20);
    m_outline->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_outline->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_outline->header()->setSectionResizeMode(2, QHeaderView::Fixed);
    fitOutline();
    outlineLayout->addWidget(m_outline);
    layout->addWidget(m_outlineCard);
    connect(m_outline, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item)
            return;
        m_current = item->data(0, Qt::UserRole).toString().toStdString();
        showArticle();
        explain();
    });

    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    m_decisions = new CriticalDecisions;
    m_decisions->setObjectName(QStringLiteral("charter.decisions"));
    column->addWidget(m_decisions);
    connect(m_decisions, &CriticalDecisions::articleWanted, this, &CharterPage::goTo);
    connect(
        m_decisions, &CriticalDecisions::chosen, this,
        [this](const std::string& article, const std::string& alternative) {
            const auto& spec = *builtInClauses()->article(article);
            if (!charter_edits::chooseAlternative(m_session, spec, *spec.alternative(alternative)))
                showDecisions();
        });
    connect(m_decisions, &CriticalDecisions::formChosen, this, [this](int form) {
        if (!charter_edits::declareForm(m_session, static_cast<model::Form>(form)))
            showDecisions();
    });
    column->addWidget(buildDecision());
    column->addWidget(buildText());
    column->addWidget(buildParameters());
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(scroll, 1);
    right->addWidget(buildFoot());
    layout->addLayout(right, 1);
}

QWidget* CharterPage::buildDecision()
{
    auto* frame = card();
    m_decisionCard = frame;
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_decisionTitle = new QLabel;
    setRole(m_decisionTitle, "strong");
    m_purpose = new QLabel;
    m_purpose->setWordWrap(true);
    setRole(m_purpose, "muted");
    m_cards = new DecisionCards;
    m_findings = new QLabel;
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_decisionTitle), static_cast<QWidget*>(m_purpose),
          static_cast<QWidget*>(m_cards), static_cast<QWidget*>(m_findings)})
        layout->addWidget(widget);
    connect(m_findings, &QLabel::linkActivated, this, &CharterPage::follow);
    connect(m_cards, &DecisionCards::chosen, this, [this](const std::string& id) {
        const auto* article = builtInClauses()->article(m_current);
        if (!charter_edits::chooseAlternative(m_session, *article, *article->alternative(id)))
            showArticle();
    });
    return frame;
}

QWidget* CharterPage::buildText()
{
    auto* frame = card();
    m_textCard = frame;
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_sideBySide = new QBoxLayout{QBoxLayout::LeftToRight};
    m_sideBySide->setSpacing(space::wide);
    for (const auto language : languages) {
        auto* preview = new ClausePreview;
        preview->setObjectName(QStringLiteral("charter.preview.") +
                               QString::fromLatin1(charter::languageCode(language)));
        m_previews[language] = preview;
        m_sideBySide->addWidget(preview, 1, Qt::AlignTop);
        connect(preview, &ClausePreview::linkActivated, this, &CharterPage::follow);
    }
    layout->addLayout(m_sideBySide);
    m_ownTextLabel = new QLabel;
    m_ownTextLabel->setWordWrap(true);
    m_ownText = new QPlainTextEdit;
    m_ownText->setObjectName(QStringLiteral("charter.ownText"));
    m_ownText->setTabChangesFocus(true);
    m_ownText->setFixedHeight(72);
    m_ownTextLabel->setBuddy(m_ownText);
    m_omitted = new QCheckBox;
    m_omitted->setObjectName(QStringLiteral("charter.omitted"));
    layout->addWidget(m_ownTextLabel);
    layout->addWidget(m_ownText);
    layout->addWidget(m_omitted);
    connect(m_ownText, &QPlainTextEdit::textChanged, this,
            [this] { charter_edits::setOwnText(m_session, m_current, m_ownText->toPlainText()); });
    connect(m_omitted, &QCheckBox::clicked, this,
            [this](bool omitted) { charter_edits::setOmitted(m_session, m_current, omitted); });
    return frame;
}

QWidget* CharterPage::buildParameters()
{
    m_parametersCard = card();
    auto* layout = new QVBoxLayout{m_parametersCard};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_parametersTitle = new QLabel;
    setRole(m_parametersTitle, "strong");
    m_parameters = new ParameterForm;
    layout->addWidget(m_parametersTitle);
    layout->addWidget(m_parameters);
    const auto parameter = [this](const std::string& name) {
        const auto* article = builtInClauses()->article(m_current);
        const auto* shown = document(Language::english).article(m_current);
        const auto all = article->parametersOf(*article->alternative(shown->alternative));
        return *std::find_if(all.begin(), all.end(), [&](const auto& p) { return p.name == name; });
    };
    connect(m_parameters, &ParameterForm::numberChanged, this,
            [this, parameter](const std::string& name, double value) {
                charter_edits::setParameter(m_session, *builtInClauses()->article(m_current),
                                            parameter(name), value);
            });
    connect(m_parameters, &ParameterForm::textChanged, this,
            [this, parameter](const std::string& name, const QString& text) {
                charter_edits::setParameter(m_session, *builtInClauses()->article(m_current),
                                            parameter(name), text);
            });
    return m_parametersCard;
}

QWidget* CharterPage::buildFoot()
{
    auto* frame = card();
    auto* layout = new QHBoxLayout{frame};
    layout->setContentsMargins(space::large, space::small, space::large, space::small);
    m_summary = new QLabel;
    m_summary->setWordWrap(true);
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("charter.export"));
    setRole(m_export, "primary");
    m_export->setMenu(new QMenu{m_export});
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_export);
    return frame;
}

charter::Language CharterPage::windowLanguage() const
{
    return QLocale{}.language() == QLocale::Chinese ? Language::chinese : Language::english;
}

const charter::CharterDocument& CharterPage::document(Language language) const
{
    return m_documents[language];
}

void CharterPage::refresh(const document::Change*)
{
    const auto& library = builtInClauses();
    if (!library) {
        Q_EMIT messageRequested(translated(library.error()));
        return;
    }
    for (const auto language : languages)
        m_documents[language] =
            charter::buildCharter(m_session.state(), *library, language, m_session.asOf());
    if (!library->article(m_current))
        m_current = decisionsId;
    fillOutline();
    showArticle();
    explain();
    Q_EMIT subtitleChanged();
}

void CharterPage::showItem(QTreeWidgetItem* item, const CharterArticle& article)
{
    const auto look = lookOf(article);
    item->setText(0, article.number > 0 ? QString::number(article.number) : QStringLiteral("–"));
    item->setText(1, QString::fromStdString(article.title));
    item->setText(2, look.mark);
    item->setForeground(2, look.colour);
    item->setForeground(0, Theme::current().tokens().muted);
    item->setToolTip(1, look.word);
    item->setToolTip(2, look.word);
    item->setTextAlignment(0, Qt::AlignVCenter | Qt::AlignRight);
    item->setTextAlignment(2, Qt::AlignCenter);
    item->setData(1, Qt::AccessibleTextRole,
                  tr("%1, %2").arg(QString::fromStdString(article.title), look.word));
    item->setData(0, Qt::UserRole, QString::fromStdString(article.id));
}

void CharterPage::fillOutline()
{
    const QSignalBlocker quiet{m_outline};
    const auto& articles = document(windowLanguage()).articles;
    const auto wanted = static_cast<int>(articles.size()) + 1;
    while (m_outline->topLevelItemCount() > wanted)
        delete m_outline->takeTopLevelItem(wanted);
    while (m_outline->topLevelItemCount() < wanted)
        m_outline->addTopLevelItem(new QTreeWidgetItem);
    auto* first = m_outline->topLevelItem(0);
    first->setText(0, QStringLiteral("★"));
    first->setText(1, tr("Critical decisions"));
    first->setTextAlignment(0, Qt::AlignVCenter | Qt::AlignRight);
    first->setForeground(0, Theme::current().tokens().accent);
    first->setData(0, Qt::UserRole, QString::fromLatin1(decisionsId));
    if (showsDecisions())
        m_outline->setCurrentItem(first);
    for (int i = 1; i < wanted; ++i) {
        const auto& article = articles[static_cast<std::size_t>(i - 1)];
        auto* item = m_outline->topLevelItem(i);
        showItem(item, article);
        if (article.id == m_current)
            m_outline->setCurrentItem(item);
    }
}

void CharterPage::fitOutline()
{
    m_outline->header()->resizeSection(0, Theme::current().scaled(38));
    m_outline->header()->resizeSection(2, Theme::current().scaled(32));
}

bool CharterPage::showsDecisions() const
{
    return m_current == decisionsId;
}

void CharterPage::showDecisions()
{
    const auto& library = builtInClauses();
    if (!library)
        return;
    m_decisions->show(m_session.state(), *library, document(windowLanguage()));
    m_summary->setText(tr("%n critical decision(s) still stand on a default", nullptr,
                          CriticalDecisions::undecided(*library, document(windowLanguage()))));
}

void CharterPage::explainDecisions()
{
    const auto& library = *builtInClauses();
    measures::Explanation why;
    why.title = model::coreText("CharterPage", "Critical decisions");
    for (const auto& article : document(windowLanguage()).articles) {
        const auto& spec = *library.article(article.id);
        if (!spec.critical || article.omitted)
            continue;
        const auto& alternative = *spec.alternative(article.alternative);
        why.inputs.push_back({model::literalText(spec.text[windowLanguage()].title),
                              model::literalText(alternative.text[windowLanguage()].title),
                              article.defaultAlternative && !alternative.governance});
    }
    Q_EMIT whyRequested(why);
}

void CharterPage::showArticle()
{
    const bool decisions = showsDecisions();
    m_decisions->setVisible(decisions);
    m_decisionCard->setVisible(!decisions);
    m_textCard->setVisible(!decisions);
    if (decisions) {
        m_parametersCard->hide();
        showDecisions();
        return;
    }
    const auto& library = builtInClauses();
    const auto language = windowLanguage();
    const auto* article = document(language).article(m_current);
    if (!library || !article)
        return;
    const auto& spec = *library->article(m_current);
    const auto& alternative = *spec.alternative(article->alternative);
    const bool choice = spec.alternatives.size() > 1;
    m_decisionTitle->setText(choice ? tr("The decision in this article")
                                    : QString::fromStdString(article->title));
    m_purpose->setText(QString::fromStdString(spec.text[language].purpose));
    m_cards->setVisible(choice);
    m_cards->show(spec, language, article->alternative,
                  article->defaultAlternative && !alternative.governance);
    m_parameters->show(m_session.state(), m_session.asOf(), spec, alternative, language);
    m_parametersCard->setVisible(!spec.parametersOf(alternative).empty());
    showFindings(*article);
    for (const auto each : languages)
        m_previews[each]->show(document(each), m_current);
    const auto* row = charter::articleRow(m_session.state(), m_current);
    const auto ownText = QString::fromStdString(row ? row->ownText : std::string{});
    if (m_ownText->toPlainText() != ownText) {
        const QSignalBlocker quiet{m_ownText};
        m_ownText->setPlainText(ownText);
    }
    m_omitted->setChecked(article->omitted);
    const auto look = lookOf(*article);
    m_summary->setText(tr("%1 %2: %3", "mark, article, state")
                           .arg(look.mark, QString::fromStdString(article->title), look.word));
}

void CharterPage::showFindings(const CharterArticle& article)
{
    QString html;
    for (const auto& finding : article.findings)
        html += QStringLiteral("<p style=\"margin:2px 0\">%1 <a href=\"%2\">%3</a></p>")
                    .arg(translated(finding.reason).toHtmlEscaped(),
                         QString::fromStdString(finding.link).toHtmlEscaped(),
                         tr("Go there").toHtmlEscaped());
    const auto facts = charter::gatherFacts(m_session.state(), m_session.asOf());
    if (article.id == "committee" && !facts.committee)
        html += QStringLiteral("<p style=\"margin:2px 0\"><a href=\"#createCommittee\">%1</a></p>")
                    .arg(tr("Create the committee with a seat for every party").toHtmlEscaped());
    m_findings->setText(html);
    m_findings->setVisible(!html.isEmpty());
}

QString CharterPage::subtitle() const
{
    const auto& articles = document(windowLanguage()).articles;
    const auto count = [&](ArticleState state) {
        return static_cast<int>(std::count_if(articles.begin(), articles.end(),
                                              [state](const auto& a) { return a.state == state; }));
    };
    QStringList parts{tr("%1 articles").arg(articles.size()),
                      tr("%1 complete").arg(count(ArticleState::complete))};
    if (const int n = count(ArticleState::inconsistent))
        parts << tr("%1 inconsistent").arg(n);
    if (const int n = static_cast<int>(document(windowLanguage()).gaps.size()))
        parts << tr("%1 to be agreed").arg(n);
    return parts.join(QStringLiteral(" · "));
}

void CharterPage::print(QPrinter& printer) const
{
    printCharter(document(windowLanguage()), printer);
}

bool CharterPage::goTo(const QString& target)
{
    if (document(Language::english).articles.empty())
        refresh(nullptr);
    for (int i = 0; i < m_outline->topLevelItemCount(); ++i) {
        auto* item = m_outline->topLevelItem(i);
        if (item->data(0, Qt::UserRole).toString() == target) {
            m_outline->setCurrentItem(item);
            return true;
        }
    }
    return false;
}

void CharterPage::copy()
{
    QString text;
    for (const auto each : languages)
        if (m_previews[each]->textCursor().hasSelection())
            text = m_previews[each]->textCursor().selection().toPlainText();
    if (text.isEmpty())
        text = m_previews[windowLanguage()]->toPlainText();
    QApplication::clipboard()->setText(text);
}

void CharterPage::follow(const QString& link)
{
    if (link == QStringLiteral("#createCommittee")) {
        charter_edits::createCommittee(m_session);
        return;
    }
    const auto prefix = QStringLiteral("charter/");
    if (link.startsWith(prefix) && goTo(link.mid(prefix.size())))
        return;
    Q_EMIT navigationRequested(link);
}

void CharterPage::explain()
{
    if (!isVisible() || !builtInClauses())
        return;
    if (showsDecisions()) {
        explainDecisions();
        return;
    }
    Q_EMIT whyRequested(charter::explainArticle(m_session.state(), *builtInClauses(),
                                                document(windowLanguage()), m_current,
                                                m_session.asOf()));
}

void CharterPage::makeExportMenu()
{
    auto* menu = m_export->menu();
    menu->clear();
    const std::array names{tr("PDF"), tr("OpenDocument Text (ODT)"), tr("Word (DOCX)"),
                           tr("Web Page (HTML)"), tr("Markdown")};
    for (const auto language : languages) {
        menu->addSection(language == Language::english ? tr("In English") : tr("In Chinese"));
        for (std::size_t i = 0; i < formats.size(); ++i) {
            auto* action = menu->addAction(tr("%1…").arg(names[i]));
            const auto format = formats[i];
            connect(action, &QAction::triggered, this,
                    [this, format, language] { exportAs(format, language); });
        }
    }
}

void CharterPage::exportAs(CharterFormat format, Language language)
{
    const auto ending = charterFormatName(format);
    const auto suggested = QStringLiteral("charter-%1.%2")
                               .arg(QString::fromLatin1(charter::languageCode(language)), ending);
    const auto file = askFile(suggested, tr("Charter (*.%1)").arg(ending));
    if (file.isEmpty())
        return;
    m_session.tasks().start(
        {QStringLiteral("charter.export.") + file, tr("Exporting the charter"), false}, this,
        [state = m_session.state(), asOf = m_session.asOf(), language, format,
         file](const TaskControl& control) {
            return exportCharter(state, asOf, language, format, file, control.stop);
        },
        [this, file](const model::Status& status) {
            if (status)
                Q_EMIT messageRequested(tr("The charter was saved as %1.").arg(file));
            else if (status.error().code == model::ErrorCode::cancelled)
                Q_EMIT messageRequested(translated(status.error()));
            else
                Q_EMIT m_session.failed(status.error());
        });
}

void CharterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

// On a narrow page the languages stand below each other instead of being cut.
void CharterPage::arrange()
{
    const auto& theme = Theme::current();
    // Large text must not let the outline push the article out of the window.
    const int outline = std::min(theme.scaled(outlineWidth), width() * 2 / 5);
    m_outlineCard->setFixedWidth(outline);
    const int room = width() - outline - 2 * space::wide - space::medium;
    // Where there is room for one, the language of the window comes first.
    const auto stacked =
        windowLanguage() == Language::chinese ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom;
    m_sideBySide->setDirection(room >= theme.scaled(sideBySideFrom) ? QBoxLayout::LeftToRight
                                                                    : stacked);
}

void CharterPage::retranslate()
{
    m_outline->setAccessibleName(tr("Articles of the charter"));
    m_previews[Language::english]->setAccessibleName(tr("English text"));
    m_previews[Language::chinese]->setAccessibleName(tr("Chinese text"));
    m_decisions->retranslate();
    m_parametersTitle->setText(tr("Settings of this article"));
    m_ownTextLabel->setText(tr("&Free text of the parties, kept apart from the clauses"));
    m_omitted->setText(tr("&Leave this article out"));
    m_export->setText(tr("&Export"));
    makeExportMenu();
    arrange();
    if (m_session.hasConsortium())
        refresh(nullptr);
}

Page* createCharterPage(Session& session, QWidget* parent)
{
    return new CharterPage{session, parent};
}

RailState charterRailState(const model::State& state, model::Date asOf)
{
    const auto& library = builtInClauses();
    if (!library)
        return {RailState::Mark::high, {}};
    const auto document = charter::buildCharter(state, *library, Language::english, asOf);
    const auto complete =
        std::count_if(document.articles.begin(), document.articles.end(),
                      [](const auto& article) { return article.state == ArticleState::complete; });
    const auto all = static_cast<std::ptrdiff_t>(document.articles.size());
    if (complete == all)
        return {RailState::Mark::complete, {}};
    return {RailState::Mark::inProgress, QStringLiteral("%1/%2").arg(complete).arg(all)};
}

} // namespace concordat::ui
