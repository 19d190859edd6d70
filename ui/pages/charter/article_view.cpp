#include "ui/pages/charter/article_view.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <algorithm>
#include <array>

#include "core/charter/facts.h"
#include "core/charter/parameters.h"
#include "ui/bridge/text.h"
#include "ui/pages/charter/charter_edits.h"
#include "ui/pages/charter/clause_preview.h"
#include "ui/pages/charter/comments_panel.h"
#include "ui/pages/charter/decision_cards.h"
#include "ui/pages/charter/parameter_form.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using charter::Language;

namespace {

constexpr std::array languages{Language::english, Language::chinese};
/// As wide as one column of text needs at 100 %.
constexpr int columnWidth = 250;

QFrame* articleCard()
{
    auto* frame = new QFrame;
    setRole(frame, "card");
    return frame;
}

QVBoxLayout* columnIn(QFrame* frame)
{
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    return layout;
}

} // namespace

ArticleView::ArticleView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_comments(new CommentsPanel{session})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(buildDecision());
    column->addWidget(buildText());
    column->addWidget(buildParameters());
    column->addWidget(m_comments);
    column->addStretch();
}

QWidget* ArticleView::buildDecision()
{
    auto* frame = articleCard();
    auto* layout = columnIn(frame);
    m_decisionTitle = new QLabel;
    m_decisionTitle->setWordWrap(true);
    setRole(m_decisionTitle, "strong");
    m_purpose = new QLabel;
    m_purpose->setWordWrap(true);
    setRole(m_purpose, "muted");
    m_cards = new DecisionCards;
    m_findings = new QLabel;
    m_findings->setObjectName(QStringLiteral("charter.articleFindings"));
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::RichText);
    m_findings->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_decisionTitle), static_cast<QWidget*>(m_purpose),
          static_cast<QWidget*>(m_cards), static_cast<QWidget*>(m_findings)})
        layout->addWidget(widget);
    connect(m_findings, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == QStringLiteral("#createCommittee"))
            charter_edits::createCommittee(m_session);
        else
            Q_EMIT linkActivated(link);
    });
    connect(m_cards, &DecisionCards::chosen, this, [this](const std::string& id) {
        const auto& article = *m_sheet->library().article(m_article);
        if (!charter_edits::chooseAlternative(m_session, article, *article.alternative(id)))
            show(*m_sheet, m_article, false);
    });
    return frame;
}

QWidget* ArticleView::buildText()
{
    auto* frame = articleCard();
    auto* layout = columnIn(frame);
    auto* toggles = new QHBoxLayout;
    toggles->setSpacing(space::large);
    const auto toggle = [&](const QString& name, bool on) {
        auto* box = new QCheckBox;
        box->setObjectName(name);
        box->setChecked(on);
        toggles->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ArticleView::arrange);
        return box;
    };
    m_sideBySide = new QBoxLayout{QBoxLayout::LeftToRight};
    m_sideBySide->setSpacing(space::wide);
    for (const auto language : languages) {
        const auto code = QString::fromLatin1(charter::languageCode(language));
        m_showLanguage[language] = toggle(QStringLiteral("charter.show.") + code, true);
        auto* preview = new ClausePreview;
        preview->setObjectName(QStringLiteral("charter.preview.") + code);
        m_previews[language] = preview;
        m_sideBySide->addWidget(preview, 1, Qt::AlignTop);
        connect(preview, &ClausePreview::linkActivated, this, &ArticleView::linkActivated);
    }
    m_showExplanation = toggle(QStringLiteral("charter.show.explanation"), false);
    toggles->addStretch(1);
    m_explanation = new QLabel;
    m_explanation->setObjectName(QStringLiteral("charter.explanation"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_explanation, "muted");
    m_sideBySide->addWidget(m_explanation, 1, Qt::AlignTop);
    layout->addLayout(toggles);
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
            [this] { charter_edits::setOwnText(m_session, m_article, m_ownText->toPlainText()); });
    connect(m_omitted, &QCheckBox::clicked, this,
            [this](bool omitted) { charter_edits::setOmitted(m_session, m_article, omitted); });
    return frame;
}

QWidget* ArticleView::buildParameters()
{
    m_parametersCard = articleCard();
    auto* layout = columnIn(m_parametersCard);
    m_parametersTitle = new QLabel;
    setRole(m_parametersTitle, "strong");
    m_parameters = new ParameterForm;
    layout->addWidget(m_parametersTitle);
    layout->addWidget(m_parameters);
    const auto parameter = [this](const std::string& name) {
        const auto& spec = *m_sheet->library().article(m_article);
        const auto* shown = m_sheet->document().article(m_article);
        const auto all = spec.parametersOf(*spec.alternative(shown->alternative));
        return *std::find_if(all.begin(), all.end(), [&](const auto& p) { return p.name == name; });
    };
    const auto spec = [this]() -> const charter::ArticleSpec& {
        return *m_sheet->library().article(m_article);
    };
    connect(m_parameters, &ParameterForm::numberChanged, this,
            [this, parameter, spec](const std::string& name, double value) {
                charter_edits::setParameter(m_session, spec(), parameter(name), value);
            });
    connect(m_parameters, &ParameterForm::textChanged, this,
            [this, parameter, spec](const std::string& name, const QString& text) {
                charter_edits::setParameter(m_session, spec(), parameter(name), text);
            });
    return m_parametersCard;
}

