#include "ui/pages/charter/critical_decisions.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/pages/charter/charter_sheet.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

CriticalDecisions::CriticalDecisions(QWidget* parent)
    : QFrame(parent), m_title(new QLabel{this}), m_introduction(new QLabel{this}),
      m_grid(new QGridLayout)
{
    setRole(this, "card");
    setRole(m_title, "strong");
    setRole(m_introduction, "muted");
    m_introduction->setWordWrap(true);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->addWidget(m_title);
    layout->addWidget(m_introduction);
    layout->addLayout(m_grid);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(0, 1);
}

void CriticalDecisions::build(const charter::Library& library)
{
    const auto add = [this](const std::string& article) {
        Row row{article, new QPushButton{this}, new QComboBox{this}, new QLabel{this}};
        const int at = 3 * static_cast<int>(m_rows.size());
        row.title->setFlat(true);
        row.title->setObjectName(QStringLiteral("decision.title.") +
                                 QString::fromStdString(article));
        row.choice->setObjectName(QStringLiteral("decision.") + QString::fromStdString(article));
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.choice->setMinimumContentsLength(12);
        row.effect->setWordWrap(true);
        setRole(row.effect, "muted");
        m_grid->addWidget(row.title, at, 0, Qt::AlignLeft);
        m_grid->addWidget(row.choice, at + 1, 0);
        m_grid->addWidget(row.effect, at + 2, 0);
        const auto id = QString::fromStdString(article);
        row.title->setEnabled(!article.empty());
        connect(row.title, &QPushButton::clicked, this, [this, id] { Q_EMIT articleWanted(id); });
        connect(row.choice, &QComboBox::activated, this, [this, article, box = row.choice](int i) {
            if (article.empty())
                Q_EMIT formChosen(box->itemData(i).toInt());
            else
                Q_EMIT chosen(article, box->itemData(i).toString().toStdString());
        });
        m_rows.push_back(row);
    };
    add({});
    for (const auto& spec : library.articles)
        if (spec.critical)
            add(spec.id);
}

void CriticalDecisions::show(const model::State& state, const charter::Library& library,
                             const charter::CharterDocument& document)
{
    if (m_rows.empty())
        build(library);
    const auto language = document.language;
    for (auto& row : m_rows) {
        const QSignalBlocker quiet{row.choice};
        if (!row.article.empty()) {
            fill(row, *library.article(row.article), document);
            continue;
        }
        row.title->setText(tr("Form of the consortium"));
        row.choice->clear();
        for (const auto& term : model::vocabularyOf<model::Form>().terms)
            row.choice->addItem(QString::fromStdString(library.word(language, "Form." + term.name)),
                                term.value);
        const auto form = state.consortium().form;
        row.choice->setCurrentIndex(row.choice->findData(static_cast<int>(form)));
        row.choice->setAccessibleName(row.title->text());
        row.effect->setText(form == model::Form::undeclared
                                ? tr("Declare the form of the consortium")
                                : tr("Decides which rules and defaults apply."));
    }
}

void CriticalDecisions::fill(Row& row, const charter::ArticleSpec& spec,
                             const charter::CharterDocument& document)
{
    const auto language = document.language;
    const auto& article = *document.article(row.article);
    row.title->setText(QString::fromStdString(spec.text[language].title));
    row.choice->clear();
    for (const auto& alternative : spec.alternatives)
        row.choice->addItem(QString::fromStdString(alternative.text[language].title),
                            QString::fromStdString(alternative.id));
    row.choice->setCurrentIndex(row.choice->findData(QString::fromStdString(article.alternative)));
    row.choice->setEnabled(!article.omitted);
    row.choice->setAccessibleName(row.title->text());
    auto effect =
        QString::fromStdString(spec.alternative(article.alternative)->text[language].effect);
    if (standsOnDefault(spec, article))
        effect += QStringLiteral("  ·  ") + tr("Default, not evidence");
    for (const auto& finding : article.findings)
        effect += QStringLiteral("\n◆ ") + translated(finding.reason);
    row.effect->setText(effect);
}

void CriticalDecisions::retranslate()
{
    m_title->setText(tr("Critical decisions"));
    m_introduction->setText(tr("The choices that shape everything else. Each stands on a default "
                               "of ours until the parties choose."));
}

int CriticalDecisions::undecided(const charter::Library& library,
                                 const charter::CharterDocument& document)
{
    return static_cast<int>(
        std::count_if(library.articles.begin(), library.articles.end(), [&](const auto& spec) {
            const auto* article = document.article(spec.id);
            return spec.critical && article && !article->omitted && standsOnDefault(spec, *article);
        }));
}

} // namespace concordat::ui