void ArticleView::show(const CharterSheet& sheet, const std::string& id, bool text)
{
    const auto* article = sheet.document().article(id);
    if (!article)
        return;
    const bool another = m_article != id || m_sheet != &sheet;
    m_sheet = &sheet;
    m_article = id;
    const auto language = sheet.language();
    const auto& spec = *sheet.library().article(id);
    const auto& alternative = *spec.alternative(article->alternative);
    const bool choice = spec.alternatives.size() > 1;
    if (another || text) {
        m_decisionTitle->setText(choice ? tr("The decision in this article")
                                        : QString::fromStdString(article->title));
        m_purpose->setText(QString::fromStdString(spec.text[language].purpose));
        m_explanation->setText(QString::fromStdString(spec.text[language].explanation));
        m_cards->setVisible(choice);
        m_cards->show(spec, language, article->alternative,
                      article->defaultAlternative && !alternative.governance);
        for (const auto each : languages)
            m_previews[each]->show(sheet.document(each), id);
    }
    m_parameters->show(m_session.state(), m_session.asOf(), spec, alternative, language);
    m_parametersCard->setVisible(!spec.parametersOf(alternative).empty());
    showFindings(sheet);
    const auto* row = charter::articleRow(m_session.state(), id);
    const auto ownText = QString::fromStdString(row ? row->ownText : std::string{});
    if (m_ownText->toPlainText() != ownText) {
        const QSignalBlocker quiet{m_ownText};
        m_ownText->setPlainText(ownText);
    }
    m_omitted->setChecked(article->omitted);
    m_comments->show(id);
}

void ArticleView::showFindings(const CharterSheet& sheet)
{
    QString html;
    const auto line = [&](const StateLook& look, const QString& words, const QString& link,
                          const QString& action) {
        html += QStringLiteral("<p style=\"margin:2px 0\"><span style=\"color:%1\">%2</span> %3")
                    .arg(look.colour.name(), look.mark, words.toHtmlEscaped());
        if (!link.isEmpty())
            html += QStringLiteral(" <a href=\"%1\">%2</a>")
                        .arg(link.toHtmlEscaped(), action.toHtmlEscaped());
        html += QStringLiteral("</p>");
    };
    const auto here = "charter/" + m_article;
    for (const auto* finding : sheet.findingsOf(m_article)) {
        const bool elsewhere = finding->link != here;
        auto words = translated(finding->reason);
        const auto* article = sheet.document().article(m_article);
        if (finding->place != article->heading && !finding->place.empty())
            words = tr("%1: %2", "place in the article, what is wrong")
                        .arg(QString::fromStdString(finding->place), words);
        line(lookOf(finding->state), words,
             elsewhere ? QString::fromStdString(finding->link) : QString{}, tr("Go there"));
    }
    const StateLook departs{QStringLiteral("≠"), {}, Theme::current().tokens().muted};
    for (const auto& deviation : sheet.deviations())
        if (deviation.article == m_article)
            line(departs,
                 deviation.proposed.empty()
                     ? tr("Deviates from the library: %1").arg(translated(deviation.what))
                     : tr("Deviates from the library: %1 (%2 → %3)")
                           .arg(translated(deviation.what),
                                QString::fromStdString(deviation.proposed),
                                QString::fromStdString(deviation.present)),
                 {}, {});
    const auto facts = charter::gatherFacts(m_session.state(), m_session.asOf());
    if (m_article == "committee" && !facts.committee)
        line({}, {}, QStringLiteral("#createCommittee"),
             tr("Create the committee with a seat for every party"));
    m_findings->setText(html);
    m_findings->setVisible(!html.isEmpty());
}

QString ArticleView::textToCopy() const
{
    for (const auto each : languages)
        if (m_previews[each]->textCursor().hasSelection())
            return m_previews[each]->textCursor().selection().toPlainText();
    const auto language = m_sheet ? m_sheet->language() : Language::english;
    return m_previews[language]->toPlainText();
}

void ArticleView::select(const QString& words)
{
    for (const auto each : languages) {
        m_previews[each]->moveCursor(QTextCursor::Start);
        if (!words.isEmpty())
            m_previews[each]->find(words);
    }
}

bool ArticleView::focusParameter(const QString& name)
{
    return m_parameters->focusParameter(name);
}

void ArticleView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// On a narrow page the columns stand below each other instead of being cut; where there is room
// for one only, the language of the window comes first.
void ArticleView::arrange()
{
    int columns = 0;
    for (const auto language : languages) {
        m_previews[language]->setVisible(m_showLanguage[language]->isChecked());
        columns += m_showLanguage[language]->isChecked() ? 1 : 0;
    }
    m_explanation->setVisible(m_showExplanation->isChecked());
    columns += m_showExplanation->isChecked() ? 1 : 0;
    const bool chinese = m_sheet && m_sheet->language() == Language::chinese;
    const bool beside = width() >= Theme::current().scaled(columnWidth) * columns;
    m_sideBySide->setDirection(beside    ? QBoxLayout::LeftToRight
                               : chinese ? QBoxLayout::BottomToTop
                                         : QBoxLayout::TopToBottom);
}

void ArticleView::retranslate()
{
    m_previews[Language::english]->setAccessibleName(tr("English text"));
    m_previews[Language::chinese]->setAccessibleName(tr("Chinese text"));
    m_explanation->setAccessibleName(tr("Explanation"));
    m_showLanguage[Language::english]->setText(tr("English"));
    m_showLanguage[Language::chinese]->setText(tr("Chinese"));
    m_showExplanation->setText(tr("Explanation"));
    m_parametersTitle->setText(tr("Settings of this article"));
    m_ownTextLabel->setText(tr("&Free text of the parties, kept apart from the clauses"));
    m_omitted->setText(tr("&Leave this article out"));
    m_comments->retranslate();
    arrange();
}

} // namespace concordat::ui
